import { BOUND_FILE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import type { Sheet } from '../../sheets/Sheet';
import type { Workbook } from '../../sheets/Workbook';

/** A tab as SpreadsheetApp shows it: what cannot be asked of the Sheets API. */
export function sheetView(execution: Execution, workbook: Workbook, sheet: Sheet): object {
  const read =
    <T>(name: string, value: () => T) =>
    () =>
      execution.call(`Sheet.${name}`, [], BOUND_FILE, value);
  return {
    getSheetId: read('getSheetId', () => sheet.sheetId),
    getName: read('getName', () => sheet.state.title),
    getIndex: read('getIndex', () => workbook.tabs.indexOf(sheet) + 1),
    /** "Returns the URL for the form that sends its responses to this sheet, or null." */
    getFormUrl: read('getFormUrl', () => {
      const { formId = '' } = sheet.state.form ?? {};
      // Not the published address: it names the form's own id, so that FormApp.openByUrl takes it.
      return execution.world.forms.has(formId) ? `https://docs.google.com/forms/d/${formId}/viewform` : null;
    }),
  };
}
