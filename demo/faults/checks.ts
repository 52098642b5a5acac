/** What must hold at the end of every run, with or without faults. */
import { invariants, type Finished } from '../invariants/index';
import { readTold, type Told as Event } from '../invariants/journal';
import { arrivals, owedMails } from '../invariants/mails';
import { text } from '../scenario/tables';
import type { Told } from './scenario';

export interface Trial {
  finished: Finished;
  /** Answers that people got when the fault happened. */
  told: readonly Told[];
  /** Answers that people with a bad answer got when they tried again. */
  toldAgain: readonly Told[];
  /** Number of rows in Riwayat before the run, and when people got their answers. */
  before: number;
  toldAt: number;
  /** How often an execution broke off. */
  crashes: number;
  /** The execution died: the waiting user sees a fault, and no page can know the result. */
  isKilled: boolean;
  /** The worst answer allowed: a delay of Google is no fault, and no user notices a fault that passes by itself. */
  mayTell: readonly Told['answer'][];
  /** The scenario's result without faults; null when another user acted in between. */
  plain: Story | null;
}

export interface Story {
  events: readonly string[];
  mails: readonly string[];
}

export interface Check {
  name: string;
  /** @returns one sentence for each violation */
  check(trial: Trial): string[];
}

/** Leaves out two invariants that hold only without faults: the mails, and refusals in one instant. */
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
    check({ finished, told, toldAgain, before, toldAt, isKilled }) {
      const events = readTold(finished.workbook).slice(before);
      const then = events.slice(0, toldAt - before);
      const all = [...told, ...toldAgain];
      const isOnlyRefused = ({ claim }: Told): boolean =>
        all.every(({ answer, claim: other }) => answer === 'refused' || !isSame(claim, other));
      return [
        ...all
          .filter(({ answer, claim }) => answer === 'stored' && !stands(events, claim))
          .map((one) => `told that it is stored: ${inWords(one)}`),
        ...all
          .filter((one) => isOnlyRefused(one) && stands(events, one.claim))
          .map((one) => `refused, and yet it is stored: ${inWords(one)}`),
        ...told
          .filter(({ answer, claim }) => answer === 'fault' && !isKilled && stands(then, claim))
          .map((one) => `shown a fault, and yet it is stored: ${inWords(one)}`),
      ];
    },
  },
  {
    name: 'nobody notices more than they must',
    check: ({ mayTell, told }) =>
      told.filter(({ answer }) => !mayTell.includes(answer)).map((one) => `${one.answer}: ${inWords(one)}`),
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

const inWords = ({ claim, words }: Told): string => `${JSON.stringify(claim)} ${words}`;
const isSame = (one: Told['claim'], other: Told['claim']): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

const stands = (events: readonly Event[], claim: Told['claim']): boolean =>
  claim !== null &&
  events.some((event) =>
    Object.entries(claim).every(([field, value]) => event[field as keyof Event] === value),
  );

/**
 * Events about the office itself may differ: the product also records and reports the fault, and a user with a bad answer
 * makes the recap again.
 */
export function storyOf(finished: Finished): Story {
  const told = readTold(finished.workbook);
  const lines = told.map(({ event, number, step, round, outcome, by }) =>
    [event, number, step, round, outcome, by].join(' '),
  );
  return {
    events: lines.filter(
      (line, at) =>
        told[at]?.number !== '' ||
        told[at]?.event === 'ProcedureEnacted' ||
        (told[at]?.event === 'RecapBuilt' && lines.indexOf(line) === at),
    ),
    mails: owedMails(finished)
      .map(({ line, to }) => ({ template: text(line, 'Templat'), number: text(line, 'Nomor Register'), to }))
      .filter(({ template, number }) => number !== '' || template === 'recap')
      .map(({ template, number, to }) => `${template} ${number} ${to}`),
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
