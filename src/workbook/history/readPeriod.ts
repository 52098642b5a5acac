/** The events a report rests on, read by the index of Riwayat and checked: what does not fit is never believed. */
import { isWithin, type Bounds } from '../../recap/periods/periods';
import { groupsByKey } from '../../recap/counting/tally';
import { tabs } from '../../sheetLayout';
import type { Instant, Recorded } from '../../workflow/model';
import { happenedAt, monthKey } from './indexMonths';
import { type JournalIndex, type RowsOfItems } from '../tabs/journalIndex';
import type { Cell, CellRange, Grid } from '../../ports';
import { byTime, isItemType, journalRows, readEvent, type JournalRow } from '../tabs/journal';

/** What to read, and how to tell the events of the reach from it. */
export interface JournalReading {
  ranges: readonly CellRange[];
  /** In the order of time. Null where the index is out of step with the tab: then all of Riwayat has to be read. */
  recordsIn: (blocks: readonly Cell[][][]) => Iterable<Recorded> | null;
}

/** One after the other: events weigh more than all a report keeps of them. */
function* eventsOf(lines: JournalRow[]): Iterable<Recorded> {
  for (const line of lines.sort(byTime)) {
    const recorded = readEvent(line);
    if (recorded) yield recorded;
  }
}

const { sheetId } = tabs.journal;

/** Where the index does not help. */
export const wholeJournal = (grid: Grid): JournalReading => ({
  ranges: [],
  recordsIn: () => eventsOf([...journalRows(grid.readLong(sheetId, 1))]),
});

/**
 * The rows of the reach's months and those that belong to them elsewhere, and whatever was written since the index was
 * made. One row more at either end shows whether the months still begin where the index says.
 */
export function readingOf(index: JournalIndex, reach: Bounds, utcOffsetHours: number): JournalReading {
  const [first, after] = [monthKey(reach.from, utcOffsetHours), monthKey(reach.to, utcOffsetHours)];
  const { months, until, open } = index;
  const within = months.filter(({ month }) => month >= first && month < after);
  const next = months.find(({ month }) => month >= after);
  const from = (within[0] ?? next)?.row ?? until;
  const to = next?.row ?? until;
  const elsewhere = within.length > 0 ? within.map((month) => month.elsewhere) : [next?.elsewhere ?? open];
  const strays = straysOf(elsewhere, (row) => (row < from || row >= to) && row < until);
  const ranges = [
    { sheetId, fromRow: from - 1, toRow: next ? to + 1 : to },
    // The last row known to exist is read too: a range wholly below the grid would be refused.
    { sheetId, fromRow: until - 1 },
    ...spansOf([...strays.keys()]),
  ];
  /** Rows put in, taken out or sorted since the index was made show here: a row stands in the wrong month. */
  const isInPlace = ({ row, at }: JournalRow): boolean => {
    if (row < from) return at < reach.from;
    return row < to ? isWithin(reach, at) : at >= reach.to || !next;
  };
  return {
    ranges,
    recordsIn: (blocks) => {
      const lines = blocks.map((rows, at) => [...journalRows(rows, ranges[at]?.fromRow)]);
      const [block = [], since = [], ...others] = lines;
      const stray = others.flat();
      const isInStep =
        block.every(isInPlace) &&
        isInOrderOfTime(block) &&
        (!next || block[block.length - 1]?.row === to) &&
        stray.length === strays.size &&
        stray.every(({ row, number }) => strays.get(row) === number);
      const inMonths = block.filter(({ row }) => row >= from && row < to);
      const written = since.filter(({ row }) => row >= until);
      return isInStep ? wholeItems([...stray, ...inMonths, ...written], reach) : null;
    },
  };
}

const isInOrderOfTime = (lines: readonly JournalRow[]): boolean =>
  lines.every(({ at }, index) => index === 0 || at >= lines[index - 1]!.at);

/** @returns the number that must stand in each row */
function straysOf(
  elsewhere: readonly RowsOfItems[],
  isOutside: (row: number) => boolean,
): ReadonlyMap<number, string> {
  const strays = elsewhere
    .flatMap((rowsOf) => Object.entries(rowsOf))
    .flatMap(([number, rows]) => rows.filter(isOutside).map((row) => [row, number] as const));
  return new Map(strays.sort(([a], [b]) => a - b));
}

/** Rows that stand together are read together. */
export function spansOf(rows: readonly number[]): CellRange[] {
  const spans: { sheetId: number; fromRow: number; toRow: number }[] = [];
  for (const row of rows) {
    const last = spans[spans.length - 1];
    if (last?.toRow === row) last.toRow = row + 1;
    else spans.push({ sheetId, fromRow: row, toRow: row + 1 });
  }
  return spans;
}

/** Whole items only. One of which rows are missing is left out if nothing of it happened in the reach; else null. */
function wholeItems(lines: readonly JournalRow[], reach: Bounds): Iterable<Recorded> | null {
  const kept: JournalRow[] = [];
  for (const rows of groupsByKey(lines, ({ number }) => number).values()) {
    if (rows.every(({ type, version }, at) => !isItemType(type) || version === at + 1)) kept.push(...rows);
    else if (rows.some((line) => happenedBefore(reach.to, line))) return null;
  }
  return eventsOf(kept);
}

function happenedBefore(end: Instant, line: JournalRow): boolean {
  const recorded = readEvent(line);
  return recorded !== null && happenedAt(recorded) < end;
}
