/** Form trigger and sweep register answers with the same code: each exactly once, wherever its row has moved to. */
import type { Item } from '../../workflow/model';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { nextNumber } from '../../workbook/nextNumber';
import type { Cell } from '../../ports';
import { findAnswerColumns, readAnswer, type Answer, type AnswerColumns } from '../../workbook/tabs/answers';

export interface AnswerRows {
  sheetId: number;
  headings: readonly Cell[];
  /** Consecutive rows of the tab, the first standing at `fromRow`. */
  rows: readonly (readonly Cell[])[];
  fromRow: number;
}

/** Which answers have a number already. */
export interface KnownAnswers {
  numberOf: ReadonlyMap<string, string>;
  fingerprintOf: ReadonlyMap<string, string>;
  /** An unknown answer handed in up to then may still be an old one; 0 where all are known. */
  forgottenUntil: number;
}

export interface RegisterResult {
  /** Headings looked for in vain: nothing was registered. */
  missing: readonly string[];
  /** Rows that only the whole of Riwayat can tell apart. */
  doubtful: number;
  /** How many rows from the first on need not be looked at again. */
  settled: number;
}

/** Each brings rows and mails: what is too much for one execution waits for the next. */
const answersAtOnce = 60;

/** What the head remembers: enough for every answer that is not old. */
export function recentlyKnown({ head }: UnitOfWork): KnownAnswers {
  const { recentAnswers, forgottenUntil } = head;
  return {
    numberOf: new Map(recentAnswers.map(({ fingerprint, number }) => [fingerprint, number])),
    fingerprintOf: new Map(recentAnswers.map(({ fingerprint, number }) => [number, fingerprint])),
    forgottenUntil,
  };
}

interface Found {
  row: number;
  answer: Answer;
}

export function registerAnswers(work: UnitOfWork, tab: AnswerRows, known: KnownAnswers): RegisterResult {
  const { office, settings } = work.state;
  const { columns, missing } = findAnswerColumns(tab.headings, settings.formHeadings);
  if (missing.length > 0) return { missing, doubtful: 0, settled: 0 };
  const reading = {
    settings: office.settings,
    utcOffsetHours: office.calendar.utcOffsetHours,
    now: work.now,
  };
  const found: Found[] = tab.rows.flatMap((cells, index) => {
    const answer = readAnswer(cells, columns, reading, work.ports.secrets.digest);
    const isOld = answer?.submittedAt != null && answer.submittedAt < office.settings.registerFrom;
    return answer && !isOld ? [{ row: tab.fromRow + index, answer }] : [];
  });
  const here = new Set(found.map(({ answer }) => answer.fingerprint));
  let doubtful = 0;
  const itemsBefore = work.items.size;
  for (const one of found) {
    if (work.items.size - itemsBefore >= answersAtOnce)
      return { missing, doubtful, settled: one.row - tab.fromRow };
    if (!settle(work, one, { known, here, columns, sheetId: tab.sheetId })) doubtful += 1;
  }
  return { missing, doubtful, settled: tab.rows.length };
}

interface Surroundings {
  known: KnownAnswers;
  /** Fingerprints of all rows being looked at. */
  here: ReadonlySet<string>;
  columns: AnswerColumns;
  sheetId: number;
}

/** @returns false where only the whole of Riwayat can tell */
function settle(work: UnitOfWork, { row, answer }: Found, around: Surroundings): boolean {
  const { known, here } = around;
  const justGiven = work.head.recentAnswers.find(
    ({ fingerprint }) => fingerprint === answer.fingerprint,
  )?.number;
  const number = known.numberOf.get(answer.fingerprint) ?? justGiven;
  if (number !== undefined) {
    if (number !== answer.number) putNumber(work, around, row, number);
    return true;
  }
  const isOld = (answer.submittedAt ?? 0) <= known.forgottenUntil && known.forgottenUntil > 0;
  if (answer.number) {
    const original = known.fingerprintOf.get(answer.number);
    const item = work.items.get(answer.number)?.item;
    if (item?.fingerprint === answer.fingerprint) return true;
    if (original === undefined && !item) {
      // An old answer with a number the head no longer remembers: sorted here by people. The deep sweep looks closer.
      if (isOld) return true;
      return known.forgottenUntil === 0 && register(work, row, answer, around);
    }
    // A person copied a registered row to type the next one: its number came along.
    const isCopy = here.has(original ?? item?.fingerprint ?? '');
    if (!isCopy) return amend(work, answer, item);
  }
  return !isOld && register(work, row, answer, around);
}

function register(work: UnitOfWork, row: number, answer: Answer, around: Surroundings): true {
  const number = registerNew(work, answer);
  const open = work.items.get(number);
  if (open) work.items.set(number, { ...open, answerRow: row });
  putNumber(work, around, row, number);
  return true;
}

/** @returns its number */
export function registerNew(
  work: UnitOfWork,
  { fingerprint, fields, problems, submittedAt: at }: Answer,
  actor = work.actor,
): string {
  const number = nextNumber(work, work.now);
  const submittedAt = Math.min(at ?? work.now, work.now);
  const command = { type: 'RegisterAnswer', number, fingerprint, submittedAt, fields, problems } as const;
  work.order(number, command, { ...actor, email: fields.submitterEmail });
  work.rememberAnswer({ fingerprint, number, submittedAt });
  return number;
}

/** An answer that was wrong and has been mended; later changes to a sound one are not taken over. */
function amend(
  work: UnitOfWork,
  { fingerprint, fields, problems, number }: Answer,
  item: Item | undefined,
): true {
  if (!item || item.ended || item.problems.length === 0) return true;
  work.order(number, { type: 'AmendAnswer', fingerprint, fields, problems });
  work.rememberAnswer({ fingerprint, number, submittedAt: item.submittedAt });
  return true;
}

function putNumber(work: UnitOfWork, { columns, sheetId }: Surroundings, row: number, number: string): void {
  if (columns.number !== undefined)
    work.put({ kind: 'put', sheetId, row, column: columns.number, rows: [[number]] });
}
