import { PDF, tabsPdf } from '../../drive/tabsPdf';
import { BOUND_FILE } from '../../execution/CallRule';
import type { Execution } from '../../execution/Execution';
import { GoogleError } from '../../googleError';
import type { Workbook } from '../../sheets/Workbook';
import { Blob } from '../Blob';
import { activeRanges } from './range';
import { sheetView } from './sheet';

/** A spreadsheet as SpreadsheetApp shows it. */
export function spreadsheetView(execution: Execution, workbook: Workbook): object {
  const { ui } = execution;
  const read = <A extends unknown[], T>(name: string, value: (...args: A) => T) => {
    return (...args: A) => execution.call(`Spreadsheet.${name}`, args, BOUND_FILE, () => value(...args));
  };
  const active = () => workbook.find(ui?.activeSheetId ?? -1) ?? workbook.tabs[0];
  return {
    getId: read('getId', () => workbook.id),
    getUrl: read('getUrl', () => workbook.url),
    getName: read('getName', () => workbook.properties.title),
    getSheets: read('getSheets', () => workbook.tabs.map((sheet) => sheetView(execution, workbook, sheet))),
    getActiveSheet: read('getActiveSheet', () => {
      const sheet = active();
      return sheet ? sheetView(execution, workbook, sheet) : null;
    }),
    setActiveSheet: read('setActiveSheet', (view: { getSheetId(): number }) => {
      const sheet = workbook.find(view.getSheetId());
      if (!sheet) throw new GoogleError('Specified sheet must be part of the spreadsheet.');
      if (ui) ui.activeSheetId = sheet.sheetId;
      return view;
    }),
    getActiveRangeList: read('getActiveRangeList', () => activeRanges(execution, workbook)),
    /** "The Blob containing the data": every visible tab, one after the other. */
    getAs: read('getAs', (contentType: string) => {
      if (contentType !== PDF)
        throw new GoogleError(`Converting from a spreadsheet to ${contentType} is not supported.`);
      return new Blob(execution, PDF, tabsPdf(workbook.sheets().filter(({ hidden }) => !hidden)));
    }),
    toast: read('toast', (message: string, title: string = '', _seconds?: number) => {
      ui?.toasts.push({ message, title });
    }),
  };
}
