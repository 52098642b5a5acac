/** One section of a report on the tab: paragraphs, or a table and its chart. */
import type { ReportCell, Section, Table } from '../../recap/reportModel';
import { cellData, formatOf, linkOf, textCell } from './cells';
import { chartHeight, chartSpec, drawnChart, gap, widthBelow, widthBeside, type PlacedChart } from './chart';
import { spansOf, type Span } from './columns';
import type { Block, RecapPage } from './page';

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

/** A title never stands alone at the end of a page: headings and a row or two go with it. */
const titleAndFirstRows = 130;

export function writeSection(page: RecapPage, section: Section, utcOffsetHours: number): PlacedChart | null {
  const title = `${section.mark}. ${section.title}`;
  if ('columns' in section) return writeTableAndChart(page, title, section, utcOffsetHours);
  page.keepTogether(titleAndFirstRows);
  page.line(title, titleFormat);
  for (const paragraph of section.paragraphs) page.line(paragraph, paragraphFormat);
  page.skip();
  return null;
}

function writeTableAndChart(
  page: RecapPage,
  title: string,
  table: Table,
  utcOffsetHours: number,
): PlacedChart | null {
  const spans = spansOf(table.columns, page.columns);
  const whole = { start: 0, length: spans.reduce((sum, { length }) => sum + length, 0) };
  const chart = drawnChart(table);
  const height = chart ? chartHeight(chart, table) : 0;
  const beside = chart ? widthBeside(page, whole) : null;
  page.keepTogether(titleAndFirstRows + (beside ? height : 0));
  page.line(title, titleFormat);
  const top = page.nextRow;
  writeTable(page, table, { spans, whole, utcOffsetHours });
  for (const note of table.notes) page.line(note, noteFormat, beside ? whole : undefined);
  if (chart && !beside) page.keepTogether(height);
  const row = beside ? top : page.nextRow;
  while (page.pixelsSince(row) < height) page.skip();
  page.skip();
  if (!chart) return null;
  return {
    spec: chartSpec(page, table, chart, spans, top),
    position: {
      anchorCell: { sheetId: page.sheetId, rowIndex: row, columnIndex: beside ? whole.length : 0 },
      offsetXPixels: beside ? gap : 0,
      widthPixels: beside ?? widthBelow(page),
      heightPixels: height,
    },
  };
}

interface Geometry {
  spans: readonly Span[];
  whole: Span;
  utcOffsetHours: number;
}

function writeTable(page: RecapPage, table: Table, geometry: Geometry): void {
  const { spans, whole } = geometry;
  const top = page.nextRow;
  writeHeadings(page, table, spans);
  page.format(blockOf(top, 1, whole), headingFormat);
  writeRows(page, table, geometry);
  if (table.total) writeTotal(page, table, table.total, geometry);
  if (page.nextRow === top + 1) writeEmpty(page, table.emptyText, whole);
  page.frame(blockOf(top, page.nextRow - top, whole));
}

function writeHeadings(page: RecapPage, { columns }: Table, spans: readonly Span[]): void {
  for (const span of spans) page.merge(blockOf(page.nextRow, 1, span));
  page.write(
    columns.map(({ heading }) => textCell(heading)),
    spans,
    headingFormat.textFormat,
  );
}

function writeRows(
  page: RecapPage,
  { title, columns, rows }: Table,
  { spans, utcOffsetHours }: Geometry,
): void {
  if (rows.length === 0) return;
  const top = page.nextRow;
  columns.forEach(({ kind }, index) => {
    const span = spans[index];
    if (!span) return;
    page.merge(blockOf(top, rows.length, span));
    page.format(blockOf(top, rows.length, span), formatOf(kind));
    rows.forEach((cells, offset) => {
      const cell = cells[index];
      if (typeof cell !== 'object') return;
      if (cell.kind !== kind) page.format(blockOf(top + offset, 1, span), formatOf(cell.kind));
      const link = linkOf(cell);
      if (link) page.format(blockOf(top + offset, 1, span), link);
    });
  });
  const keyColumns = columns.flatMap(({ heading }, index) => (identifying.includes(heading) ? index : []));
  for (const row of rows) {
    page.write(
      row.map((cell, index) => cellData(cell, columns[index]?.kind ?? 'text', utcOffsetHours)),
      spans,
      {},
      [title, ...keyOf(keyColumns, row)].join(' | '),
    );
  }
}

/** An item and its post, or the row's own label. */
function keyOf(columns: readonly number[], row: readonly ReportCell[]): readonly ReportCell[] {
  const named = columns.flatMap((column) => row[column] ?? []);
  return named.length > 0 ? named : row.filter((cell) => typeof cell === 'string').slice(0, 1);
}
const identifying: readonly string[] = ['Nomor Register', 'Tautan'];

function writeTotal(
  page: RecapPage,
  { columns }: Table,
  total: readonly ReportCell[],
  { spans, utcOffsetHours }: Geometry,
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
    cells.map(({ span }) => span),
    { bold: true },
  );
}

/** The place of a cell and of the empty ones that follow it; null for an empty one. */
function wideSpan(cells: readonly ReportCell[], index: number, spans: readonly Span[]): Span | null {
  const first = spans[index];
  if (!first || cells[index] === '') return null;
  const next = cells.findIndex((cell, later) => later > index && cell !== '');
  const last = spans[(next === -1 ? cells.length : next) - 1] ?? first;
  return { start: first.start, length: last.start + last.length - first.start };
}

function writeEmpty(page: RecapPage, text: string, whole: Span): void {
  page.merge(blockOf(page.nextRow, 1, whole));
  page.format(blockOf(page.nextRow, 1, whole), centred);
  page.write([textCell(text)], [whole]);
}
