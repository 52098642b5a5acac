import { GoogleError } from '../googleError';

/** The API's GridRange: half-open, zero-based; a missing bound is unbounded on that side. */
export interface GridRange {
  sheetId?: number;
  startRowIndex?: number;
  endRowIndex?: number;
  startColumnIndex?: number;
  endColumnIndex?: number;
}

export interface Box {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

interface Grid {
  readonly rowCount: number;
  readonly columnCount: number;
}

function bound(name: string, index: number, limit: number, unit: string): void {
  if (index < 0) throw new GoogleError(`GridRange.${name}[${index}] must be >= 0`);
  if (index > limit) {
    throw new GoogleError(`GridRange.${name}[${index}] is after last ${unit} in grid[${limit}]`);
  }
}

/** The cells a GridRange means on a grid; refused when it leaves the grid or is upside down. */
export function boxOf(range: GridRange, grid: Grid): Box {
  const top = range.startRowIndex ?? 0;
  const bottom = range.endRowIndex ?? grid.rowCount;
  const left = range.startColumnIndex ?? 0;
  const right = range.endColumnIndex ?? grid.columnCount;
  bound('startRowIndex', top, grid.rowCount, 'row');
  bound('endRowIndex', bottom, grid.rowCount, 'row');
  bound('startColumnIndex', left, grid.columnCount, 'column');
  bound('endColumnIndex', right, grid.columnCount, 'column');
  if (bottom < top) throw new GoogleError(`endRowIndex[${bottom}] must be >= startRowIndex[${top}]`);
  if (right < left) throw new GoogleError(`endColumnIndex[${right}] must be >= startColumnIndex[${left}]`);
  return { top, bottom, left, right };
}

export function overlaps(a: Box, b: Box): boolean {
  return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    outer.top <= inner.top &&
    outer.bottom >= inner.bottom &&
    outer.left <= inner.left &&
    outer.right >= inner.right
  );
}

/** A GridRange as a box that may reach to infinity, for comparing kept ranges (merges, protections) with cells. */
export function extentOf(range: GridRange): Box {
  return {
    top: range.startRowIndex ?? 0,
    bottom: range.endRowIndex ?? Infinity,
    left: range.startColumnIndex ?? 0,
    right: range.endColumnIndex ?? Infinity,
  };
}

/** The zero-based column of A1 letters. */
export function columnIndex(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A1 column letters of a zero-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
