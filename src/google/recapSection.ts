/** One section of a report on the tab: paragraphs, or a table. */
import type { Cell, Section, Table } from '../recap/reportModel';
import { cellData, formatOf, kindOf, textCell } from './recapCells';
import { spansOf, type Span } from './recapColumns';
import type { Block, RecapPage } from './recapPage';

export interface TabGeometry {
  columns: readonly number[];
  utcOffsetHours: number;
}

const titleFormat = { textFormat: { bold: true, fontSize: 11 } };
const headingFormat = {
  textFormat: { bold: true },
  horizontalAlignment: 'CENTER',
  verticalAlignment: 'MIDDLE',
  backgroundColorStyle: { rgbColor: { red: 0.91, green: 0.92, blue: 0.94 } },
};
const paragraphFormat = { horizontalAlignment: 'LEFT' };
const noteFormat = { textFormat: { italic: true, fontSize: 9 } };
const centred = { horizontalAlignment: 'CENTER' };

const blockOf = (row: number, rows: number, { start, length }: Span): Block => ({
  row,
  rows,
  column: start,
  columns: length,
});

export function writeSection(page: RecapPage, section: Section, geometry: TabGeometry): void {
  page.line(`${section.mark}. ${section.title}`, titleFormat);
  if ('columns' in section) writeTable(page, section, geometry);
  else for (const paragraph of section.paragraphs) page.line(paragraph, paragraphFormat);
  page.skip();
}

function writeTable(page: RecapPage, table: Table, geometry: TabGeometry): void {
  const { total, notes, emptyText } = table;
  const spans = spansOf(table.columns, geometry.columns);
  const whole = { start: 0, length: spans.reduce((sum, { length }) => sum + length, 0) };
  const top = page.nextRow;
  writeHeadings(page, table, spans);
  page.format(blockOf(top, 1, whole), headingFormat);
  writeRows(page, table, spans, geometry);
  if (total) writeTotal(page, table, total, spans, geometry);
  if (page.nextRow === top + 1) writeEmpty(page, emptyText, whole);
  page.frame(blockOf(top, page.nextRow - top, whole));
  for (const note of notes) page.line(note, noteFormat);
}

function writeHeadings(page: RecapPage, { columns }: Table, spans: readonly Span[]): void {
  for (const span of spans) page.merge(blockOf(page.nextRow, 1, span));
  page.write(
    columns.map(({ heading }) => textCell(heading)),
    spans.map(({ start }) => start),
  );
}

function writeRows(
  page: RecapPage,
  { columns, rows }: Table,
  spans: readonly Span[],
  { utcOffsetHours }: TabGeometry,
): void {
  if (rows.length === 0) return;
  const top = page.nextRow;
  columns.forEach(({ kind }, index) => {
    const span = spans[index];
    if (!span) return;
    page.merge(blockOf(top, rows.length, span));
    page.format(blockOf(top, rows.length, span), formatOf(kind));
    rows.forEach((cells, offset) => {
      const own = kindOf(cells[index] ?? '', kind);
      if (own !== kind) page.format(blockOf(top + offset, 1, span), formatOf(own));
    });
  });
  for (const row of rows) {
    page.write(
      row.map((cell, index) => cellData(cell, columns[index]?.kind ?? 'text', utcOffsetHours)),
      spans.map(({ start }) => start),
    );
  }
}

function writeTotal(
  page: RecapPage,
  { columns }: Table,
  total: readonly Cell[],
  spans: readonly Span[],
  { utcOffsetHours }: TabGeometry,
): void {
  const row = page.nextRow;
  const cells = total.flatMap((cell, index) => {
    const span = wideSpan(total, index, spans);
    return span ? [{ cell, span, kind: columns[index]?.kind ?? 'text' }] : [];
  });
  for (const { span, kind } of cells) {
    page.merge(blockOf(row, 1, span));
    page.format(blockOf(row, 1, span), { ...formatOf(kind), textFormat: { bold: true } });
  }
  page.write(
    cells.map(({ cell, kind }) => cellData(cell, kind, utcOffsetHours)),
    cells.map(({ span }) => span.start),
  );
}

/** The place of a cell and of the empty ones that follow it; null for an empty one. */
function wideSpan(cells: readonly Cell[], index: number, spans: readonly Span[]): Span | null {
  const first = spans[index];
  if (!first || cells[index] === '') return null;
  const next = cells.findIndex((cell, later) => later > index && cell !== '');
  const last = spans[(next === -1 ? cells.length : next) - 1] ?? first;
  return { start: first.start, length: last.start + last.length - first.start };
}

function writeEmpty(page: RecapPage, text: string, whole: Span): void {
  page.merge(blockOf(page.nextRow, 1, whole));
  page.format(blockOf(page.nextRow, 1, whole), centred);
  page.write([textCell(text)]);
}
