/** The semester in figures, as `out/summary.json` holds it. */
import type { Workbook } from '../../emulator/index';
import { invariants, type Finished } from '../invariants/index';
import { byItem, readTold, type Told } from '../invariants/journal';
import { readRecaps } from '../invariants/recapTables';
import type { Semester } from '../scenario/Semester';
import { outboxTable, registerTable, text } from '../scenario/tables';
import { outcomesTaken, type OutcomeTaken } from './coverage';

export interface Summary {
  sop: string;
  seed: number;
  items: number;
  seconds: number;
  states: Record<string, number>;
  mails: {
    total: number;
    perItem: number;
    byTemplate: Record<string, number>;
    smoothItem: SmoothItem | null;
  };
  outcomes: { taken: number; all: number; untaken: string[]; times: OutcomeTaken[] };
  /** Calls to Sheets and mails of each kind of event. */
  costs: Record<string, { times: number; roundTrips: number; mostRoundTrips: number; mails: number }>;
  /** Table A of each recap. */
  recaps: Record<string, Record<string, string | number | boolean>>;
  whatPeopleDid: Record<string, number>;
  broken: { invariant: string; problems: string[] }[];
}

/** An item that went straight through, without a reminder or a second question. */
interface SmoothItem {
  number: string;
  /** The most people asked at one step. */
  approvers: number;
  mails: number;
  byTemplate: Record<string, number>;
}

export function finishedOf({
  workbook,
  world,
  diary,
}: Pick<Semester, 'workbook' | 'world' | 'diary'>): Finished {
  const delivered = world
    .mailboxes()
    .flatMap((to) => world.mailbox(to).map(({ messageId, sentAt }) => ({ to, messageId, sentAt })));
  return { workbook, delivered, refusals: diary.refusals, faults: diary.faults };
}

export function summarise(
  semester: Semester,
  { sop, seed, seconds }: { sop: string; seed: number; seconds: number },
): Summary {
  const { workbook, diary } = semester;
  const told = readTold(workbook);
  const items = byItem(told).size;
  const owed = outboxTable(workbook).lines.filter((line) => line.Jenis === 'surat');
  const outcomes = outcomesTaken(workbook);
  const untaken = outcomes.filter(({ times }) => times === 0);
  const finished = finishedOf(semester);
  return {
    sop,
    seed,
    items,
    seconds,
    states: tally(registerTable(workbook).lines.map((line) => text(line, 'Status'))),
    mails: {
      total: owed.length,
      perItem: Math.round((10 * owed.length) / Math.max(1, items)) / 10,
      byTemplate: tally(owed.map((line) => text(line, 'Templat'))),
      smoothItem: smoothItem(workbook, told),
    },
    outcomes: {
      taken: outcomes.length - untaken.length,
      all: outcomes.length,
      untaken: untaken.map(({ procedure, step, outcome }) => `${procedure}, ${step}: ${outcome}`),
      times: outcomes,
    },
    costs: Object.fromEntries(
      [...diary.costs].map(([kind, { times, roundTrips, most, mails }]) => [
        kind,
        { times, roundTrips: Math.round((100 * roundTrips) / times) / 100, mostRoundTrips: most, mails },
      ]),
    ),
    recaps: Object.fromEntries(
      readRecaps(workbook).map(({ title, tables }) => [
        title,
        Object.fromEntries(
          (tables.A?.rows ?? []).map(({ Uraian, Jumlah }) => [String(Uraian), Jumlah ?? '']),
        ),
      ]),
    ),
    whatPeopleDid: Object.fromEntries([...diary.counts].sort(([a], [b]) => a.localeCompare(b))),
    broken: invariants
      .map(({ name, check }) => ({ invariant: name, problems: check(finished) }))
      .filter(({ problems }) => problems.length > 0),
  };
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words.filter(Boolean)) counts[word] = (counts[word] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([, a], [, b]) => b - a));
}

const smoothEvents = [
  'ItemRegistered',
  'StepStarted',
  'StepFinished',
  'VoteCast',
  'StepSkipped',
  'ItemEnded',
];

function smoothItem(workbook: Workbook, told: readonly Told[]): SmoothItem | null {
  const smooth = [...byItem(told)].find(
    ([, events]) =>
      events.at(-1)?.data.end === 'selesai' &&
      events.every(({ event, round }) => smoothEvents.includes(event) && !(round > 1)),
  );
  if (!smooth) return null;
  const [number] = smooth;
  const mails = outboxTable(workbook).lines.filter(
    (line) => line.Jenis === 'surat' && text(line, 'Nomor Register') === number,
  );
  const asked = tally(
    mails.map((line) => (JSON.parse(text(line, 'Isi')) as { task?: { step: string } }).task?.step ?? ''),
  );
  const byTemplate = tally(mails.map((line) => text(line, 'Templat')));
  return { number, approvers: Math.max(0, ...Object.values(asked)), mails: mails.length, byTemplate };
}
