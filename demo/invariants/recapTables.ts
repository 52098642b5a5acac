/** A recap tab read as a person reads it: lettered tables, headings, rows until the frame ends. */
import type { Scalar, Workbook } from '../../emulator/index';

export interface RecapTable {
  headings: readonly string[];
  /** Cells under each heading, in order. */
  rows: Record<string, Scalar>[];
}

export type RecapTab = { title: string; tables: Record<string, RecapTable> };

export function readRecaps(workbook: Workbook): RecapTab[] {
  return workbook.tabs
    .filter(({ state }) => /^Rekap \d{4}-\d{2}$/.test(state.title))
    .map(({ state, sheetId }) => ({ title: state.title, tables: readTables(workbook.values(sheetId)) }));
}

function readTables(rows: readonly (readonly Scalar[])[]): Record<string, RecapTable> {
  const tables: Record<string, RecapTable> = {};
  rows.forEach((cells, at) => {
    const [, letter] = /^([A-Z])\. /.exec(String(cells[0] ?? '')) ?? [];
    const headingCells = rows[at + 1];
    if (!letter || !headingCells || tables[letter]) return;
    const headings = headingCells.map(String);
    const body: Record<string, Scalar>[] = [];
    for (const row of rows.slice(at + 2)) {
      // Notes below a table are one sentence over the whole width; a blank row ends it.
      if (row.filter((cell) => cell !== '').length < 2) break;
      body.push(
        Object.fromEntries(
          headings.flatMap((heading, column) => (heading ? [[heading, row[column] ?? '']] : [])),
        ),
      );
    }
    tables[letter] = { headings: headings.filter(Boolean), rows: body };
  });
  return tables;
}
