/** The active cell and how many rows from it on are selected. */
export interface Selection {
  row: number;
  column: number;
  rows: number;
}

export const firstCell: Selection = { row: 0, column: 0, rows: 1 };

export function columnLetters(column: number): string {
  const before = Math.floor(column / 26) - 1;
  return (before >= 0 ? columnLetters(before) : '') + String.fromCharCode(65 + (column % 26));
}

export function addressOf({ row, column }: Selection): string {
  return `${columnLetters(column)}${row + 1}`;
}

interface Bounds {
  rows: number;
  columns: number;
}

/** Where a key leads; null when the key does not move. */
export function moved(selection: Selection, key: string, shift: boolean, bounds: Bounds): Selection | null {
  const { row, column, rows } = selection;
  const at = (toRow: number, toColumn: number): Selection => ({
    row: Math.max(0, Math.min(bounds.rows - 1, toRow)),
    column: Math.max(0, Math.min(bounds.columns - 1, toColumn)),
    rows: 1,
  });
  if (shift && key === 'ArrowDown') return { row, column, rows: Math.min(rows + 1, bounds.rows - row) };
  if (shift && key === 'ArrowUp') return { row, column, rows: Math.max(1, rows - 1) };
  const steps: Record<string, [number, number]> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
    PageDown: [15, 0],
    PageUp: [-15, 0],
    Home: [0, -column],
    End: [0, bounds.columns],
  };
  const step = steps[key];
  return step ? at(row + step[0], column + step[1]) : null;
}
