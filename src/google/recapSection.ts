/** One lettered table of a report on the tab. */
import type { Cell, Section } from '../recap/reportModel';
import { cellData, formatOf, kindOf } from './recapCells';
import { spansOf, type Span } from './recapColumns';
import type { Block, RecapPage } from './recapPage';

export interface TabGeometry {
  columns: readonly number[];
  utcOffsetHours: number;
}

const bold = { textFormat: { bold: true } };
const headingFormat = {
  textFormat: { bold: true },
  horizontalAlignment: 'CENTER',
  verticalAlignment: 'MIDDLE',
  backgroundColorStyle: { rgbColor: { red: 0.91, green: 0.92, blue: 0.94 } },
};
const noteFormat = { textFormat: { italic: true, fontSize: 9 }, wrapStrategy: 'WRAP' };

export function writeSection(page: RecapPage, section: Section, geometry: TabGeometry): void {
  const { letter, title, columns, rows, total, notes, emptyText } = section;
  page.line(`${letter}. ${title}`, { textFormat: { bold: true, fontSize: 11 } });
  const spans = spansOf(columns, geometry.columns);
  const at = spans.map(({ start }) => start);
  const top = page.nextRow;
  page.write(
    columns.map(({ heading }) => ({ userEnteredValue: { stringValue: heading } })),
    at,
  );
  const body = [...rows, ...(total ? [total] : [])];
  for (const row of body) {
    page.write(
      row.map((cell, index) => cellData(cell, columns[index]?.kind ?? 'text', geometry.utcOffsetHours)),
      at,
    );
  }
  if (body.length === 0) page.write([{ userEnteredValue: { stringValue: emptyText } }]);
  format(page, section, spans, top, body);
  for (const note of notes) page.line(note, noteFormat);
  page.skip();
}

function format(
  page: RecapPage,
  { columns, total }: Section,
  spans: readonly Span[],
  top: number,
  body: readonly (readonly Cell[])[],
): void {
  const width = spans.reduce((sum, { length }) => sum + length, 0);
  const block = (row: number, rows: number, { start, length }: Span): Block => ({
    ...{ row, rows, column: start, columns: length },
  });
  const whole: Span = { start: 0, length: width };
  page.format(block(top, 1, whole), headingFormat);
  if (body.length === 0) {
    page.merge(block(top + 1, 1, whole));
    page.format(block(top + 1, 1, whole), { horizontalAlignment: 'CENTER' });
  }
  spans.forEach((span, index) => {
    page.merge(block(top, 1 + body.length, span));
    const kind = columns[index]?.kind ?? 'text';
    if (body.length > 0) page.format(block(top + 1, body.length, span), formatOf(kind));
    body.forEach((cells, offset) => {
      const own = kindOf(cells[index] ?? '', kind);
      if (own !== kind) page.format(block(top + 1 + offset, 1, span), formatOf(own));
    });
  });
  if (total) page.format(block(top + body.length, 1, whole), bold);
  page.frame(block(top, 1 + Math.max(1, body.length), whole));
}
