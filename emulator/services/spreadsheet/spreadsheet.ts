import { PDF, tabsPdf } from '../../drive/tabsPdf';
import { BOUND_FILE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { methods } from '../../execution/methods';
import { GoogleError } from '../../googleError';
import type { Workbook } from '../../sheets/Workbook';
import { blobView } from '../Blob';
import { activeRanges } from './range';
import { sheetView } from './sheet';

/** A spreadsheet as SpreadsheetApp shows it. */
export function spreadsheetView(execution: Execution, workbook: Workbook): object {
  const { ui } = execution;
  return methods(execution, 'Spreadsheet', BOUND_FILE, {
    getId: () => workbook.id,
    getSheets: () => workbook.tabs.map((sheet) => sheetView(execution, workbook, sheet)),
    getActiveSheet: () => {
      const sheet = workbook.find(ui?.activeSheetId ?? -1) ?? workbook.tabs[0];
      return sheet ? sheetView(execution, workbook, sheet) : null;
    },
    setActiveSheet: (view: { getSheetId(): number }) => {
      const sheet = workbook.find(view.getSheetId());
      if (!sheet) throw new GoogleError('Specified sheet must be part of the spreadsheet.');
      if (ui) ui.activeSheetId = sheet.sheetId;
      return view;
    },
    getActiveRangeList: () => activeRanges(execution, workbook),
    /** "The Blob containing the data": every visible tab, one after the other. */
    getAs: (contentType: string) => {
      if (contentType !== PDF)
        throw new GoogleError(`Converting from a spreadsheet to ${contentType} is not supported.`);
      return blobView(execution, PDF, tabsPdf(workbook.sheets().filter(({ hidden }) => !hidden)));
    },
    toast: (message: string, title: string = '', _seconds?: number) => {
      ui?.toasts.push({ message, title });
    },
  });
}
