/** Tables of different widths on one tab: the widest gives the columns, the others take several of them together. */
import type { Column, Report, ValueKind } from '../recap/reportModel';

/** Of A4 across, printed in full size: a narrower tab would leave paper empty, or be blown up. */
const leastPixels = 1047;

/** Widths in pixels of the tab's columns: those of the report's table with the most columns. */
export function tabColumns({ sections }: Report): readonly number[] {
  const widest = sections
    .flatMap((section) => ('columns' in section ? [section.columns] : []))
    .reduce<readonly Column[]>((most, columns) => (columns.length > most.length ? columns : most), []);
  const pixels = widest.reduce((sum, { width }) => sum + width, 0);
  const scale = Math.max(1, leastPixels / pixels);
  return widest.map(({ width }) => Math.round(width * scale));
}

/** Where a table's column begins on the tab, and how many of the tab's columns it takes. */
export interface Span {
  start: number;
  length: number;
}

/** What Sheets does not wrap. */
const unwrapped: readonly ValueKind[] = ['date', 'dayAndDate', 'dateTime'];

/** Each column takes as many of the tab's as come nearest to its wished width, and leaves one for each that follows. */
export function spansOf(columns: readonly Column[], tab: readonly number[]): readonly Span[] {
  let start = 0;
  return columns.map(({ width, kind }, index) => {
    const last = tab.length - (columns.length - 1 - index);
    let length = 1;
    let taken = tab[start] ?? 0;
    for (let next = start + 1; next < last; next += 1) {
      const wider = taken + (tab[next] ?? 0);
      const isWideEnough = taken >= width || !unwrapped.includes(kind);
      if (isWideEnough && Math.abs(wider - width) >= Math.abs(taken - width)) break;
      taken = wider;
      length += 1;
    }
    const span = { start, length };
    start += length;
    return span;
  });
}
