/** Tabs into which forms put their answers, and our own column beside them. */
import { answerNumberHeading } from '../../sheetLayout';
import { spreadsheets } from '../services/advancedServices';
import { readRanges } from '../services/gridReading';

export interface AnswersTab {
  sheetId: number;
  formUrl: string;
}

export function answersTabs(): AnswersTab[] {
  return SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .flatMap((sheet) => {
      const formUrl = sheet.getFormUrl();
      return formUrl ? [{ sheetId: sheet.getSheetId(), formUrl }] : [];
    });
}

/**
 * To the right of the form's columns.
 * @param formColumns how many those are, should the form not have written their headings yet
 */
export function addNumberColumn(spreadsheetId: string, sheetId: number, formColumns: number): void {
  const [rows = []] = readRanges(spreadsheetId, [{ sheetId, fromRow: 0, toRow: 1 }]);
  const headings = rows[0] ?? [];
  if (headings.some((heading) => String(heading).trim() === answerNumberHeading)) return;
  const columnIndex = headings.length || formColumns;
  const missing = columnIndex + 1 - columnCountOf(spreadsheetId, sheetId);
  spreadsheets().batchUpdate(
    {
      requests: [
        ...(missing > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length: missing } }] : []),
        {
          updateCells: {
            start: { sheetId, rowIndex: 0, columnIndex },
            rows: [
              {
                values: [
                  {
                    userEnteredValue: { stringValue: answerNumberHeading },
                    userEnteredFormat: { textFormat: { bold: true } },
                  },
                ],
              },
            ],
            fields: 'userEnteredValue,userEnteredFormat.textFormat.bold',
          },
        },
      ],
    },
    spreadsheetId,
  );
}

function columnCountOf(spreadsheetId: string, wanted: number): number {
  const { sheets = [] } = spreadsheets().get(spreadsheetId, {
    fields: 'sheets.properties(sheetId,gridProperties(columnCount))',
  });
  // A zero may be left out of an answer.
  const tab = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === wanted);
  return tab?.properties?.gridProperties?.columnCount ?? 0;
}
