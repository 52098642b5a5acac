import { GoogleError } from '../../googleError';
import { cellWriter, type RowData } from '../api/cellData';
import { requiredMask } from '../api/fieldMask';
import { CELL_DATA, GRID_COORDINATE, GRID_RANGE, ROWS } from '../api/messages';
import { object } from '../api/schema';
import { boxOf, type Box, type GridRange } from '../gridRange';
import type { Sheet } from '../Sheet';
import { assertUnprotected } from './protection';
import { requestKind } from './RequestKind';

interface UpdateCells {
  rows?: RowData[];
  fields?: string;
  start?: { sheetId?: number; rowIndex?: number; columnIndex?: number };
  range?: GridRange;
}

const widthOf = (rows: readonly RowData[]): number =>
  rows.reduce((width, row) => Math.max(width, row.values?.length ?? 0), 0);

/** Rows given must fit into the range; what the range covers beyond them is cleared under the mask. */
function rangeBox(sheet: Sheet, range: GridRange, rows: readonly RowData[]): Box {
  const box = boxOf(range, sheet.state);
  if (rows.length > box.bottom - box.top) {
    throw new GoogleError(
      `Attempting to write row: ${box.bottom}, beyond the last requested row of: ${box.bottom - 1}`,
    );
  }
  if (widthOf(rows) > box.right - box.left) {
    throw new GoogleError(
      `Attempting to write column: ${box.right}, beyond the last requested column of: ${box.right - 1}`,
    );
  }
  return box;
}

/** From a start the rows reach as far as they are long; the API never grows the grid for them. */
function startBox(sheet: Sheet, start: NonNullable<UpdateCells['start']>, rows: readonly RowData[]): Box {
  const top = start.rowIndex ?? 0;
  const left = start.columnIndex ?? 0;
  sheet.assertInside(top, left);
  const { rowCount, columnCount } = sheet.state;
  const bottom = top + rows.length;
  const right = left + widthOf(rows);
  if (bottom > rowCount) {
    throw new GoogleError(
      `Attempting to write row: ${rowCount}, beyond the last requested row of: ${rowCount - 1}`,
    );
  }
  if (right > columnCount) {
    throw new GoogleError(
      `Attempting to write column: ${columnCount}, beyond the last requested column of: ${columnCount - 1}`,
    );
  }
  return { top, bottom, left, right };
}

export const updateCells = requestKind<UpdateCells>(
  { rows: ROWS, fields: 'string', start: object(GRID_COORDINATE), range: object(GRID_RANGE) },
  ({ rows = [], fields, start, range }, context) => {
    const write = cellWriter(requiredMask(fields, CELL_DATA));
    const area = range ?? start;
    if (!area || (range && start)) throw new GoogleError('Must specify either start or range.');
    const sheet = context.workbook.grid(area.sheetId);
    const box = range ? rangeBox(sheet, range, rows) : startBox(sheet, start ?? {}, rows);
    assertUnprotected(sheet, box, context);
    for (let row = box.top; row < box.bottom; row += 1) {
      const values = rows[row - box.top]?.values ?? [];
      // With a start a short row leaves the cells after its end alone.
      const right = range ? box.right : box.left + values.length;
      for (let column = box.left; column < right; column += 1) {
        sheet.setCell(row, column, write(sheet.cell(row, column), values[column - box.left]));
        context.meter.cellsWritten += 1;
      }
    }
  },
);
