import { cellWriter, type CellData } from '../api/cellData';
import { requiredMask } from '../api/fieldMask';
import { CELL_DATA, GRID_RANGE } from '../api/messages';
import { object } from '../api/schema';
import type { StoredCell } from '../cell';
import { boxOf, type GridRange } from '../gridRange';
import { assertUnprotected } from './protection';
import { requestKind } from './RequestKind';

export const repeatCell = requestKind<{ range?: GridRange; cell?: CellData; fields?: string }>(
  { range: object(GRID_RANGE), cell: object(CELL_DATA), fields: 'string' },
  ({ range = {}, cell, fields }, context) => {
    const write = cellWriter(requiredMask(fields, CELL_DATA));
    const sheet = context.workbook.grid(range.sheetId);
    const box = boxOf(range, sheet.state);
    assertUnprotected(sheet, box, context);
    // Records are shared: cells that were the same become the same one, and a formatted tab of a thousand rows stays small.
    const written = new Map<StoredCell, StoredCell>();
    for (let row = box.top; row < box.bottom; row += 1) {
      for (let column = box.left; column < box.right; column += 1) {
        const old = sheet.cell(row, column) ?? undefined;
        if (!written.has(old)) written.set(old, write(old, cell));
        sheet.setCell(row, column, written.get(old));
        context.meter.cellsWritten += 1;
      }
    }
  },
);
