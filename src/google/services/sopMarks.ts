import { tabs } from '../../sheetLayout';
import type { SopMarks } from '../../ports';
import { spreadsheets } from './advancedServices';

const { sheetId, headings } = tabs.sop;
const faulty = { red: 1, green: 0.85, blue: 0.82 };
const plain = { red: 1, green: 1, blue: 1 };
const fields = 'note,userEnteredFormat.backgroundColor';

export function sheetSopMarks(spreadsheetId: () => string): SopMarks {
  return {
    mark: (marks, { fromRow, toRow }) => {
      const clear = {
        repeatCell: {
          range: {
            sheetId,
            startRowIndex: fromRow,
            endRowIndex: Math.max(toRow, fromRow + 1),
            startColumnIndex: 0,
            endColumnIndex: headings.length,
          },
          cell: { userEnteredFormat: { backgroundColor: plain } },
          fields,
        },
      };
      const set = marks.map(({ row, column, note }) => ({
        updateCells: {
          start: { sheetId, rowIndex: row, columnIndex: column },
          rows: [{ values: [{ note, userEnteredFormat: { backgroundColor: faulty } }] }],
          fields,
        },
      }));
      spreadsheets().batchUpdate({ requests: [clear, ...set] }, spreadsheetId());
    },
  };
}
