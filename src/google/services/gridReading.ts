/** Blocks of cells in one call. */
import { spreadsheets } from './advancedServices';
import type { Cell, CellRange } from '../../ports';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type MatchedValueRange = GoogleAppsScript.Sheets.Schema.MatchedValueRange;

export function readRanges(spreadsheetId: string, ranges: readonly CellRange[]): Cell[][][] {
  try {
    return readBlocks(spreadsheetId, ranges);
  } catch (fault) {
    // One row hint below the grid, or one deleted tab, makes Google refuse the whole call.
    const cut = cutToGrid(spreadsheetId, ranges);
    if (cut.every((range, index) => range === ranges[index])) throw fault;
    const inside = cut.filter((range) => range !== null);
    const blocks = inside.length > 0 ? readBlocks(spreadsheetId, inside) : [];
    return cut.map((range) => (range && blocks[inside.indexOf(range)]) ?? []);
  }
}

/** Some ten megabytes of Riwayat: years of it in one answer would be more than Google or the script can hold. */
const rowsAtOnce = 20_000;

/** A whole tab from a row on, in as many calls as it needs. */
export function readLong(spreadsheetId: string, sheetId: number, fromRow: number): Cell[][] {
  const { rowCount = 0 } = gridSizes(spreadsheetId).get(sheetId) ?? {};
  const rows: Cell[][] = [];
  for (let from = fromRow; from < rowCount; from += rowsAtOnce) {
    const range = { sheetId, fromRow: from, toRow: Math.min(from + rowsAtOnce, rowCount) };
    // Empty rows at the end of a block are absent, and others may follow.
    while (rows.length < from - fromRow) rows.push([]);
    for (const row of readBlocks(spreadsheetId, [range])[0] ?? []) rows.push(row);
  }
  return rows;
}

function readBlocks(spreadsheetId: string, ranges: readonly CellRange[]): Cell[][][] {
  const filters = ranges.map(gridRange);
  const { valueRanges = [] } = spreadsheets().Values.batchGetByDataFilter(
    {
      dataFilters: filters.map((filter) => ({ gridRange: filter })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    spreadsheetId,
  );
  // Google promises which filter a block answers, not the order of the blocks; but neither that a filter comes back
  // with the very bounds it was sent with. Where it does not, the order is all there is.
  const blocks = blocksByFilter(valueRanges);
  const isInOrder =
    valueRanges.length === filters.length && !filters.every((filter) => blocks.has(keyOf(filter)));
  return filters.map(
    (filter, index) => (isInOrder ? cellsOf(valueRanges[index]) : blocks.get(keyOf(filter))) ?? [],
  );
}

function blocksByFilter(valueRanges: readonly MatchedValueRange[]): Map<string, Cell[][]> {
  const blocks = new Map<string, Cell[][]>();
  for (const matched of valueRanges) {
    for (const { gridRange: asked } of matched.dataFilters ?? []) {
      if (asked) blocks.set(keyOf(asked), cellsOf(matched));
    }
  }
  return blocks;
}

/** A block without a filled cell has no `values`. */
const cellsOf = (matched: MatchedValueRange | undefined): Cell[][] =>
  (matched?.valueRange?.values ?? []) as Cell[][];

function gridRange({ sheetId, fromRow, toRow, fromColumn, toColumn }: CellRange): GridRange {
  return {
    sheetId,
    startRowIndex: fromRow,
    ...(toRow === undefined ? {} : { endRowIndex: toRow }),
    ...(fromColumn === undefined ? {} : { startColumnIndex: fromColumn }),
    ...(toColumn === undefined ? {} : { endColumnIndex: toColumn }),
  };
}

/** Zero may be left out of an answer. */
const keyOf = ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
}: GridRange): string =>
  [sheetId ?? 0, startRowIndex ?? 0, endRowIndex ?? '', startColumnIndex ?? 0, endColumnIndex ?? ''].join();

/** What of each range lies on its tab: the range itself where all does, null where nothing does. */
function cutToGrid(spreadsheetId: string, ranges: readonly CellRange[]): (CellRange | null)[] {
  const sizes = gridSizes(spreadsheetId);
  return ranges.map((range) => {
    const { rowCount = 0, columnCount = 0 } = sizes.get(range.sheetId) ?? {};
    const { fromRow, toRow = 0, fromColumn = 0, toColumn = 0 } = range;
    if (fromRow >= rowCount || fromColumn >= columnCount) return null;
    if (toRow <= rowCount && toColumn <= columnCount) return range;
    return {
      ...range,
      ...(toRow > rowCount && { toRow: rowCount }),
      ...(toColumn > columnCount && { toColumn: columnCount }),
    };
  });
}

function gridSizes(spreadsheetId: string) {
  const { sheets = [] } = spreadsheets().get(spreadsheetId, {
    fields: 'sheets.properties(sheetId,gridProperties(rowCount,columnCount))',
  });
  return new Map(
    sheets.map(({ properties }) => [properties?.sheetId ?? 0, properties?.gridProperties ?? {}]),
  );
}
