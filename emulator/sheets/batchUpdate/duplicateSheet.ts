import { GoogleError } from '../../googleError';
import { copySheet } from '../copySheet';
import { requestKind } from './RequestKind';
import { propertiesOf, titleTaken } from './sheetProperties';

interface DuplicateSheet {
  sourceSheetId?: number;
  insertSheetIndex?: number;
  newSheetId?: number;
  newSheetName?: string;
}

export const duplicateSheet = requestKind<DuplicateSheet>(
  {
    sourceSheetId: 'integer',
    insertSheetIndex: 'integer',
    newSheetId: 'integer',
    newSheetName: 'string',
  },
  ({ sourceSheetId, insertSheetIndex = 0, newSheetId, newSheetName }, { workbook, newId }) => {
    const source = workbook.grid(sourceSheetId);
    const sheetId = newSheetId ?? newId('sheet');
    if (workbook.find(sheetId)) throw new GoogleError(`Sheet with ID ${sheetId} already exists.`);
    const title = newSheetName ?? `Copy of ${source.state.title}`;
    if (workbook.findTitle(title)) throw titleTaken(title);
    if (insertSheetIndex < 0 || insertSheetIndex > workbook.tabs.length)
      throw new GoogleError('Invalid sheet index.');
    const copy = copySheet(source, workbook, {
      sheetId,
      title,
      index: insertSheetIndex,
      newChartId: () => newId('chart'),
    });
    return { duplicateSheet: { properties: propertiesOf(copy.state, insertSheetIndex) } };
  },
);
