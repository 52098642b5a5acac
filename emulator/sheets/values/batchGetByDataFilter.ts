import { GoogleError } from '../../googleError';
import type { Meter } from '../../world/Meter';
import { GRID_RANGE } from '../api/messages';
import { checkShape, list, object, oneOf } from '../api/schema';
import { valueOf, type Scalar } from '../cell';
import { columnLetters, type Box, type GridRange } from '../gridRange';
import type { Sheet } from '../Sheet';
import type { Workbook } from '../Workbook';

export interface DataFilter {
  gridRange?: GridRange;
}

interface Body {
  dataFilters?: DataFilter[];
  majorDimension?: string;
  valueRenderOption?: string;
  dateTimeRenderOption?: string;
}

export interface MatchedValueRange {
  valueRange: { range: string; majorDimension: string; values?: Scalar[][] };
  dataFilters: DataFilter[];
}

// Google also knows COLUMNS, FORMULA, FORMATTED_VALUE and A1 filters; the product reads one way only.
const BODY = object({
  dataFilters: list(object({ gridRange: object(GRID_RANGE) })),
  majorDimension: oneOf('Dimension', 'ROWS'),
  valueRenderOption: oneOf('ValueRenderOption', 'UNFORMATTED_VALUE'),
  dateTimeRenderOption: oneOf('DateTimeRenderOption', 'SERIAL_NUMBER'),
});

function quoted(title: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(title) ? title : `'${title.replaceAll("'", "''")}'`;
}

function a1(sheet: Sheet, box: Box): string {
  const from = `${columnLetters(box.left)}${box.top + 1}`;
  const to = `${columnLetters(box.right - 1)}${box.bottom}`;
  return `${quoted(sheet.state.title)}!${from === to ? from : `${from}:${to}`}`;
}

/** A read is cut to the grid; it is refused only when it starts outside. */
function readBox(sheet: Sheet, range: GridRange): Box {
  const { rowCount, columnCount } = sheet.state;
  const top = range.startRowIndex ?? 0;
  const left = range.startColumnIndex ?? 0;
  const bottom = range.endRowIndex ?? rowCount;
  const right = range.endColumnIndex ?? columnCount;
  if (top < 0 || left < 0 || bottom <= top || right <= left) {
    throw new GoogleError('Invalid dataFilter: GridRange must be non-empty with indexes >= 0.');
  }
  if (top >= rowCount || left >= columnCount) {
    const asked = a1(sheet, { top, left, bottom, right });
    throw new GoogleError(
      `Range (${asked}) exceeds grid limits. Max rows: ${rowCount}, max columns: ${columnCount}`,
    );
  }
  return { top, left, bottom: Math.min(bottom, rowCount), right: Math.min(right, columnCount) };
}

/** "Empty trailing rows and columns are omitted"; an empty cell before a full one reads as ''. */
function readValues(workbook: Workbook, sheet: Sheet, box: Box): Scalar[][] {
  const rows: Scalar[][] = [];
  let filled = 0;
  const end = Math.min(box.bottom, sheet.rows.length);
  for (let row = box.top; row < end; row += 1) {
    const cells = sheet.rows[row];
    const values: Scalar[] = [];
    const right = Math.min(box.right, cells?.length ?? 0);
    let width = 0;
    for (let column = box.left; column < right; column += 1) {
      const value = valueOf(workbook.computed(cells?.[column]));
      values.push(value ?? '');
      if (value !== undefined) width = values.length;
    }
    values.length = width;
    rows.push(values);
    if (width > 0) filled = rows.length;
  }
  rows.length = filled;
  return rows;
}

/** spreadsheets.values.batchGetByDataFilter, for gridRange filters. Costs what lies in the ranges, not in the tab. */
export function batchGetByDataFilter(
  body: unknown,
  workbook: Workbook,
  meter: Meter,
): { spreadsheetId: string; valueRanges: MatchedValueRange[] } {
  checkShape(body, BODY, '');
  const { dataFilters = [], valueRenderOption, dateTimeRenderOption } = (body ?? {}) as Body;
  if (dataFilters.length === 0) throw new GoogleError('Must specify at least one data filter.');
  if (valueRenderOption === undefined || dateTimeRenderOption === undefined) {
    throw new Error(
      'The emulator reads only UNFORMATTED_VALUE with SERIAL_NUMBER (see DIFFERENCES.md): name both options.',
    );
  }
  const valueRanges = dataFilters.map((filter) => {
    if (!filter.gridRange) throw new GoogleError('Must specify a data filter.');
    const sheet = workbook.grid(filter.gridRange.sheetId);
    const box = readBox(sheet, filter.gridRange);
    const values = readValues(workbook, sheet, box);
    for (const row of values) meter.cellsRead += row.length;
    return {
      valueRange: {
        range: a1(sheet, box),
        majorDimension: 'ROWS',
        ...(values.length > 0 ? { values } : {}),
      },
      dataFilters: [{ gridRange: { ...filter.gridRange } }],
    };
  });
  return { spreadsheetId: workbook.id, valueRanges };
}
