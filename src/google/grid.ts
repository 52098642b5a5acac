/** The workbook's cells through the Sheets API: one call reads, one call writes wholly or not at all. */
import { spreadsheets } from './advancedServices';
import type { Cell, Grid, Write } from '../useCases/ports';
import { readRanges } from './gridReading';

type Request = GoogleAppsScript.Sheets.Schema.Request;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

export function sheetsGrid(spreadsheetId: () => string): Grid {
  return {
    read: (ranges) => readRanges(spreadsheetId(), ranges),
    commit: (writes) => {
      spreadsheets().batchUpdate({ requests: writes.map(requestOf) }, spreadsheetId());
    },
  };
}

function requestOf(write: Write): Request {
  const rows = write.rows.map(rowData);
  return write.kind === 'append'
    ? { appendCells: { sheetId: write.sheetId, rows, fields: 'userEnteredValue' } }
    : {
        updateCells: {
          start: { sheetId: write.sheetId, rowIndex: write.row, columnIndex: write.column },
          rows,
          fields: 'userEnteredValue',
        },
      };
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
