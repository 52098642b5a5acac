/** A tab being laid out from top to bottom; becomes the requests of one batchUpdate. */
import type { Cell } from '../../ports';
import { textCell, type CellFormat } from './cells';
import type { Span } from './columns';
import { Paper } from './paper';
import { extraColumns, noteWidth, printsOf, type PrintedRow } from './fingerprints';
import { heightOf, rowPixels, type TextLook } from './textHeight';

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

const cellOf = (cell: Cell): CellData =>
  typeof cell === 'number' ? { userEnteredValue: { numberValue: cell } } : textCell(String(cell));

const empty: CellData = {};
const solid = { style: 'SOLID' };

/** Only what a format names is changed: a bold word keeps its font and size. */
const maskOf = ({ textFormat, ...rest }: CellFormat): string =>
  [...Object.keys(rest), ...Object.keys(textFormat ?? {}).map((property) => `textFormat.${property}`)]
    .map((property) => `userEnteredFormat.${property}`)
    .join(',');

export class RecapPage {
  private readonly rows: PrintedRow[] = [];
  private readonly keyCounts = new Map<string, number>();
  private readonly heights: number[] = [];
  private readonly styling: Request[] = [];
  private readonly paper: Paper;
  /** Left of each column and right of the last, in pixels. */
  private readonly edges: readonly number[];

  constructor(
    readonly sheetId: number,
    /** Widths of the columns the report takes, in pixels. */
    readonly columns: readonly number[],
  ) {
    this.edges = columns.reduce<number[]>(
      (edges, width) => [...edges, edges[edges.length - 1]! + width],
      [0],
    );
    this.paper = new Paper(this.pixels({ start: 0, length: columns.length }));
  }

  get width(): number {
    return this.columns.length;
  }

  /** The row that is written next. */
  get nextRow(): number {
    return this.rows.length;
  }

  pixels({ start, length }: Span): number {
    return this.edges[start + length]! - this.edges[start]!;
  }

  /** From the top of a row to that of the row written next. */
  pixelsSince(row: number): number {
    return this.heights.slice(row).reduce((sum, height) => sum + height, 0);
  }

  /**
   * Writes a row, as high as its texts need.
   * @param key what the row is about, where its first words do not say so
   */
  write(cells: readonly CellData[], spans: readonly Span[], look: TextLook = {}, key?: string): void {
    const row = new Array<CellData>(this.width).fill(empty);
    let height = rowPixels;
    cells.forEach((cell, index) => {
      const span = spans[index];
      if (!span) return;
      row[span.start] = cell;
      const text = cell.userEnteredValue?.stringValue;
      if (text) height = Math.max(height, heightOf(text, this.pixels(span), look));
    });
    const words =
      key ?? cells.find(({ userEnteredValue }) => userEnteredValue)?.userEnteredValue?.stringValue;
    this.rows.push({ cells: row, key: this.freeKey(words ?? '') });
    this.heights.push(height);
    this.paper.place(height);
  }

  skip(): void {
    this.write([], []);
  }

  /** Begins a new sheet of paper when so much would be cut at the end of this one. */
  keepTogether(pixels: number): void {
    for (let rows = this.paper.rowsBefore(pixels); rows > 0; rows -= 1) this.skip();
  }

  /** One text over several columns, all of them when none are named. */
  line(text: string, format: CellFormat, span: Span = { start: 0, length: this.width }): void {
    const block = { row: this.nextRow, rows: 1, column: span.start, columns: span.length };
    this.write([textCell(text)], [span], format.textFormat);
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
        top: solid,
        bottom: solid,
        left: solid,
        right: solid,
        innerHorizontal: solid,
        innerVertical: solid,
      },
    });
  }

  underline(block: Block): void {
    this.styling.push({ updateBorders: { range: this.range(block), bottom: { style: 'DOUBLE' } } });
  }

  /** Two rows may say the same. */
  private freeKey(key: string): string {
    const count = (this.keyCounts.get(key) ?? 0) + 1;
    this.keyCounts.set(key, count);
    return count === 1 ? key : `${key} (${count})`;
  }

  get keys(): readonly string[] {
    return this.rows.map(({ key }) => key);
  }

  /** @param beside what people wrote beside the rows, from the top */
  requests(beside: readonly Cell[]): Request[] {
    const whole = { row: 0, rows: beside.length, column: 0, columns: this.width + extraColumns };
    const prints = printsOf(this.rows);
    return [
      {
        updateCells: {
          range: this.range(whole),
          rows: beside.map((note, row) => ({
            values: [
              ...(this.rows[row]?.cells ?? new Array<CellData>(this.width).fill(empty)),
              cellOf(note),
              textCell(prints[row] ?? ''),
            ],
          })),
          fields: 'userEnteredValue',
        },
      },
      ...this.styling,
      ...sizeRequests(this.sheetId, 'COLUMNS', [...this.columns, noteWidth]),
      ...sizeRequests(this.sheetId, 'ROWS', this.heights),
    ];
  }

  range({ row, rows, column, columns }: Block): GridRange {
    return {
      sheetId: this.sheetId,
      startRowIndex: row,
      endRowIndex: row + rows,
      startColumnIndex: column,
      endColumnIndex: column + columns,
    };
  }
}

/** One request for neighbours of one size. */
function sizeRequests(
  sheetId: number,
  dimension: 'ROWS' | 'COLUMNS',
  sizes: readonly number[],
): readonly Request[] {
  const starts = sizes.flatMap((size, index) => (size === sizes[index - 1] ? [] : [index]));
  return starts.map((startIndex, order) => ({
    updateDimensionProperties: {
      range: { sheetId, dimension, startIndex, endIndex: starts[order + 1] ?? sizes.length },
      properties: { pixelSize: sizes[startIndex] },
      fields: 'pixelSize',
    },
  }));
}
