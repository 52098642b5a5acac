import { BOUND_FILE, FREE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import type { SelectedRange } from '../../execution/UserInterface';
import type { Sheet } from '../../sheets/Sheet';
import type { Workbook } from '../../sheets/Workbook';
import { sheetView } from './sheet';

/** The parts of a Range that menus and form events need: which rows of which tab. */
export function rangeView(
  execution: Execution,
  workbook: Workbook,
  sheet: Sheet,
  range: SelectedRange,
): object {
  return methods(execution, 'Range', BOUND_FILE, {
    getRow: () => range.row,
    getNumRows: () => range.rows,
    getSheet: () => sheetView(execution, workbook, sheet),
  });
}

/** The user's selection; without a window, as in triggers, the first cell. */
export function activeRanges(execution: Execution, workbook: Workbook): object {
  const { ui } = execution;
  const first = workbook.tabs[0]?.sheetId ?? 0;
  const selection = ui?.selection.length
    ? ui.selection
    : [{ sheetId: ui?.activeSheetId ?? first, row: 1, rows: 1 }];
  const ranges = selection.flatMap((range) => {
    const sheet = workbook.find(range.sheetId);
    return sheet ? [rangeView(execution, workbook, sheet, range)] : [];
  });
  return methods(execution, 'RangeList', FREE, { getRanges: () => ranges });
}
