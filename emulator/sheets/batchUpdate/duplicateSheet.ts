import { GoogleError } from '../../googleError';
import { copyChart } from '../charts';
import { requestKind } from './RequestKind';
import { propertiesOf, titleTaken } from './sheetProperties';

interface DuplicateSheet {
  sourceSheetId?: number;
  insertSheetIndex?: number;
  newSheetId?: number;
  newSheetName?: string;
}

/** Values, formats, sizes, merged cells and charts; whether protections go with them is not said by Google: they do not here. */
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
    const { form: _, merges, conditionalFormats, charts, ...state } = source.state;
    const onCopy = <R extends object>(range: R): R => ({ ...range, sheetId });
    const copy = workbook.add(
      {
        ...state,
        sheetId,
        title,
        protectedRanges: [],
        charts: charts.map((chart) => copyChart(chart, source.sheetId, sheetId, newId('chart'))),
        merges: merges.map(onCopy),
        conditionalFormats: conditionalFormats.map((rule) => ({ ...rule, ranges: rule.ranges.map(onCopy) })),
      },
      insertSheetIndex,
    );
    copy.rows = source.rows.map((row) => row && [...row]);
    copy.rowProperties = [...source.rowProperties];
    copy.columnProperties = [...source.columnProperties];
    return { duplicateSheet: { properties: propertiesOf(copy.state, insertSheetIndex) } };
  },
);
