/** One tab may hold several tables, each under a line `Prosedur: Website`: the form's answer chooses between them. */
import type { SopRow } from './model';
import { sopColumns } from './rowsFromCells';

export interface TableSection {
  /** The form's answer that chooses this table; empty where the tab holds a single one. */
  answer: string;
  /** Place of its first row among the rows given. */
  firstRow: number;
  rows: readonly SopRow[];
}

const title = /^\s*prosedur\s*:\s*(\S.*?)\s*$/i;

export const sectionTitle = (answer: string): string => `Prosedur: ${answer}`;

export function splitSections(rows: readonly SopRow[]): readonly TableSection[] {
  const starts = rows.flatMap((row, at) => {
    const answer = sopColumns.map((column) => title.exec(row[column])?.[1]).find(Boolean);
    return answer === undefined ? [] : [{ at, answer }];
  });
  if (starts.length === 0) return [{ answer: '', firstRow: 0, rows }];
  return starts.map(({ at, answer }, index) => ({
    answer,
    firstRow: at + 1,
    rows: rows.slice(at + 1, starts[index + 1]?.at ?? rows.length),
  }));
}
