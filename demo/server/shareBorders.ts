import type { CellView, RowView } from '../localOffice/view';

/**
 * Two neighbours share one line: Google draws it once. So a line above or left of a cell becomes the lower or right
 * one of its neighbour, where there is a neighbour to draw it.
 */
export function shareBorders(rows: readonly RowView[]): void {
  rows.forEach((row, rowIndex) =>
    row.cells.forEach((cell, column) => {
      if (!cell?.style || cell.covered) return;
      giveAway(cell, 'border-top', 'border-bottom', neighbour(rows[rowIndex - 1], column));
      giveAway(cell, 'border-left', 'border-right', neighbour(row, column - 1));
    }),
  );
}

function neighbour(row: RowView | undefined, column: number): CellView | null {
  if (!row || column < 0) return null;
  while (row.cells.length <= column) row.cells.push(null);
  const cell = row.cells[column] ?? { text: '' };
  row.cells[column] = cell;
  return cell;
}

function giveAway(cell: CellView, mine: string, theirs: string, other: CellView | null): void {
  const line = cell.style?.[mine];
  if (!line || !other) return;
  // A merge draws its own edges; all it can be spared is a second line beside them.
  const isMerge = other.covered || other.rowSpan !== undefined;
  if (isMerge && !other.style?.[theirs]) return;
  other.style = { ...other.style, [theirs]: other.style?.[theirs] ?? line };
  delete cell.style?.[mine];
}
