/** A tab being laid out from top to bottom; becomes the requests of one batchUpdate. */
import { textCell, type CellFormat } from './recapCells';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;
type GridRange = GoogleAppsScript.Sheets.Schema.GridRange;
type Request = GoogleAppsScript.Sheets.Schema.Request;

/** A block of cells, counted from 0; ends are not included. */
export interface Block {
  row: number;
  rows: number;
  column: number;
  columns: number;
}

const solid = { style: 'SOLID' };

/** Only what a format names is changed: a bold word keeps its font and size. */
const maskOf = ({ textFormat, ...rest }: CellFormat): string =>
  [...Object.keys(rest), ...Object.keys(textFormat ?? {}).map((property) => `textFormat.${property}`)]
    .map((property) => `userEnteredFormat.${property}`)
    .join(',');

export class RecapPage {
  private readonly rows: CellData[][] = [];
  private readonly styling: Request[] = [];

  constructor(
    readonly sheetId: number,
    /** Columns the report takes. */
    readonly width: number,
  ) {}

  /** The row that is written next. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Writes a row; `at` gives the columns its cells begin in, else one after the other. */
  write(cells: readonly CellData[], at?: readonly number[]): void {
    const row: CellData[] = Array.from({ length: this.width }, () => ({}));
    cells.forEach((cell, index) => {
      row[at?.[index] ?? index] = cell;
    });
    this.rows.push(row);
  }

  skip(count = 1): void {
    for (let row = 0; row < count; row += 1) this.write([]);
  }

  /** One text over the whole width. */
  line(text: string, format: CellFormat): void {
    const block = { row: this.nextRow, rows: 1, column: 0, columns: this.width };
    this.write([textCell(text)]);
    this.merge(block);
    this.format(block, format);
  }

  format(block: Block, format: CellFormat): void {
    this.styling.push({
      repeatCell: { range: this.range(block), cell: { userEnteredFormat: format }, fields: maskOf(format) },
    });
  }

  /** Each row of the block becomes one cell. */
  merge(block: Block): void {
    if (block.columns < 2) return;
    this.styling.push({ mergeCells: { range: this.range(block), mergeType: 'MERGE_ROWS' } });
  }

  frame(block: Block): void {
    this.styling.push({
      updateBorders: {
        range: this.range(block),
        ...{ top: solid, bottom: solid, left: solid, right: solid },
        ...{ innerHorizontal: solid, innerVertical: solid },
      },
    });
  }

  underline(block: Block): void {
    this.styling.push({ updateBorders: { range: this.range(block), bottom: { style: 'DOUBLE' } } });
  }

  requests(): Request[] {
    const whole = { row: 0, rows: this.rows.length, column: 0, columns: this.width };
    return [
      {
        updateCells: {
          range: this.range(whole),
          rows: this.rows.map((values) => ({ values })),
          fields: 'userEnteredValue',
        },
      },
      ...this.styling,
    ];
  }

  private range({ row, rows, column, columns }: Block): GridRange {
    return {
      sheetId: this.sheetId,
      startRowIndex: row,
      endRowIndex: row + rows,
      startColumnIndex: column,
      endColumnIndex: column + columns,
    };
  }
}
