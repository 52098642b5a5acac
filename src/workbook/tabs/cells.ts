/** Cells as Google gives them: dates are serial numbers in the sheet's zone, empty cells are missing. */
import type { Instant } from '../../workflow/model';
import type { Cell } from '../../ports';

export type Row = readonly Cell[];

export function text(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell).trim();
}

/** Null for a cell that was damaged by hand. */
export function readJson<T>(content: string): T | null {
  try {
    return JSON.parse(content) as T;
  } catch {
    return null;
  }
}

export const utcText = (at: Instant): string => new Date(at).toISOString();

/** Where each heading stands; people may move columns and insert their own. */
export function columnsOf(headings: Row | undefined): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  (headings ?? []).forEach((heading, column) => {
    const name = normal(text(heading));
    if (name && !columns.has(name)) columns.set(name, column);
  });
  return columns;
}

/** Headings are compared without case, doubled spaces and closing punctuation. */
export const normal = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s:*?]+$/, '');

export function at(row: Row, columns: ReadonlyMap<string, number>, heading: string): Cell | undefined {
  const column = columns.get(normal(heading));
  return column === undefined ? undefined : row[column];
}
