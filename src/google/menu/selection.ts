import { tabs } from '../../sheetLayout';

/** 0-based rows of Register that are selected, below its headings; none where another tab is open. */
export function selectedRows(): number[] {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  if (workbook.getActiveSheet().getSheetId() !== tabs.register.sheetId) return [];
  const ranges = workbook.getActiveRangeList()?.getRanges() ?? [];
  const rows = ranges.flatMap((range) =>
    Array.from({ length: range.getNumRows() }, (_, offset) => range.getRow() - 1 + offset),
  );
  return [...new Set(rows)].filter((row) => row > tabs.register.headingRow).sort((a, b) => a - b);
}
