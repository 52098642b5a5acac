import { ANY_FILE, BOUND_FILE, FREE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import { GoogleError } from '../../googleError';
import { spreadsheetView } from './spreadsheet';
import { uiView } from './ui';

function bound(execution: Execution): object | null {
  // "These methods aren't available" in a web app; peers report null (platform.md, section 5).
  if (execution.kind === 'webApp') return null;
  const workbook = execution.world.workbooks.get(execution.script.containerId);
  return workbook ? spreadsheetView(execution, workbook) : null;
}

/** developers.google.com/apps-script/reference/spreadsheet/spreadsheet-app; but for one cell at a time, cells are read through the API. */
export function spreadsheetApp(execution: Execution): object {
  return {
    ...methods(execution, 'SpreadsheetApp', BOUND_FILE, { getActiveSpreadsheet: () => bound(execution) }),
    ...methods(execution, 'SpreadsheetApp', ANY_FILE, {
      openById: (id: string) => {
        const workbook = execution.world.workbooks.get(id);
        if (!workbook) {
          throw new GoogleError(
            'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
          );
        }
        if (!workbook.mayEdit(execution.effectiveUser)) {
          throw new GoogleError('You do not have permission to access the requested document.');
        }
        return spreadsheetView(execution, workbook);
      },
    }),
    ...methods(execution, 'SpreadsheetApp', FREE, {
      getUi: () => {
        const { ui } = execution;
        if (!ui) throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
        return uiView(execution, ui);
      },
      /** Nothing waits in the emulator: every write is done when its call returns. */
      flush: () => undefined,
    }),
  };
}
