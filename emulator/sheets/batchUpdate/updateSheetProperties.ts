import { GoogleError } from '../../googleError';
import { below, overlay, requiredMask } from '../api/fieldMask';
import { SHEET_PROPERTIES } from '../api/messages';
import { object } from '../api/schema';
import type { Sheet, SheetState } from '../Sheet';
import type { Workbook } from '../Workbook';
import { requestKind } from './RequestKind';
import { assertGrid, propertiesOf, stateFrom, titleTaken, type SheetProperties } from './sheetProperties';

/** Growing adds empty rows at the end; shrinking takes the last ones with what is in them. */
function resize(workbook: Workbook, sheet: Sheet, rowCount: number, columnCount: number): void {
  const { state } = sheet;
  workbook.assertRoomFor(rowCount * columnCount - state.rowCount * state.columnCount, columnCount);
  if (rowCount < state.rowCount) sheet.delete('ROWS', rowCount, state.rowCount - rowCount);
  if (columnCount < state.columnCount) sheet.delete('COLUMNS', columnCount, state.columnCount - columnCount);
}

function move(workbook: Workbook, sheet: Sheet, index: number): void {
  if (index < 0 || index > workbook.tabs.length) throw new GoogleError('Invalid sheet index.');
  const from = workbook.tabs.indexOf(sheet);
  // "When updating sheet indices, they are considered in 'before the move' indexes" (SheetProperties.index).
  const to = index > from ? index - 1 : index;
  const others = workbook.tabs.filter((tab) => tab !== sheet);
  workbook.setTabs([...others.slice(0, to), sheet, ...others.slice(to)]);
}

function assertTitle(workbook: Workbook, sheet: Sheet, title: string): void {
  const other = workbook.findTitle(title);
  if (title === '') throw new GoogleError('The sheet name cannot be empty.');
  if (other && other !== sheet) throw titleTaken(title);
}

export const updateSheetProperties = requestKind<{ properties?: SheetProperties; fields?: string }>(
  { properties: object(SHEET_PROPERTIES), fields: 'string' },
  ({ properties = {}, fields }, { workbook }) => {
    const mask = requiredMask(fields, SHEET_PROPERTIES);
    const sheet = workbook.find(properties.sheetId ?? 0);
    if (!sheet) throw new GoogleError(`No sheet with id: ${properties.sheetId ?? 0}`);
    const present = propertiesOf(sheet.state, workbook.tabs.indexOf(sheet));
    const wanted = overlay(present, properties, mask) ?? {};
    const title = wanted.title ?? '';
    assertTitle(workbook, sheet, title);
    const next: SheetState = stateFrom(wanted, sheet.sheetId, title);
    assertGrid(next);
    resize(workbook, sheet, next.rowCount, next.columnCount);
    const { merges, protectedRanges, conditionalFormats, charts, form } = sheet.state;
    const kept = { merges, protectedRanges, conditionalFormats, charts, form };
    sheet.update({ tabColorStyle: undefined, ...next, ...kept });
    if (workbook.tabs.every((tab) => tab.state.hidden)) {
      throw new GoogleError("You can't hide all the sheets in a document.");
    }
    if (below(mask, 'index') && properties.index !== undefined) move(workbook, sheet, properties.index);
  },
);
