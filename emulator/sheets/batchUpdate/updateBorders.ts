import { BORDER, GRID_RANGE } from '../api/messages';
import { object } from '../api/schema';
import { compact, recordOf, type Border, type CellFormat } from '../cell';
import { boxOf, type GridRange } from '../gridRange';
import type { Sheet } from '../Sheet';
import { requestKind } from './RequestKind';

interface UpdateBorders {
  range?: GridRange;
  top?: Border;
  bottom?: Border;
  left?: Border;
  right?: Border;
  innerHorizontal?: Border;
  innerVertical?: Border;
}

type Borders = NonNullable<CellFormat['borders']>;

function setBorders(sheet: Sheet, row: number, column: number, change: Borders): void {
  const present = recordOf(sheet.cell(row, column));
  const borders: Borders = { ...present.format?.borders };
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const border = change[side];
    if (!border) continue;
    if (border.style === 'NONE') delete borders[side];
    else borders[side] = structuredClone(border);
  }
  sheet.setCell(row, column, compact({ ...present, format: { ...present.format, borders } }));
}

/** "If a field is not set in the request, that means the border remains as-is." */
export const updateBorders = requestKind<UpdateBorders>(
  {
    range: object(GRID_RANGE),
    top: BORDER,
    bottom: BORDER,
    left: BORDER,
    right: BORDER,
    innerHorizontal: BORDER,
    innerVertical: BORDER,
  },
  ({ range = {}, ...sides }, { workbook }) => {
    const sheet = workbook.grid(range.sheetId);
    const box = boxOf(range, sheet.state);
    for (let row = box.top; row < box.bottom; row += 1) {
      for (let column = box.left; column < box.right; column += 1) {
        setBorders(sheet, row, column, {
          top: row === box.top ? sides.top : sides.innerHorizontal,
          bottom: row === box.bottom - 1 ? sides.bottom : sides.innerHorizontal,
          left: column === box.left ? sides.left : sides.innerVertical,
          right: column === box.right - 1 ? sides.right : sides.innerVertical,
        });
      }
    }
  },
);
