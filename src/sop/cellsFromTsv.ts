/**
 * Cells of a TSV text as spreadsheets copy and save them: a cell holding a tab, a line break or a quotation mark stands
 * in quotation marks, doubled inside. A mark elsewhere is itself. Never throws: an unclosed cell runs to the end.
 */
export function cellsFromTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)(?:"|$)(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/y;
  const source = text.replace(/^\ufeff/, '');
  while (cell.lastIndex < source.length) {
    const [, quoted, bare = '', separator] = cell.exec(source) ?? [];
    if (separator === undefined) break;
    row.push(quoted === undefined ? bare : quoted.replace(/""/g, '"'));
    if (separator !== '\t') {
      rows.push(row);
      row = [];
    } else if (cell.lastIndex === source.length) row.push('');
  }
  return row.length > 0 ? [...rows, row] : rows;
}
