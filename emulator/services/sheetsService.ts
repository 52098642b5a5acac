import { SHEETS_BATCH_UPDATE, SHEETS_GET, SHEETS_READ } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';
import { GoogleError } from '../googleError';
import { batchUpdate } from '../sheets/batchUpdate/batchUpdate';
import { getSpreadsheet } from '../sheets/getSpreadsheet';
import { batchGetByDataFilter } from '../sheets/values/batchGetByDataFilter';
import type { Workbook } from '../sheets/Workbook';

/** The file behind an id, for the account the execution runs as. */
function openFile({ world, effectiveUser }: Execution, id: string): Workbook {
  const workbook = world.workbooks.get(id);
  if (!workbook) throw new GoogleError('Requested entity was not found.', 404);
  if (!workbook.mayEdit(effectiveUser)) throw new GoogleError('The caller does not have permission', 403);
  return workbook;
}

/** The advanced Sheets service (developers.google.com/apps-script/advanced/sheets). */
export function sheetsService(execution: Execution): object {
  const { meter, ids } = execution.world;
  const newId = (kind: string): number => ids.number(kind);
  return {
    Spreadsheets: {
      ...methods(execution, 'Sheets.Spreadsheets', SHEETS_GET, {
        get: (id: string, options: { fields?: string } = {}) =>
          getSpreadsheet(openFile(execution, id), options.fields),
      }),
      ...methods(execution, 'Sheets.Spreadsheets', SHEETS_BATCH_UPDATE, {
        batchUpdate: (body: unknown, id: string) =>
          batchUpdate(body, {
            workbook: openFile(execution, id),
            account: execution.effectiveUser,
            meter,
            newId,
          }),
      }),
      Values: methods(execution, 'Sheets.Spreadsheets.Values', SHEETS_READ, {
        batchGetByDataFilter: (body: unknown, id: string) =>
          batchGetByDataFilter(body, openFile(execution, id), meter),
      }),
    },
  };
}
