import { GoogleError } from '../googleError';
import { assertKnown, parseMask, project } from './api/fieldMask';
import {
  CONDITIONAL_FORMAT_RULE,
  EMBEDDED_CHART,
  GRID_RANGE,
  PROTECTED_RANGE,
  SHEET_PROPERTIES,
} from './api/messages';
import { list, object, type Fields } from './api/schema';
import { propertiesOf } from './batchUpdate/sheetProperties';
import type { Workbook } from './Workbook';

const SPREADSHEET: Fields = {
  spreadsheetId: 'string',
  spreadsheetUrl: 'string',
  properties: object({ title: 'string', locale: 'string', timeZone: 'string', autoRecalc: 'string' }),
  sheets: list(
    object({
      properties: object(SHEET_PROPERTIES),
      merges: list(object(GRID_RANGE)),
      protectedRanges: list(object(PROTECTED_RANGE)),
      conditionalFormats: list(object(CONDITIONAL_FORMAT_RULE)),
      charts: list(object(EMBEDDED_CHART)),
      basicFilter: object({ range: object(GRID_RANGE) }),
    }),
  ),
};

/** Empty lists are left out, as proto3 JSON does. */
const orAbsent = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);

/** spreadsheets.get without grid data, thinned by the `fields` parameter. */
export function getSpreadsheet(workbook: Workbook, fields: string | undefined): object {
  const whole = {
    spreadsheetId: workbook.id,
    properties: { ...workbook.properties },
    sheets: workbook.tabs.map(({ state }, index) => ({
      properties: propertiesOf(state, index),
      merges: orAbsent(state.merges),
      protectedRanges: orAbsent(state.protectedRanges),
      conditionalFormats: orAbsent(state.conditionalFormats),
      charts: orAbsent(state.charts),
      basicFilter: state.basicFilter && { range: state.basicFilter.range },
    })),
    spreadsheetUrl: workbook.url,
  };
  const mask = parseMask(fields ?? '*');
  assertKnown(mask, SPREADSHEET, '', (path) => new GoogleError(`Invalid field selection ${path}`));
  return JSON.parse(JSON.stringify(project(whole, mask))) as object;
}
