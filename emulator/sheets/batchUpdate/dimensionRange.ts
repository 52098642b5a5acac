import { GoogleError } from '../../googleError';
import type { Dimension } from '../shift';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';

export interface DimensionRange {
  sheetId?: number;
  dimension?: Dimension;
  startIndex?: number;
  endIndex?: number;
}

export interface Span {
  sheet: Sheet;
  dimension: Dimension;
  start: number;
  end: number;
}

export function sizeOf(sheet: Sheet, dimension: Dimension): number {
  return dimension === 'ROWS' ? sheet.state.rowCount : sheet.state.columnCount;
}

/** What a DimensionRange means on its tab; missing indexes are unbounded. */
export function spanOf(workbook: Workbook, range: DimensionRange = {}): Span {
  const sheet = workbook.grid(range.sheetId);
  const { dimension } = range;
  if (!dimension) throw new GoogleError('No dimension specified.');
  const size = sizeOf(sheet, dimension);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? size;
  if (start < 0 || end < 0) throw new GoogleError('DimensionRange indexes must be >= 0');
  if (end <= start) throw new GoogleError('endIndex must be greater than startIndex.');
  return { sheet, dimension, start, end };
}

/** Whole rows or columns, bounded by the tab's other side. */
export function boxOfSpan({ sheet, dimension, start, end }: Span): {
  top: number;
  bottom: number;
  left: number;
  right: number;
} {
  const { rowCount, columnCount } = sheet.state;
  return dimension === 'ROWS'
    ? { top: start, bottom: end, left: 0, right: columnCount }
    : { top: 0, bottom: rowCount, left: start, right: end };
}
