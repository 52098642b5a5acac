/** How values stand in a table: minutes rounded down, words where there is no value. */
import type { Column, Value } from '../reportModel';

/** Not applicable. */
export const none = '-';
/** Nobody typed it yet. */
export const notFilled = 'belum diisi';

export const orNone = (value: number | null): Value => value ?? none;

/** Whole minutes; judged elsewhere, on what was not rounded. */
export const minutes = (ms: number | null): Value => (ms === null ? none : Math.floor(ms / 60_000));

export const ordinal: Column = { heading: 'No.', kind: 'ordinal', width: 40 };

/** Rows with their place in front, for a table whose first column is `ordinal`. */
export const numbered = <T>(rows: readonly T[][]): readonly (number | T)[][] =>
  rows.map((row, index) => [index + 1, ...row]);
