import { GoogleError } from '../../googleError';
import { SHEET_PROPERTIES } from '../api/messages';
import { object } from '../api/schema';
import type { Workbook } from '../Workbook';
import { requestKind } from './RequestKind';
import { propertiesOf, stateFrom, titleTaken, type SheetProperties } from './sheetProperties';

function freeTitle(workbook: Workbook): string {
  let number = workbook.tabs.length + 1;
  while (workbook.findTitle(`Sheet${number}`)) number += 1;
  return `Sheet${number}`;
}

/** A client may choose the sheetId; it and the title must be new. Without an index the tab goes last. */
export const addSheet = requestKind<{ properties?: SheetProperties }>(
  { properties: object(SHEET_PROPERTIES) },
  ({ properties = {} }, { workbook, newId }) => {
    const title = properties.title ?? freeTitle(workbook);
    if (title === '') throw new GoogleError('The sheet name cannot be empty.');
    if (workbook.findTitle(title)) throw titleTaken(title);
    const sheetId = properties.sheetId ?? newId('sheet');
    if (sheetId < 0) throw new GoogleError(`Sheet ID must be non-negative: ${sheetId}`);
    if (workbook.find(sheetId)) throw new GoogleError(`Sheet with ID ${sheetId} already exists.`);
    const index = properties.index ?? workbook.tabs.length;
    if (index < 0 || index > workbook.tabs.length) throw new GoogleError('Invalid sheet index.');
    const sheet = workbook.add(stateFrom(properties, sheetId, title), index);
    return { addSheet: { properties: propertiesOf(sheet.state, index) } };
  },
);
