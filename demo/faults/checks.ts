/** What must hold when a run has ended, whatever went wrong in it. */
import { invariants, type Finished } from '../invariants/index';
import { readTold, type Told as Event } from '../invariants/journal';
import { arrivals, owedMails } from '../invariants/mails';
import { text } from '../scenario/tables';
import type { Told } from './scenario';

export interface Trial {
  finished: Finished;
  /** What people were told when it happened, and when those who were told nothing good tried again. */
  told: readonly Told[];
  /** Rows of Riwayat that stood there before. */
  before: number;
  /** How often an execution broke off. */
  crashes: number;
  /** What comes of the scenario when nothing goes wrong; null where somebody else had a hand in it. */
  plain: Story | null;
}

export interface Story {
  events: readonly string[];
  mails: readonly string[];
}

export interface Check {
  name: string;
  /** @returns what breaks it, a sentence each */
  check(trial: Trial): string[];
}

/** Two of them speak of runs in which nothing goes wrong: the mails, and what people were refused in one instant. */
const always = invariants.filter(({ name }) => !/delivered exactly once|follows a refusal/.test(name));

export const checks: readonly Check[] = [
  ...always.map(({ name, check }): Check => ({ name, check: ({ finished }) => check(finished) })),
  {
    name: 'every mail owed was delivered, at most once more for each crash',
    check({ finished, crashes }) {
      const copies = arrivals(finished);
      return owedMails(finished).flatMap(({ id, to, key, receipts }) => [
        ...((copies.get(key) ?? 0) >= 1 && receipts.includes('terkirim')
          ? []
          : [`${id} was never sent to ${to}`]),
        ...((copies.get(key) ?? 0) <= 1 + crashes
          ? []
          : [`${id} lies ${copies.get(key)} times in the mailbox of ${to}`]),
      ]);
    },
  },
  {
    name: 'no mail leaves that no event owes',
    check({ finished }) {
      const events = new Set(readTold(finished.workbook).map(({ id }) => id));
      const owed = owedMails(finished);
      const keys = new Set(owed.map(({ key }) => key));
      return [
        ...owed
          .filter(({ id }) => !events.has(id.replace(/-\d+$/, '')))
          .map(({ id }) => `${id} is of no event`),
        ...[...arrivals(finished).keys()]
          .filter((key) => !keys.has(key))
          .map((key) => `${key} was owed to nobody`),
      ];
    },
  },
  {
    name: "no step's round is finished twice",
    check({ finished }) {
      const finishes = readTold(finished.workbook)
        .filter(({ event }) => event === 'StepFinished')
        .map(({ number, step, round }) => `${number}, step ${step}, round ${round}`);
      return finishes
        .filter((one, at) => finishes.indexOf(one) !== at)
        .map((one) => `${one} is finished twice`);
    },
  },
  {
    name: 'people are told the truth',
    check({ finished, told, before }) {
      const events = readTold(finished.workbook).slice(before);
      return told.flatMap((one) => {
        if (one.answer === 'stored' && !stands(events, one.claim))
          return [`told it is stored: ${JSON.stringify(one.claim)}`];
        const another = told.some(
          ({ answer, claim }) => answer !== 'refused' && JSON.stringify(claim) === JSON.stringify(one.claim),
        );
        return one.answer === 'refused' && !another && stands(events, one.claim)
          ? [`told "${one.words}", and yet it is stored: ${JSON.stringify(one.claim)}`]
          : [];
      });
    },
  },
  {
    name: 'it ends as it would have without the fault',
    check({ finished, plain }) {
      if (!plain) return [];
      const story = storyOf(finished);
      return [...missing(plain.events, story.events), ...missing(plain.mails, story.mails)];
    },
  },
];

export const stands = (events: readonly Event[], claim: Told['claim']): boolean =>
  events.some((event) =>
    Object.entries(claim).every(([field, value]) => event[field as keyof Event] === value),
  );

/** That something went wrong is told as well; without it, there is nothing to tell. */
const aboutFaults = /^faults?/i;

export function storyOf(finished: Finished): Story {
  return {
    events: readTold(finished.workbook)
      .filter(({ event }) => !aboutFaults.test(event))
      .map(({ event, number, step, round, outcome, by }) =>
        [event, number, step, round, outcome, by].join(' '),
      ),
    mails: owedMails(finished)
      .filter(({ line }) => !aboutFaults.test(text(line, 'Templat')))
      .map(({ line, to }) => `${text(line, 'Templat')} ${text(line, 'Nomor Register')} ${to}`),
  };
}

function missing(should: readonly string[], is: readonly string[]): string[] {
  const [wanted, found] = [tally(should), tally(is)];
  return [...new Set([...should, ...is])]
    .filter((one) => wanted.get(one) !== found.get(one))
    .map((one) => `"${one}" stands there ${found.get(one) ?? 0} times instead of ${wanted.get(one) ?? 0}`);
}

function tally(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
