/** The hidden tab `Indeks Riwayat`: one row a month, and a last one for what is open. */
import { tabs } from '../../sheetLayout';
import type { Cell } from '../../ports';
import { readJson, text, type Row } from './cells';

const untilKey = 'sampai';
/** A cell of Sheets holds 50,000 characters. */
const longestCell = 49_000;

/** Below the headings; null where an office has so many open items that they do not fit into a cell. */
export function indexCells({ months, until, open }: JournalIndex): Cell[][] | null {
  const rows = [
    ...months.map(({ month, row, elsewhere }) => [month, row, rowsText(elsewhere)]),
    [untilKey, until, rowsText(open)],
  ];
  return rows.every(([, , words]) => String(words).length <= longestCell) ? rows : null;
}

/** @param rows the whole tab; null where it cannot be read */
export function readIndex(rows: readonly Row[]): JournalIndex | null {
  const lines = rows.slice(tabs.journalIndex.headingRow + 1).map(([month, row, words]) => ({
    month: text(month),
    row: Number(row),
    elsewhere: readRows(text(words)),
  }));
  const last = lines.findIndex(({ month }) => month === untilKey);
  const end = lines[last];
  const months = lines.slice(0, last);
  if (!end || [...months, end].some(({ row, elsewhere }) => !(row > 0) || !elsewhere)) return null;
  return {
    months: months.map(({ month, row, elsewhere }) => ({ month, row, elsewhere: elsewhere ?? {} })),
    until: end.row,
    open: end.elsewhere ?? {},
  };
}

export const rowsText = (rowsOf: RowsOfItems): string =>
  JSON.stringify(Object.fromEntries(Object.entries(rowsOf).map(([number, rows]) => [number, spans(rows)])));

/** `12-15,20` */
function spans(rows: readonly number[]): string {
  const starts = rows.filter((row, index) => row !== (rows[index - 1] ?? NaN) + 1);
  return starts
    .map((start, index) => {
      const next = starts[index + 1];
      const last = next === undefined ? rows[rows.length - 1] : rows[rows.indexOf(next) - 1];
      return last === start ? String(start) : `${start}-${last}`;
    })
    .join();
}

export function readRows(words: string): RowsOfItems | null {
  const told = readJson<Record<string, string>>(words);
  if (!told) return null;
  return Object.fromEntries(
    Object.entries(told).map(([number, rows]) => [number, rows.split(',').flatMap(readSpan)]),
  );
}

function readSpan(span: string): number[] {
  const [start = NaN, last = start] = span.split('-').map(Number);
  return last >= start ? Array.from({ length: last - start + 1 }, (_, offset) => start + offset) : [];
}

/** Rows of Riwayat, counted from 0, by register number. */
export type RowsOfItems = Readonly<Record<string, readonly number[]>>;

export interface MonthRows {
  /** `2025-09` */
  month: string;
  /** The first row written in that month, or the next one after it where none was. */
  row: number;
  /**
   * What belongs to it and stands elsewhere: rows of items that were open when it began, or were taken up again in it;
   * and of items of which something that happened in it was only written down later.
   */
  elsewhere: RowsOfItems;
}

export interface JournalIndex {
  /** In order; a month in which nothing was written may be missing. */
  months: readonly MonthRows[];
  /** Rows before this one are told of here. */
  until: number;
  /** Of the items open there. */
  open: RowsOfItems;
}
