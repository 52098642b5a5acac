/** Tabs as a person reads them: by title and by heading. Independent of the product, which finds them by id. */
import type { Scalar, Workbook } from '../../emulator/index';

export type Line = Readonly<Record<string, Scalar>> & { readonly [row]: number };
/** The row's number, counted from one. */
export const row = Symbol('row');

export interface TableOnTab {
  sheetId: number;
  headings: readonly string[];
  /** Row of the headings, counted from one. */
  headingRow: number;
  lines: Line[];
}

/** @param knownBy a heading every such table has: rows above that heading are not part of the table */
export function readTable(workbook: Workbook, title: string | RegExp, knownBy: string): TableOnTab {
  const tab = workbook.tabs.find(({ state }) =>
    typeof title === 'string' ? state.title === title : title.test(state.title),
  );
  if (!tab) throw new Error(`There is no tab ${String(title)}`);
  const rows = workbook.values(tab.sheetId);
  const at = rows.findIndex((cells) => cells.includes(knownBy));
  if (at < 0) throw new Error(`Tab ${tab.state.title} has no heading "${knownBy}"`);
  const headings = rows[at]!.map((heading) => String(heading).trim());
  const lines = rows.slice(at + 1).flatMap((cells, index): Line[] => {
    if (cells.length === 0) return [];
    const named = Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? '']));
    return [{ ...named, [row]: at + 2 + index } as Line];
  });
  return { sheetId: tab.sheetId, headings, headingRow: at + 1, lines };
}

export const text = (line: Line, heading: string): string => String(line[heading] ?? '').trim();

export const registerTable = (workbook: Workbook): TableOnTab =>
  readTable(workbook, 'Register', 'Nomor Register');
export const journalTable = (workbook: Workbook): TableOnTab => readTable(workbook, 'Riwayat', 'Peristiwa');
export const outboxTable = (workbook: Workbook): TableOnTab => readTable(workbook, 'Kotak Keluar', 'Templat');
export const answersTable = (workbook: Workbook): TableOnTab =>
  readTable(workbook, /^(Jawaban|Form)/, 'Judul kegiatan');
