/** The workbook as an .xlsx file, for people who want to keep or print it. */
import { colToLetter, writeXlsx, type Cell, type WriteSheet } from 'hucre/xlsx';
import { xlsxCharts } from './charts';
import { rowHeight } from './rowHeight';
import { cellStyle } from './style';
import { excelTitles, excelText } from './limits';
import type { SheetView } from '../../emulator/sheets/readModel';

/** Hidden tabs stay in the file, hidden: they are part of what the office owns. */
export async function workbookToXlsx(workbook: { sheets(): SheetView[] }): Promise<Uint8Array> {
  const sheets = workbook.sheets();
  const titles = excelTitles(sheets.map(({ title }) => title));
  return writeXlsx({
    sheets: sheets.map((sheet, index) => writeSheet(sheet, titles[index] ?? sheet.title)),
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ hidden }) => !hidden),
    ),
    namedRanges: sheets.flatMap((sheet, index) => printedRanges(sheet, titles[index] ?? sheet.title)),
    defaultFont: { name: 'Arial', size: 10 },
  });
}

/**
 * The frozen rows are printed on every page; cells beside a report are not printed. hucre's own settings leave the
 * quotes out, which titles with blanks need.
 */
function printedRanges(sheet: SheetView, title: string) {
  const of = (name: string, range: string) => ({
    name: `_xlnm.${name}`,
    range: `'${title.replaceAll("'", "''")}'!${range}`,
    scope: title,
  });
  const columns = reportColumns(sheet);
  const titles = sheet.frozenRowCount > 0 ? [of('Print_Titles', `$1:$${sheet.frozenRowCount}`)] : [];
  const area = columns ? [of('Print_Area', `$A$1:$${colToLetter(columns - 1)}$${sheet.cells.length}`)] : [];
  return [...titles, ...area];
}

/** A report's first line runs over all columns of its own; null for any other tab. */
const reportColumns = ({ frozenRowCount, merges }: SheetView): number | null =>
  (frozenRowCount === 1 &&
    merges.find(({ startRowIndex = 0, startColumnIndex = 0 }) => startRowIndex + startColumnIndex === 0)
      ?.endColumnIndex) ||
  null;

type Cells = SheetView['cells'];

function rowDefs(sheet: SheetView, cells: Cells): NonNullable<WriteSheet['rowDefs']> {
  const defs: NonNullable<WriteSheet['rowDefs']> = new Map();
  cells.forEach((row, index) => {
    const height = rowHeight(sheet, index, row);
    const hidden = sheet.hiddenRows.includes(index);
    if (height !== null || hidden) defs.set(index, { ...(height === null ? {} : { height }), hidden });
  });
  return defs;
}

/** Wider tabs would be too small to read on one sheet of A4 across. */
const readablePixels = 2600;

function writeSheet(sheet: SheetView, name: string): WriteSheet {
  const cells = sheet.cells;
  const written = new Map<string, Partial<Cell>>();
  cells.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      const content = writeCell(cell);
      if (content) written.set(`${rowIndex},${column}`, content);
    }),
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  return {
    name,
    hidden: sheet.hidden,
    rows: cells.map((row) => row.map(() => null)),
    cells: written,
    columns: sheet.columnWidths.slice(0, Math.max(width, 1)).map((pixels, column) => ({
      // Excel counts a column in characters of seven pixels and five of padding.
      width: Math.max(1, (pixels - 5) / 7),
      hidden: sheet.hiddenColumns.includes(column),
    })),
    rowDefs: rowDefs(sheet, cells),
    merges: sheet.merges.map((merge) => ({
      startRow: merge.startRowIndex ?? 0,
      startCol: merge.startColumnIndex ?? 0,
      endRow: (merge.endRowIndex ?? sheet.rowCount) - 1,
      endCol: (merge.endColumnIndex ?? sheet.columnCount) - 1,
    })),
    dataValidations: choiceLists(cells),
    freezePane: { rows: sheet.frozenRowCount, columns: sheet.frozenColumnCount },
    view: { showGridLines: !sheet.hideGridlines },
    charts: xlsxCharts(sheet),
    pageSetup: pageSetup(sheet, reportColumns(sheet) ?? width),
    headerFooter: { oddFooter: '&R&8Halaman &P dari &N' },
  };
}

/** Ten millimetres, in inches. */
const margin = 0.4;

function pageSetup(sheet: SheetView, columns: number): WriteSheet['pageSetup'] {
  const pixels = sheet.columnWidths.slice(0, columns).reduce((sum, width) => sum + width, 0);
  return {
    paperSize: 'a4',
    orientation: 'landscape',
    margins: {
      top: margin,
      bottom: margin,
      left: margin,
      right: margin,
      header: margin / 2,
      footer: margin / 2,
    },
    // One page across, as many down as it takes.
    ...(pixels <= readablePixels ? { fitToPage: true, fitToWidth: 1, fitToHeight: 0 } : {}),
  };
}

function writeCell(cell: Cells[number][number]): Partial<Cell> | null {
  const style = cellStyle(cell.format);
  const comment = cell.note ? { text: excelText(cell.note) } : undefined;
  if (cell.value === undefined && !cell.formula && !comment && !style) return null;
  const link = cell.link ?? cell.format?.textFormat?.link?.uri;
  // A formula other than a link is kept as the text it shows: the file must say what the office saw that day.
  const value = cell.value ?? (cell.formula ? cell.text : null);
  return {
    // With a type, text that begins with "=" remains text.
    type: typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'string',
    value: typeof value === 'string' ? excelText(value) : value,
    ...(style ? { style } : {}),
    ...(comment ? { comment } : {}),
    ...(link ? { hyperlink: { target: link } } : {}),
  };
}

/** Excel takes a written-out list of at most 255 characters, and commas part its entries. */
const maxListLength = 255;

function choiceLists(cells: Cells): WriteSheet['dataValidations'] {
  const found = new Map<string, { values: string[]; ranges: [column: number, from: number, to: number][] }>();
  cells.forEach((row, rowIndex) =>
    row.forEach(({ validation }, column) => {
      if (validation?.condition.type !== 'ONE_OF_LIST') return;
      const values = (validation.condition.values ?? []).map((one) => one.userEnteredValue ?? '');
      const key = JSON.stringify([column, values]);
      const entry = found.get(key) ?? { values, ranges: [] };
      found.set(key, entry);
      const last = entry.ranges.at(-1);
      if (last && last[2] === rowIndex - 1) last[2] = rowIndex;
      else entry.ranges.push([column, rowIndex, rowIndex]);
    }),
  );
  return [...found.values()]
    .filter(
      ({ values }) => values.join(',').length <= maxListLength && !values.some((one) => one.includes(',')),
    )
    .flatMap(({ values, ranges }) =>
      ranges.map(([column, from, to]) => ({
        type: 'list' as const,
        values,
        allowBlank: true,
        range: `${colToLetter(column)}${from + 1}:${colToLetter(column)}${to + 1}`,
      })),
    );
}
