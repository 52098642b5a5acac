/** Tables of different widths on one tab: the widest gives the columns, the others take several of them together. */
import type { Column, Report, ValueKind } from '../../recap/reportModel';
import { fullWidth } from './paper';
import { heightOf, rowPixels } from './textHeight';

/**
 * Widths in pixels of the tab's columns: those of the report's table with the most columns, widened until they fill the
 * paper in full size or in a whole percentage of it. Who prints the tab makes it one page wide by whole percents, and
 * only so it is known beforehand where pages end.
 */
export function tabColumns({ sections }: Report): readonly number[] {
  const widest = sections
    .flatMap((section) => ('columns' in section ? [section.columns] : []))
    .reduce<readonly Column[]>((most, columns) => (columns.length > most.length ? columns : most), []);
  const wished = widest.reduce((sum, { width }) => sum + width, 0);
  const percent = Math.min(100, Math.floor((fullWidth / wished) * 100));
  const scale = ((fullWidth / percent) * 100) / wished;
  return widest.map(({ width }) => Math.floor(width * scale));
}

/** Where a table's column begins on the tab, and how many of the tab's columns it takes. */
export interface Span {
  start: number;
  length: number;
}

/** What Sheets does not wrap. */
const unwrapped: readonly ValueKind[] = ['date', 'dayAndDate', 'dateTime'];

/** No word of a heading is broken. */
const hasRoomFor = (heading: string, pixels: number): boolean =>
  heading.split(' ').every((word) => heightOf(word, pixels, { bold: true }) <= rowPixels);

/** Each column takes as many of the tab's as come nearest to its wished width, and leaves one for each that follows. */
export function spansOf(columns: readonly Column[], tab: readonly number[]): readonly Span[] {
  let start = 0;
  return columns.map(({ heading, width, kind }, index) => {
    const last = tab.length - (columns.length - 1 - index);
    let length = 1;
    let taken = tab[start] ?? 0;
    for (let next = start + 1; next < last; next += 1) {
      const wider = taken + (tab[next] ?? 0);
      const isWideEnough = hasRoomFor(heading, taken) && (taken >= width || !unwrapped.includes(kind));
      if (isWideEnough && Math.abs(wider - width) >= Math.abs(taken - width)) break;
      taken = wider;
      length += 1;
    }
    const span = { start, length };
    start += length;
    return span;
  });
}
