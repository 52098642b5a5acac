import { BOUND_FILE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import { GoogleError } from '../../googleError';
import { valueOf } from '../../sheets/cell';
import { copySheet } from '../../sheets/copySheet';
import type { Sheet } from '../../sheets/Sheet';
import type { Workbook } from '../../sheets/Workbook';

/** A tab as SpreadsheetApp shows it: only the facts that the Sheets API does not give. */
export function sheetView(execution: Execution, workbook: Workbook, sheet: Sheet): object {
  return methods(execution, 'Sheet', BOUND_FILE, {
    getSheetId: () => sheet.sheetId,
    getName: () => sheet.state.title,
    /** One cell, counted from one: what a simple trigger may read of the file it is bound to. */
    getRange: (row: number, column: number) => {
      if (row < 1 || column < 1 || row > sheet.state.rowCount || column > sheet.state.columnCount)
        throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
      return methods(execution, 'Range', BOUND_FILE, {
        getValue: () => valueOf(workbook.computed(sheet.cell(row - 1, column - 1))) ?? '',
      });
    },
    /** "Copies the sheet to a given spreadsheet, which can be the same spreadsheet as the source." */
    copyTo: (target: { getId(): string }) => {
      const { workbooks, ids } = execution.world;
      const file = workbooks.get(target.getId());
      if (!file) throw new GoogleError('The spreadsheet to copy to does not exist.');
      const newChartId = (): number => ids.number('chart');
      const copy = copySheet(sheet, file, {
        sheetId: ids.number('sheet'),
        title: `Copy of ${sheet.state.title}`,
        index: file.tabs.length,
        newChartId,
      });
      return sheetView(execution, file, copy);
    },
    /** "Returns the URL for the form that sends its responses to this sheet, or null." */
    getFormUrl: () => {
      const { formId = '' } = sheet.state.form ?? {};
      // Not the published address: it names the form's own id, so that FormApp.openByUrl takes it.
      return execution.world.forms.has(formId) ? `https://docs.google.com/forms/d/${formId}/viewform` : null;
    },
  });
}
