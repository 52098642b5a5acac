import type { SheetView } from '../sheets/readModel';

export const PDF = 'application/pdf';

const LINES_A_PAGE = 48;

/** Parentheses and backslashes mean something in a PDF's strings; its ordinary fonts know Latin letters only. */
const pdfText = (text: string): string =>
  text.replace(/[^\x20-\x7e\xa0-\xff]/g, '?').replace(/[\\()]/g, '\\$&');

function pagesOf({ cells, hiddenColumns }: SheetView): string[][] {
  const lines = cells.map((row) =>
    row
      .map(({ text }, column) => (hiddenColumns.includes(column) ? '' : text))
      .filter(Boolean)
      .join('  '),
  );
  return Array.from({ length: Math.max(1, Math.ceil(lines.length / LINES_A_PAGE)) }, (_, page) =>
    lines.slice(page * LINES_A_PAGE, (page + 1) * LINES_A_PAGE),
  );
}

/** The texts of tabs, row by row, as a small PDF on A4 across. The PDF keeps the texts, not the look. */
export function tabsPdf(tabs: readonly SheetView[]): Buffer {
  const pages = tabs.flatMap(pagesOf);
  const kids = pages.map((_, page) => `${4 + page * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...pages.flatMap((page, index) => {
      const drawn = page.map((line) => `(${pdfText(line)}) '`).join('\n');
      const stream = `BT /F1 7 Tf 10 TL 28 567 Td\n${drawn}\nET`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + index * 2} 0 R >>`,
        `<< /Length ${Buffer.byteLength(stream, 'latin1')} >>\nstream\n${stream}\nendstream`,
      ];
    }),
  ];
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(`${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}${end}`, 'latin1');
}
