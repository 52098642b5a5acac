/**
 * The hidden tab `Indeks Bahan`: in which rows of `Riwayat` each item stands, told by the deep sweep. An item's number
 * says in which cell to look, so that one reading finds it however long the history is.
 */
import { tabs } from '../../sheetLayout';
import type { Cell, CellRange } from '../../ports';
import { text } from './cells';
import { isItemEvent, type JournalLine } from './journal';
import { readRows, rowsText } from './journalIndex';

export interface ItemRows {
  /** Rows of Riwayat, counted from 0. */
  rows: readonly number[];
  /** First row not yet indexed. */
  until: number;
}

const { sheetId, headingRow } = tabs.itemIndex;
/** With a thousand items in each the cells are not full. */
const places = 100;
const placeOf = (number: string): number => (parseInt(number, 10) || 0) % places;
const cell = (row: number): CellRange => ({
  sheetId,
  fromRow: row,
  toRow: row + 1,
  fromColumn: 0,
  toColumn: 1,
});

/** One row tells how far the index goes, the others the items. */
const untilRow = headingRow + 1;

export const itemIndexRanges = (number: string): CellRange[] => [
  cell(untilRow),
  cell(untilRow + 1 + placeOf(number)),
];

/** @param blocks of `itemIndexRanges`; null where they cannot be read */
export function readItemIndex([until, place]: readonly Cell[][][], number: string): ItemRows | null {
  const end = Number(until?.[0]?.[0]);
  const known = readRows(text(place?.[0]?.[0]));
  return end > 0 && known ? { rows: known[number] ?? [], until: end } : null;
}

/** Below the heading. @param lines all of Riwayat */
export function itemIndexCells(lines: readonly JournalLine[]): Cell[][] {
  const rowsOf = Array.from({ length: places }, (): Record<string, number[]> => ({}));
  for (const { row, recorded } of lines) {
    if (!isItemEvent(recorded)) continue;
    const place = rowsOf[placeOf(recorded.number)]!;
    (place[recorded.number] ??= []).push(row);
  }
  return [[(lines[lines.length - 1]?.row ?? 0) + 1], ...rowsOf.map((items) => [rowsText(items)])];
}
