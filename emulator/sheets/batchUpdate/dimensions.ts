import { GoogleError } from '../../googleError';
import { overlay, requiredMask } from '../api/fieldMask';
import { DIMENSION, DIMENSION_RANGE } from '../api/messages';
import { object, type Fields } from '../api/schema';
import type { DimensionProperties, Sheet } from '../Sheet';
import type { Dimension } from '../shift';
import type { Workbook } from '../Workbook';
import { boxOfSpan, sizeOf, spanOf, type DimensionRange } from './dimensionRange';
import { assertUnprotected } from './protection';
import { requestKind } from './RequestKind';

function assertGrowth(workbook: Workbook, sheet: Sheet, dimension: Dimension, by: number): void {
  const { rowCount, columnCount } = sheet.state;
  workbook.assertRoomFor(
    by * (dimension === 'ROWS' ? columnCount : rowCount),
    dimension === 'COLUMNS' ? columnCount + by : 0,
  );
}

export const appendDimension = requestKind<{ sheetId?: number; dimension?: Dimension; length?: number }>(
  { sheetId: 'integer', dimension: DIMENSION, length: 'integer' },
  ({ sheetId, dimension, length = 0 }, { workbook }) => {
    const sheet = workbook.grid(sheetId);
    if (!dimension) throw new GoogleError('No dimension specified.');
    if (length < 1) throw new GoogleError('Length must be at least 1.');
    assertGrowth(workbook, sheet, dimension, length);
    sheet.insert(dimension, sizeOf(sheet, dimension), length);
  },
);

export const deleteDimension = requestKind<{ range?: DimensionRange }>(
  { range: object(DIMENSION_RANGE) },
  ({ range }, context) => {
    const span = spanOf(context.workbook, range);
    const { sheet, dimension, start, end } = span;
    const size = sizeOf(sheet, dimension);
    const name = dimension === 'ROWS' ? 'rows' : 'columns';
    if (end > size) {
      throw new GoogleError(
        `Cannot delete a ${name.slice(0, -1)} that doesn't exist. Tried to delete ${name.slice(0, -1)} index ${end - 1} but there are only ${size} ${name}.`,
      );
    }
    const { frozenRowCount, frozenColumnCount } = sheet.state;
    const frozen = dimension === 'ROWS' ? frozenRowCount : frozenColumnCount;
    if (end - start >= size) throw new GoogleError(`You can't delete all the ${name} on the sheet.`);
    if (start <= frozen && end === size) {
      throw new GoogleError(`Sorry, it is not possible to delete all non-frozen ${name}.`);
    }
    assertUnprotected(sheet, boxOfSpan(span), context);
    sheet.delete(dimension, start, end - start);
    const lost = Math.min(frozen, end) - Math.min(frozen, start);
    if (lost > 0) {
      sheet.update(
        dimension === 'ROWS' ? { frozenRowCount: frozen - lost } : { frozenColumnCount: frozen - lost },
      );
    }
  },
);

const DIMENSION_PROPERTIES: Fields = { pixelSize: 'integer', hiddenByUser: 'boolean' };

export const updateDimensionProperties = requestKind<{
  range?: DimensionRange;
  properties?: DimensionProperties;
  fields?: string;
}>(
  { range: object(DIMENSION_RANGE), properties: object(DIMENSION_PROPERTIES), fields: 'string' },
  ({ range, properties, fields }, { workbook }) => {
    const mask = requiredMask(fields, DIMENSION_PROPERTIES);
    const { sheet, dimension, start, end } = spanOf(workbook, range);
    const size = sizeOf(sheet, dimension);
    if (end > size) {
      throw new GoogleError(
        `range.endIndex[${end}] is after last ${dimension === 'ROWS' ? 'row' : 'column'} in grid[${size}]`,
      );
    }
    const present = dimension === 'ROWS' ? sheet.rowProperties : sheet.columnProperties;
    for (let index = start; index < end; index += 1) {
      sheet.setDimension(dimension, index, overlay(present[index], properties, mask) ?? {});
    }
  },
);
