import { GoogleError } from '../googleError';
import {
  compact,
  hasData,
  recordOf,
  type BooleanCondition,
  type CellFormat,
  type ColorStyle,
  type StoredCell,
} from './cell';
import { shiftChart, type EmbeddedChart } from './charts';
import type { Box, GridRange } from './gridRange';
import type { Journal } from './Journal';
import { closeGap, openGap, refill, shiftRange, type Dimension } from './shift';

export interface DimensionProperties {
  pixelSize?: number;
  hiddenByUser?: boolean;
}

export interface ProtectedRange {
  protectedRangeId: number;
  range: GridRange;
  description?: string;
  warningOnly?: boolean;
  unprotectedRanges?: GridRange[];
  editors?: { users?: string[]; groups?: string[]; domainUsersCanEdit?: boolean };
}

export interface ConditionalFormatRule {
  ranges: GridRange[];
  booleanRule?: { condition: BooleanCondition; format: CellFormat };
}

/** How a tab receives a form's answers. Columns follow the questions when people insert or delete columns. */
export interface FormLink {
  formId: string;
  /** Zero-based row below which the next answer is inserted. */
  lastResponseRow: number;
  /** Column by question id; also 'timestamp' and 'email'. */
  columns: Record<string, number>;
}

/** Everything about a tab but its cells; replaced, never changed in place. */
export interface SheetState {
  readonly sheetId: number;
  readonly title: string;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRowCount: number;
  readonly frozenColumnCount: number;
  readonly hideGridlines: boolean;
  readonly rightToLeft: boolean;
  readonly tabColorStyle?: ColorStyle;
  readonly merges: readonly GridRange[];
  readonly protectedRanges: readonly ProtectedRange[];
  readonly conditionalFormats: readonly ConditionalFormatRule[];
  readonly charts: readonly EmbeddedChart[];
  /** Rows a person's filter hides, for everybody. */
  readonly basicFilter?: { range: GridRange; hiddenRows: readonly number[] };
  readonly form?: FormLink;
}

function moveForm(form: FormLink, dimension: Dimension, at: number, count: number): FormLink {
  const move = (index: number): number | null => {
    if (index < at) return index;
    if (count < 0 && index < at - count) return null;
    return index + count;
  };
  if (dimension === 'ROWS') {
    return { ...form, lastResponseRow: move(form.lastResponseRow) ?? Math.max(0, at - 1) };
  }
  const columns: Record<string, number> = {};
  for (const [key, column] of Object.entries(form.columns)) {
    const moved = move(column);
    if (moved !== null) columns[key] = moved;
  }
  return { ...form, columns };
}

/** One tab: a typed cell store whose every change can be undone through the workbook's journal. */
export class Sheet {
  rows: (StoredCell[] | undefined)[] = [];
  rowProperties: (DimensionProperties | undefined)[] = [];
  columnProperties: (DimensionProperties | undefined)[] = [];

  constructor(
    private current: SheetState,
    private readonly journal: Journal,
  ) {}

  get state(): SheetState {
    return this.current;
  }

  get sheetId(): number {
    return this.current.sheetId;
  }

  update(change: Partial<SheetState>): void {
    const before = this.current;
    this.current = { ...before, ...change };
    this.journal.note(() => {
      this.current = before;
    });
  }

  cell(row: number, column: number): StoredCell {
    return this.rows[row]?.[column];
  }

  setCell(row: number, column: number, cell: StoredCell): void {
    const { rows } = this;
    const height = rows.length;
    // Filled without holes: a jump would turn the array into a slow dictionary.
    while (rows.length <= row) rows.push(undefined);
    const cells = rows[row] ?? [];
    rows[row] = cells;
    const width = cells.length;
    const before = cells[column];
    while (cells.length < column) cells.push(undefined);
    cells[column] = cell;
    this.journal.note(() => {
      cells[column] = before;
      cells.length = width;
      rows.length = height;
    });
  }

  setDimension(dimension: Dimension, index: number, properties: DimensionProperties): void {
    const list = dimension === 'ROWS' ? this.rowProperties : this.columnProperties;
    const before = list[index];
    while (list.length < index) list.push(undefined);
    list[index] = properties;
    this.journal.note(() => {
      list[index] = before;
    });
  }

  /** Index of the last row that holds a value or formula; -1 in an empty tab. */
  lastDataRow(): number {
    for (let row = this.rows.length - 1; row >= 0; row -= 1) {
      if (this.rows[row]?.some(hasData)) return row;
    }
    return -1;
  }

  insert(dimension: Dimension, at: number, count: number): void {
    this.openCells(dimension, at, count);
    this.journal.note(() => this.closeCells(dimension, at, count));
    this.resize(dimension, count);
    this.moveRanges(dimension, at, count);
  }

  delete(dimension: Dimension, at: number, count: number): void {
    const putBack = this.closeCells(dimension, at, count);
    this.journal.note(putBack);
    this.resize(dimension, -count);
    this.moveRanges(dimension, at, -count);
  }

  /** Gives new rows the formats and validations of the row at `from`, never its values or notes. */
  inheritLook(from: number, start: number, end: number): void {
    const across = this.rows[from]?.length ?? 0;
    for (let column = 0; column < across; column += 1) {
      const { format, validation } = recordOf(this.cell(from, column));
      if (!format && !validation) continue;
      const look = compact({ format, validation });
      for (let row = start; row < end; row += 1) this.setCell(row, column, look);
    }
  }

  /** Rearranges the rows of a box by an order of indexes relative to its top. For sorting, not journalled. */
  reorder(box: Box, order: readonly number[]): void {
    const taken = order.map((from) => this.rows[box.top + from]?.slice(box.left, box.right) ?? []);
    taken.forEach((cells, offset) => {
      for (let column = box.left; column < box.right; column += 1) {
        this.setCell(box.top + offset, column, cells[column - box.left]);
      }
    });
  }

  private openCells(dimension: Dimension, at: number, count: number): void {
    if (dimension === 'ROWS') {
      openGap(this.rows, at, count);
      openGap(this.rowProperties, at, count);
      return;
    }
    openGap(this.columnProperties, at, count);
    for (const row of this.rows) if (row) openGap(row, at, count);
  }

  private closeCells(dimension: Dimension, at: number, count: number): () => void {
    const lists: ((unknown | undefined)[] | undefined)[] =
      dimension === 'ROWS' ? [this.rows, this.rowProperties] : [this.columnProperties, ...this.rows];
    const taken = lists.map((list) => (list ? closeGap(list, at, count) : []));
    return () => {
      lists.forEach((list, index) => {
        if (list) refill(list, at, taken[index] ?? []);
      });
    };
  }

  private resize(dimension: Dimension, by: number): void {
    const { rowCount, columnCount } = this.current;
    this.update(dimension === 'ROWS' ? { rowCount: rowCount + by } : { columnCount: columnCount + by });
  }

  private moveRanges(dimension: Dimension, at: number, count: number): void {
    const state = this.current;
    const move = <R extends GridRange>(range: R): R[] => {
      const moved = shiftRange(range, dimension, at, count);
      return moved ? [moved] : [];
    };
    this.update({
      merges: state.merges.flatMap(move),
      protectedRanges: state.protectedRanges.flatMap((kept) =>
        move(kept.range).map((range) => ({ ...kept, range })),
      ),
      conditionalFormats: state.conditionalFormats
        .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap(move) }))
        .filter((rule) => rule.ranges.length > 0),
      charts: state.charts.map((chart) => shiftChart(chart, state.sheetId, dimension, at, count)),
      ...(state.form ? { form: moveForm(state.form, dimension, at, count) } : {}),
    });
  }

  /** Refuses a cell outside the grid, in the API's words. */
  assertInside(row: number, column: number): void {
    const { rowCount, columnCount } = this.current;
    if (row < 0) throw new GoogleError(`GridCoordinate.rowIndex[${row}] must be >= 0`);
    if (column < 0) throw new GoogleError(`GridCoordinate.columnIndex[${column}] must be >= 0`);
    if (row >= rowCount) {
      throw new GoogleError(`GridCoordinate.rowIndex[${row}] is after last row in grid[${rowCount}]`);
    }
    if (column >= columnCount) {
      throw new GoogleError(
        `GridCoordinate.columnIndex[${column}] is after last column in grid[${columnCount}]`,
      );
    }
  }
}
