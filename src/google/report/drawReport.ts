/** A report as a tab: one batchUpdate that makes the tab, or makes what the add-on wrote there anew. */
import type { Report } from '../../recap/reportModel';
import type { PeoplesChanges, Present } from '../../ports';
import { chartRequests } from './chart';
import { tabColumns } from './columns';
import { writeHead, writeSignatures } from './frame';
import { RecapPage } from './page';
import { extraColumns, notesBeside, readPeoplesChanges } from './fingerprints';
import { writeSection } from './section';

type Request = GoogleAppsScript.Sheets.Schema.Request;

const baseFormat = {
  textFormat: { fontFamily: 'Arial', fontSize: 10 },
  verticalAlignment: 'TOP',
  wrapStrategy: 'WRAP',
};

/**
 * Applying these twice gives the same tab. Only the report's own columns are cleared; notes beside it move with their
 * rows, and what people keep further to the right stays, and so do charts of their own. Rows are never taken away.
 */
export function recapRequests(
  report: Report,
  { tab, chartIds }: Present,
  kept: PeoplesChanges = readPeoplesChanges([]),
): Request[] {
  const { sheetId, title } = report.tab;
  const page = new RecapPage(sheetId, tabColumns(report));
  writeHead(page, report);
  const charts = report.sections.map((section) => writeSection(page, section, report.utcOffsetHours));
  if (report.signatures.length > 0) writeSignatures(page, report.signatures);
  const beside = notesBeside(page.keys, kept.notes);
  const ownColumns = Math.max(page.width + extraColumns, kept.width);
  const gridProperties = {
    rowCount: Math.max(tab?.rowCount ?? 0, beside.length),
    columnCount: Math.max(tab?.columnCount ?? 0, ownColumns),
    frozenRowCount: 1,
    hideGridlines: true,
  };
  return [
    ...(tab
      ? [{ unmergeCells: { range: { sheetId } } }, resize(sheetId, gridProperties)]
      : [{ addSheet: { properties: { sheetId, title, gridProperties } } }]),
    {
      repeatCell: {
        range: { sheetId, startColumnIndex: 0, endColumnIndex: ownColumns },
        cell: { userEnteredFormat: baseFormat },
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...page.requests(beside),
    ...chartRequests(sheetId, charts, chartIds),
    ...hideColumns(sheetId, page.width + 1, ownColumns),
  ];
}

/** A copy of the tab as people left it, behind all others. */
export const copyRequest = (
  sheetId: number,
  { title, index }: { title: string; index: number },
): Request => ({
  duplicateSheet: { sourceSheetId: sheetId, insertSheetIndex: index, newSheetName: title },
});

const resize = (sheetId: number, gridProperties: object): Request => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties },
    fields: Object.keys(gridProperties)
      .map((property) => `gridProperties.${property}`)
      .join(','),
  },
});

/** The print is hidden; so far as an earlier, wider report hid one of this report's columns, it is shown again. */
const hideColumns = (sheetId: number, from: number, to: number): Request[] =>
  [
    { startIndex: 0, endIndex: from, hiddenByUser: false },
    { startIndex: from, endIndex: to, hiddenByUser: true },
  ].map(({ hiddenByUser, ...span }) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension: 'COLUMNS', ...span },
      properties: { hiddenByUser },
      fields: 'hiddenByUser',
    },
  }));
