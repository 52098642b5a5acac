/** A report as a tab: one batchUpdate that makes the tab, or makes what the add-on wrote there anew. */
import type { Report } from '../recap/reportModel';
import { chartRequests } from './recapChart';
import { tabColumns } from './recapColumns';
import { writeHead, writeSignatures } from './recapFrame';
import { RecapPage } from './recapPage';
import { writeSection } from './recapSection';

type Request = GoogleAppsScript.Sheets.Schema.Request;

/** As the workbook stands before the tab is written. */
export interface Present {
  /** Null where the tab is not there yet. */
  tab: { rowCount: number; columnCount: number } | null;
  /** Charts of the whole workbook, ours and people's: a person may have moved one of ours. */
  chartIds: readonly number[];
}

const baseFormat = {
  textFormat: { fontFamily: 'Arial', fontSize: 10 },
  verticalAlignment: 'TOP',
  wrapStrategy: 'WRAP',
};

/**
 * Applying these twice gives the same tab. Only the report's own columns are cleared; what people keep to the right of
 * it stays, and so do charts of their own. Rows are never taken away.
 * @param index where a new tab goes, from 0: the place after the Register; the last place when left out
 */
export function recapRequests(report: Report, { tab, chartIds }: Present, index?: number): Request[] {
  const { sheetId, title } = report.tab;
  const page = new RecapPage(sheetId, tabColumns(report));
  writeHead(page, report);
  const charts = report.sections.map((section) => writeSection(page, section, report.utcOffsetHours));
  if (report.signatures.length > 0) writeSignatures(page, report.signatures);
  const gridProperties = {
    rowCount: Math.max(tab?.rowCount ?? 0, page.nextRow),
    columnCount: Math.max(tab?.columnCount ?? 0, page.width),
    frozenRowCount: 1,
    hideGridlines: true,
  };
  const place = index === undefined ? {} : { index };
  return [
    ...(tab
      ? [{ unmergeCells: { range: { sheetId } } }, resize(sheetId, gridProperties)]
      : [{ addSheet: { properties: { ...place, sheetId, title, gridProperties } } }]),
    {
      repeatCell: {
        range: { sheetId, startColumnIndex: 0, endColumnIndex: page.width },
        cell: { userEnteredFormat: baseFormat },
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...page.requests(),
    ...chartRequests(sheetId, charts, chartIds),
  ];
}

const resize = (sheetId: number, gridProperties: object): Request => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties },
    fields: Object.keys(gridProperties)
      .map((property) => `gridProperties.${property}`)
      .join(','),
  },
});
