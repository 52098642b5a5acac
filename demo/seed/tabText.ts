import type { Workbook } from '../../emulator/index';

export interface TabText {
  sheetId: number;
  headings: string[];
  rows: Record<string, string>[];
}

/** A tab as a person reads it: rows by heading. The heading row is the last frozen one. */
export function tabText(workbook: Workbook, title: string): TabText {
  const tab = workbook.sheets().find((one) => one.title === title);
  if (!tab) throw new Error(`Set-up made no tab "${title}"`);
  const values = workbook.values(tab.sheetId).map((row) => row.map(String));
  const headingRow = Math.max(0, tab.frozenRowCount - 1);
  const headings = values[headingRow] ?? [];
  const rows = values
    .slice(headingRow + 1)
    .map((row) => Object.fromEntries(headings.map((heading, column) => [heading, row[column] ?? ''])));
  return { sheetId: tab.sheetId, headings, rows };
}
