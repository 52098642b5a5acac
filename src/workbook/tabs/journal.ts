/** `Riwayat`: one event a row, each sealed with the hash of the row before. */
import type { Actor, Instant, ItemEvent, OfficeEvent, Recorded } from '../../workflow/model';
import type { Cell } from '../../ports';
import { readJson, utcText, type Row } from './cells';

/** Details shown in columns of their own for readers; `Data` holds the whole event and is what is read back. */
export function journalRow(
  recorded: Recorded,
  build: string,
  previousSeal: string,
  digest: (text: string) => string,
): Cell[] {
  const { id, at, number, version, actor, event } = recorded;
  const detail = event as { step?: string; round?: number; outcome?: string };
  const { type, ...told } = event;
  const data = { ...told, ...(actor.enteredBy && { enteredBy: actor.enteredBy }) };
  const row: Cell[] = [
    id,
    utcText(at),
    number,
    version,
    type,
    detail.step ?? '',
    detail.round ?? '',
    detail.outcome ?? '',
    actor.email,
    actor.via,
    actor.account,
    JSON.stringify(data),
    build,
  ];
  return [...row, sealOf(row, previousSeal, digest)];
}

/** Over the cells as they are read back, so that a later check needs nothing but the tab. */
export function sealOf(row: Row, previousSeal: string, digest: (text: string) => string): string {
  return digest(JSON.stringify([previousSeal, ...row.map(String)]));
}

export const sealColumn = 13;

/** What the columns of a row say: enough to tell which rows are wanted, before `Data` is read. */
interface JournalHead {
  at: Instant;
  number: string;
  version: number;
  type: string;
}

interface HeadedRow extends JournalHead {
  cells: Row;
}

/** Null for a row that is none of ours (a person's remark at the bottom), or was damaged. */
function readHead(row: Row): JournalHead | null {
  // By place and as written: a recap reads tens of thousands of rows.
  if (!row[0] || !row[1] || !row[4] || !row[11]) return null;
  const at = Date.parse(String(row[1]));
  if (Number.isNaN(at)) return null;
  return { at, number: String(row[2]), version: Number(row[3]), type: String(row[4]) };
}

/** Null where `Data` was damaged. */
export function readEvent({ at, number, version, type, cells }: HeadedRow): Recorded | null {
  const read = readJson<{ enteredBy?: string }>(String(cells[11]));
  if (!read) return null;
  const { enteredBy } = read;
  if (enteredBy !== undefined) delete read.enteredBy;
  return {
    id: String(cells[0]),
    at,
    number,
    version,
    actor: {
      email: String(cells[8]),
      via: String(cells[9]) as Actor['via'],
      account: String(cells[10]),
      ...(enteredBy !== undefined && { enteredBy }),
    },
    event: Object.assign(read, { type }) as unknown as ItemEvent | OfficeEvent,
  };
}

export function readJournalRow(cells: Row): Recorded | null {
  const head = readHead(cells);
  return head && readEvent({ ...head, cells });
}

/** A row whose event was not read yet, and where it stands, counted from 0. */
export interface JournalRow extends HeadedRow {
  row: number;
}

/** In the order of the rows. */
export function* journalRows(rows: readonly Row[], fromRow = 1): Iterable<JournalRow> {
  for (const [index, cells] of rows.entries()) {
    const head = readHead(cells);
    if (head) yield { row: fromRow + index, cells, ...head };
  }
}

/** An event and the row it stands in, counted from 0. */
export interface JournalLine {
  row: number;
  recorded: Recorded;
}

/** @param rows all below the headings */
export function journalLines(rows: readonly Row[]): JournalLine[] {
  const lines: JournalLine[] = [];
  for (const one of journalRows(rows)) {
    const recorded = readEvent(one);
    if (recorded) lines.push({ row: one.row, recorded });
  }
  return lines;
}

/** In the order of time, whatever order people have sorted the tab into. */
export function inOrderOfTime(lines: readonly JournalLine[]): Recorded[] {
  return lines.map(({ recorded }) => recorded).sort(byTime);
}

type Placed = Pick<JournalHead, 'at' | 'version'>;
export const byTime = (a: Placed, b: Placed): number => a.at - b.at || a.version - b.version;

const officeEvents: ReadonlySet<string> = new Set<OfficeEvent['type']>([
  'ProcedureEnacted',
  'RecapBuilt',
  'ReportArchived',
  'OfficeProblemFound',
  'OfficeProblemSolved',
  'TasksAskedAgain',
  'OfficeMoved',
  'FaultsTold',
]);

export function isItemEvent(recorded: Recorded): recorded is Recorded<ItemEvent> {
  return isItemType(recorded.event.type);
}

export const isItemType = (type: string): boolean => !officeEvents.has(type);
