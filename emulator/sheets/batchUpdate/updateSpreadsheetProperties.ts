import { GoogleError } from '../../googleError';
import { isZone } from '../../time/zone';
import { below, requiredMask } from '../api/fieldMask';
import { object, oneOf, type Fields } from '../api/schema';
import type { WorkbookProperties } from '../Workbook';
import { requestKind } from './RequestKind';

const SPREADSHEET_PROPERTIES: Fields = {
  title: 'string',
  locale: 'string',
  timeZone: 'string',
  autoRecalc: oneOf('RecalculationInterval', 'ON_CHANGE', 'MINUTE', 'HOUR'),
};

export const updateSpreadsheetProperties = requestKind<{
  properties?: Partial<WorkbookProperties>;
  fields?: string;
}>(
  { properties: object(SPREADSHEET_PROPERTIES), fields: 'string' },
  ({ properties = {}, fields }, { workbook }) => {
    const mask = requiredMask(fields, SPREADSHEET_PROPERTIES);
    const change: Partial<WorkbookProperties> = {};
    for (const name of ['title', 'locale', 'timeZone', 'autoRecalc'] as const) {
      const value = properties[name];
      if (!below(mask, name)) continue;
      if (!value) throw new GoogleError(`properties.${name} is required.`);
      change[name] = value;
    }
    if (change.timeZone && !isZone(change.timeZone)) {
      throw new GoogleError(`Invalid time zone: ${change.timeZone}`);
    }
    if (change.locale && !/^[a-z]{2,3}(_[A-Z]{2})?$/.test(change.locale)) {
      throw new GoogleError(`Unsupported locale: ${change.locale}`);
    }
    workbook.updateProperties(change);
  },
);
