/** A report as a tab: one batchUpdate that makes the tab, or makes what the add-on wrote there anew. */
import type { PeriodKind } from '../sop/model';
import type { Period } from '../recap/periods';
import type { Report } from '../recap/reportModel';
import { tabColumns } from './recapColumns';
import { writeHead, writeSignatures } from './recapFrame';
import { RecapPage } from './recapPage';
import { writeSection } from './recapSection';

type Request = GoogleAppsScript.Sheets.Schema.Request;

export interface ExistingTab {
  sheetId: number;
  rowCount: number;
  columnCount: number;
}

const idOffset: Record<PeriodKind, number> = { month: 0, quarter: 20, semester: 30, year: 40 };

/** A period's tab keeps its id however it is renamed: 4_202_509 for September 2025, 4_202_523 for its third quarter. */
export const recapSheetId = ({ kind, year, index }: Period): number =>
  4_000_000 + year * 100 + idOffset[kind] + index;

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
  const sheetId = existing?.sheetId ?? recapSheetId(report.period);
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
          addSheet: { properties: { ...place, sheetId, title: report.tabTitle, gridProperties: look(size) } },
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
  writeSignatures(page, report.signatures);
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
