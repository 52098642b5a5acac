import { readFileSync } from 'node:fs';
import type { LocalOffice } from '../LocalOffice';
import { tabText } from './tabText';

/**
 * Types an office's own table from a TSV file over the preset's rows in the tab `SOP`, as an administrator would. It
 * is a draft there: only the product's own menu puts a table into force.
 */
export function typeOwnTable({ world, workbook }: LocalOffice, file: string): void {
  const [fileHeadings = [], ...fileRows] = cellsOf(readFileSync(file, 'utf8'));
  const { sheetId, headings, rows } = tabText(workbook, 'SOP');
  const person = world.person(workbook);
  const wanted = fileRows.map((cells) =>
    headings.map((heading) => cells[fileHeadings.indexOf(heading)] ?? ''),
  );
  Array.from({ length: Math.max(rows.length, wanted.length) }, (_, index) =>
    headings.forEach((_heading, column) => {
      person.edit(sheetId, index + 2, column + 1, asText(wanted[index]?.[column] ?? ''));
    }),
  );
}

/** An apostrophe keeps "1/2" from becoming a date and "=" from becoming a formula, as people know. */
const asText = (cell: string) => (/^[\d=+'-]/.test(cell) ? `'${cell}` : cell);

function cellsOf(text: string): string[][] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.split('\t').map((cell) =>
        cell
          .replace(/^"(.*)"$/, '$1')
          .replaceAll('""', '"')
          .trim(),
      ),
    );
}
