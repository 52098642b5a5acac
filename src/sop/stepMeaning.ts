import type { Outcome, Step } from './model';

/** What a step is to the recaps. Follows from what its outcomes ask for and are called, and from nothing else. */
export type StepMeaning = 'editing' | 'publication' | 'sharing';

const asksFor = (outcome: Outcome | undefined, kind: 'draft' | 'postUrl'): boolean =>
  outcome?.requires.some(({ anyOf }) => anyOf.includes(kind)) ?? false;

/**
 * `[konsep]` in the first outcome is editing (a reviewer who may also correct, as in Jawa Tengah, is no editor);
 * `[tautan]` anywhere is publication; an outcome `dibagikan` is sharing. A step may be several things, or none.
 */
export function stepMeanings({ outcomes }: Step): readonly StepMeaning[] {
  const meanings: StepMeaning[] = [];
  if (asksFor(outcomes[0], 'draft')) meanings.push('editing');
  if (outcomes.some((outcome) => asksFor(outcome, 'postUrl'))) meanings.push('publication');
  if (outcomes.some(({ name }) => /^(?:di)?bagikan$/i.test(name))) meanings.push('sharing');
  return meanings;
}
