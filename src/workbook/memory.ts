/** How much of what is over Sistem's head keeps: it is one cell. */
import type { Instant } from '../workflow/model';
import type { Head } from './tabs/system';

const rememberedAnswers = 150;
const rememberedEnds = 100;

export type RememberedAnswer = Head['recentAnswers'][number];

/** Of the answers before them it is only known when the last was handed in. */
export function keepLatestAnswers(
  answers: readonly RememberedAnswer[],
  forgottenUntil: Instant,
): Pick<Head, 'recentAnswers' | 'forgottenUntil'> {
  const forgotten = answers.slice(0, -rememberedAnswers).map(({ submittedAt }) => submittedAt);
  return {
    recentAnswers: answers.slice(-rememberedAnswers),
    forgottenUntil: Math.max(forgottenUntil, ...forgotten),
  };
}

/** By when they ended, in whatever order the items were registered. */
export const keepLatestEnds = (ends: Head['recentEnds']): Head['recentEnds'] =>
  [...ends].sort((a, b) => a.at - b.at).slice(-rememberedEnds);
