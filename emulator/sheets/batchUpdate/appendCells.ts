import { cellWriter, type RowData } from '../api/cellData';
import { requiredMask } from '../api/fieldMask';
import { CELL_DATA, ROWS } from '../api/messages';
import { assertUnprotected } from './protection';
import { requestKind } from './RequestKind';

/** "Adds new cells after the last row with data in a sheet, inserting new rows into the sheet if necessary." */
export const appendCells = requestKind<{ sheetId?: number; rows?: RowData[]; fields?: string }>(
  { sheetId: 'integer', rows: ROWS, fields: 'string' },
  ({ sheetId, rows = [], fields }, context) => {
    const write = cellWriter(requiredMask(fields, CELL_DATA));
    const sheet = context.workbook.grid(sheetId);
    const top = sheet.lastDataRow() + 1;
    const width = rows.reduce((widest, row) => Math.max(widest, row.values?.length ?? 0), 0);
    const { rowCount, columnCount } = sheet.state;
    const missingRows = Math.max(0, top + rows.length - rowCount);
    const missingColumns = Math.max(0, width - columnCount);
    context.workbook.assertRoomFor(
      (rowCount + missingRows) * (columnCount + missingColumns) - rowCount * columnCount,
      columnCount + missingColumns,
    );
    if (missingRows > 0) sheet.insert('ROWS', rowCount, missingRows);
    if (missingColumns > 0) sheet.insert('COLUMNS', columnCount, missingColumns);
    assertUnprotected(sheet, { top, bottom: top + rows.length, left: 0, right: width }, context);
    rows.forEach(({ values = [] }, offset) => {
      values.forEach((data, column) => {
        sheet.setCell(top + offset, column, write(sheet.cell(top + offset, column), data));
        context.meter.cellsWritten += 1;
      });
    });
  },
);
