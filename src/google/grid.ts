/** The workbook's cells through the Sheets API: one call reads, one call writes wholly or not at all. */
import { spreadsheets } from './advancedServices';
import type { Cell, CellRange, Grid, Write } from '../useCases/ports';

type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type Request = GoogleAppsScript.Sheets.Schema.Request;
type RowData = GoogleAppsScript.Sheets.Schema.RowData;

export function sheetsGrid(spreadsheetId: () => string): Grid {
  return {
    read: (ranges) => {
      try {
        return readBlocks(spreadsheetId(), ranges);
      } catch (fault) {
        // One row hint below the grid, or one deleted tab, makes Google refuse the whole call.
        const inside = insideGrid(spreadsheetId(), ranges);
        if (inside.length === ranges.length) throw fault;
        const blocks = inside.length > 0 ? readBlocks(spreadsheetId(), inside) : [];
        return ranges.map((range) => blocks[inside.indexOf(range)] ?? []);
      }
    },
    commit: (writes) => {
      spreadsheets().batchUpdate({ requests: writes.map(requestOf) }, spreadsheetId());
    },
  };
}

function readBlocks(spreadsheetId: string, ranges: readonly CellRange[]): Cell[][][] {
  const answer = spreadsheets().Values.batchGetByDataFilter(
    {
      dataFilters: ranges.map((range) => ({ gridRange: gridRange(range) })),
      majorDimension: 'ROWS',
      valueRenderOption: 'UNFORMATTED_VALUE',
      dateTimeRenderOption: 'SERIAL_NUMBER',
    },
    spreadsheetId,
  );
  // Google promises which filter a block answers, not the order of the blocks.
  const blocks = new Map<string, Cell[][]>();
  for (const { valueRange, dataFilters } of answer.valueRanges ?? []) {
    for (const { gridRange: asked } of dataFilters ?? []) {
      if (asked) blocks.set(keyOf(asked), (valueRange?.values ?? []) as Cell[][]);
    }
  }
  return ranges.map((range) => blocks.get(keyOf(gridRange(range))) ?? []);
}

function gridRange({ sheetId, fromRow, toRow, fromColumn, toColumn }: CellRange): GridRange {
  return {
    sheetId,
    startRowIndex: fromRow,
    ...(toRow === undefined ? {} : { endRowIndex: toRow }),
    ...(fromColumn === undefined ? {} : { startColumnIndex: fromColumn }),
    ...(toColumn === undefined ? {} : { endColumnIndex: toColumn }),
  };
}

const keyOf = ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
}: GridRange): string =>
  [sheetId ?? 0, startRowIndex ?? 0, endRowIndex ?? '', startColumnIndex ?? 0, endColumnIndex ?? ''].join();

function insideGrid(spreadsheetId: string, ranges: readonly CellRange[]): CellRange[] {
  const { sheets } = spreadsheets().get(spreadsheetId, {
    fields: 'sheets.properties(sheetId,gridProperties(rowCount))',
  });
  const rowCounts = new Map(
    sheets?.map(({ properties }) => [properties?.sheetId ?? 0, properties?.gridProperties?.rowCount ?? 0]),
  );
  return ranges.filter(({ sheetId, fromRow }) => fromRow < (rowCounts.get(sheetId) ?? 0));
}

function requestOf(write: Write): Request {
  const rows = write.rows.map(rowData);
  return write.kind === 'append'
    ? { appendCells: { sheetId: write.sheetId, rows, fields: 'userEnteredValue' } }
    : {
        updateCells: {
          start: { sheetId: write.sheetId, rowIndex: write.row, columnIndex: write.column },
          rows,
          fields: 'userEnteredValue',
        },
      };
}

/** Text is always `stringValue`: what people typed can never become a formula. */
function rowData(cells: readonly Cell[]): RowData {
  return {
    values: cells.map((cell) => {
      if (cell === '') return {};
      if (typeof cell === 'number') return { userEnteredValue: { numberValue: cell } };
      return { userEnteredValue: typeof cell === 'boolean' ? { boolValue: cell } : { stringValue: cell } };
    }),
  };
}
