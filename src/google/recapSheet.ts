/** A report as a tab: one batchUpdate that makes the tab, or makes what the add-on wrote there anew. */
import type { Report } from '../recap/reportModel';
import { tabColumns } from './recapColumns';
import { writeHead, writeSignatures } from './recapFrame';
import { RecapPage } from './recapPage';
import { writeSection } from './recapSection';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** As the tab stands before it is written. */
export interface ExistingTab {
  rowCount: number;
  columnCount: number;
  /** Charts on it, ours and people's. */
  chartIds: readonly number[];
}

const baseFormat = {
  textFormat: { fontFamily: 'Arial', fontSize: 10 },
  verticalAlignment: 'TOP',
  wrapStrategy: 'WRAP',
};

/**
 * Applying these twice gives the same tab. Only the report's own columns are cleared; what people keep to the right of
 * it stays. Rows are never taken away.
 * @param index where a new tab goes, from 0: the place after the Register; the last place when left out
 */
export function recapRequests(report: Report, existing: ExistingTab | null, index?: number): Request[] {
  const { sheetId, title } = report.tab;
  const columns = tabColumns(report);
  const page = layOut(report, sheetId, columns);
  const place = index === undefined ? {} : { index };
  const size = {
    rowCount: Math.max(existing?.rowCount ?? 0, page.nextRow),
    columnCount: Math.max(existing?.columnCount ?? 0, page.width),
  };
  return [
    existing
      ? resize(sheetId, size)
      : {
          addSheet: { properties: { ...place, sheetId, title, gridProperties: look(size) } },
        },
    { unmergeCells: { range: { sheetId } } },
    {
      repeatCell: {
        range: { sheetId, startColumnIndex: 0, endColumnIndex: page.width },
        cell: { userEnteredFormat: baseFormat },
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...page.requests(),
    ...columns.map((pixelSize, column) => widen(sheetId, column, pixelSize)),
  ];
}

function layOut(report: Report, sheetId: number, columns: readonly number[]): RecapPage {
  const page = new RecapPage(sheetId, columns.length);
  writeHead(page, report);
  for (const section of report.sections) {
    writeSection(page, section, { columns, utcOffsetHours: report.utcOffsetHours });
  }
  if (report.signatures.length > 0) writeSignatures(page, report.signatures);
  return page;
}

const look = (size: { rowCount: number; columnCount: number }) => ({ ...size, hideGridlines: true });

const resize = (sheetId: number, size: { rowCount: number; columnCount: number }): Request => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties: look(size) },
    fields: 'gridProperties.rowCount,gridProperties.columnCount,gridProperties.hideGridlines',
  },
});

const widen = (sheetId: number, column: number, pixelSize: number): Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex: column, endIndex: column + 1 },
    properties: { pixelSize },
    fields: 'pixelSize',
  },
});
