/** The workbook's cells through the Sheets API: one call reads, one call writes wholly or not at all. */
import { spreadsheets } from './advancedServices';
import type { Cell, Grid, Write } from '../../ports';
import { readLong, readRanges } from './gridReading';
import { copyRequest, recapRequests } from '../report/drawReport';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

export function sheetsGrid(spreadsheetId: () => string): Grid {
  return {
    read: (ranges) => readRanges(spreadsheetId(), ranges),
    readLong: (sheetId, fromRow) => readLong(spreadsheetId(), sheetId, fromRow),
    commit: (writes) => {
      spreadsheets().batchUpdate({ requests: writes.flatMap(requestsOf) }, spreadsheetId());
    },
  };
}

function requestsOf(write: Write): Request[] {
  const fields = 'userEnteredValue';
  switch (write.kind) {
    case 'append':
      return [{ appendCells: { sheetId: write.sheetId, rows: write.rows.map(rowData), fields } }];
    case 'put': {
      const start = { sheetId: write.sheetId, rowIndex: write.row, columnIndex: write.column };
      return [{ updateCells: { start, rows: write.rows.map(rowData), fields } }];
    }
    case 'report':
      return recapRequests(write.report, write.present, write.kept);
    case 'copyTab':
      return [copyRequest(write.sheetId, write)];
  }
}

/** Text is always `stringValue`: what people typed can never become a formula. */
function rowData(cells: readonly Cell[]): RowData {
  return {
    values: cells.map((cell) => {
      if (cell === '') return {};
      if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
      return { userEnteredValue: typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell } };
    }),
  };
}
