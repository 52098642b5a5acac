/** What stands above and below a report's tables on the tab: letterhead, titles, particulars, signatures. */
import type { Report, Signature } from '../../recap/reportModel';
import { textCell } from './cells';
import type { RecapPage } from './page';
import { rowPixels } from './textHeight';

const centred = { horizontalAlignment: 'CENTER' };
/** The office's own name stands larger than its address. */
const letterheadFormats = [
  { ...centred, textFormat: { bold: true, fontSize: 14 } },
  { ...centred, textFormat: { bold: true, fontSize: 12 } },
];
const titleFormat = { ...centred, textFormat: { bold: true, fontSize: 12 } };

/** The first row stays in sight and is printed on every page: whose report this is, without address, and of what. */
const runningHead = {
  horizontalAlignment: 'RIGHT',
  textFormat: { fontSize: 8, foregroundColorStyle: { rgbColor: { red: 0.35, green: 0.38, blue: 0.4 } } },
};

export function writeHead(page: RecapPage, { letterhead, titles, particulars, remarks }: Report): void {
  const owner = letterhead.slice(0, letterheadFormats.length).join(' ');
  page.line([owner, titles.join(' ')].filter(Boolean).join(' \u2013 '), runningHead);
  letterhead.forEach((line, index) => page.line(line, letterheadFormats[index] ?? centred));
  if (letterhead.length > 0) {
    page.underline({ row: page.nextRow - 1, rows: 1, column: 0, columns: page.width });
    page.skip();
  }
  for (const title of titles) page.line(title, titleFormat);
  page.skip();
  for (const [label, particular] of particulars) {
    const spans = [
      { start: 0, length: 2 },
      { start: 2, length: page.width - 2 },
    ];
    for (const { start, length } of spans) {
      page.merge({ row: page.nextRow, rows: 1, column: start, columns: length });
    }
    page.write([textCell(label), textCell(`: ${particular}`)], spans);
  }
  for (const remark of remarks) page.line(remark, { textFormat: { italic: true } });
  page.skip();
}

/** Room for a signature by hand. */
const blankRows = 3;
const unnamed = '(..............................................)';

/** Two columns, names on one height however many lines stand above them. */
export function writeSignatures(page: RecapPage, signatures: Report['signatures']): void {
  const half = Math.floor(page.width / 2);
  const lines = signatures.map(linesOf);
  const above = Math.max(...lines.map((column) => column.above.length));
  const rows = Array.from({ length: above + blankRows + 2 }, (_, row) =>
    lines.map((column) =>
      row < above ? (column.above[row] ?? '') : (column.below[row - above - blankRows] ?? ''),
    ),
  );
  const spans = [
    { start: 0, length: half },
    { start: half, length: page.width - half },
  ];
  page.keepTogether(rows.length * rowPixels);
  const top = page.nextRow;
  for (const row of rows) {
    page.write(
      row.map((line) => textCell(line)),
      spans,
    );
  }
  for (const { start, length } of spans) {
    const column = { row: top, rows: rows.length, column: start, columns: length };
    page.merge(column);
    page.format(column, centred);
    page.format(
      { ...column, row: top + above + blankRows, rows: 1 },
      { textFormat: { bold: true, underline: true } },
    );
  }
}

const linesOf = ({ above, name, employeeNumber }: Signature) => ({
  above,
  below: [name || unnamed, employeeNumber],
});
