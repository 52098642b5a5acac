import type { DataValidationRule } from '../../emulator/sheets/cell';
import type { GridRange } from '../../emulator/sheets/gridRange';
import type { SheetView } from '../../emulator/sheets/readModel';
import type { CellView, RowView, SheetPage } from '../localOffice/view';
import { cellStyle } from './cellStyle';
import { chartView } from './chartView';
import { shareBorders } from './shareBorders';

/** Blank columns and rows are shown beyond the used ones, as far as the tab has them, for people to type into. */
const spareColumns = 3;
const leastColumns = 8;

export function sheetPage(sheet: SheetView): SheetPage {
  const cells = sheet.cells;
  const used = Math.max(0, ...cells.map((row) => row.length));
  const columnCount = Math.min(sheet.columnCount, Math.max(used + spareColumns, leastColumns));
  const rows: RowView[] = cells.map((row, index) => ({
    height: null,
    hidden: sheet.hiddenRows.includes(index),
    cells: row.map(cellView),
  }));
  for (const merge of sheet.merges) layMerge(rows, merge, sheet);
  shareBorders(rows);
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    frozenRows: sheet.frozenRowCount,
    frozenColumns: sheet.frozenColumnCount,
    gridlines: !sheet.hideGridlines,
    columns: sheet.columnWidths
      .slice(0, columnCount)
      .map((width, column) => ({ width, hidden: sheet.hiddenColumns.includes(column) })),
    rows,
    rowCount: sheet.rowCount,
    charts: sheet.charts.flatMap((chart) => chartView(cells, chart) ?? []),
  };
}

type EmulatorCell = SheetView['cells'][number][number];

function cellView(cell: EmulatorCell): CellView | null {
  const style = cellStyle(cell.format, cell.value);
  const choices = choicesOf(cell.validation);
  const link = cell.link ?? cell.format?.textFormat?.link?.uri ?? linkIn(cell.value);
  const view: CellView = {
    text: cell.text,
    ...(cell.formula ? { edit: cell.formula, formula: true } : editOf(cell)),
    ...(cell.note ? { note: cell.note } : {}),
    ...(style ? { style } : {}),
    ...(cell.format?.wrapStrategy === 'WRAP' ? { wrap: true } : {}),
    ...(choices ? { choices } : {}),
    ...(link ? { link } : {}),
    ...(cell.validation?.condition.type === 'BOOLEAN' ? { checkbox: true } : {}),
  };
  return view.text === '' && Object.keys(view).length === 1 ? null : view;
}

/** A number is edited as shown when it is a date, as a plain number with the comma of Indonesia otherwise. */
function editOf({ value, format }: EmulatorCell): { edit?: string } {
  if (typeof value !== 'number' || format?.numberFormat?.type?.startsWith('DATE')) return {};
  return format?.numberFormat ? { edit: String(value).replace('.', ',') } : {};
}

/** Google makes links of the addresses in plain text; a cell that is nothing but one address is one here. */
function linkIn(value: unknown): string | undefined {
  return typeof value === 'string' && /^https?:\/\/[^\s<>"]+$/.test(value) ? value : undefined;
}

function choicesOf(rule: DataValidationRule | undefined): string[] | undefined {
  if (rule?.condition.type === 'BOOLEAN') return ['TRUE', 'FALSE'];
  if (rule?.condition.type !== 'ONE_OF_LIST') return undefined;
  return (rule.condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
}

function layMerge(rows: RowView[], merge: GridRange, sheet: SheetView): void {
  const top = merge.startRowIndex ?? 0;
  const left = merge.startColumnIndex ?? 0;
  const bottom = Math.min(merge.endRowIndex ?? sheet.rowCount, rows.length);
  const right = merge.endColumnIndex ?? sheet.columnCount;
  // Cells under a merge are not drawn, but neighbours read the merge's borders from them.
  const style = rows[top]?.cells[left]?.style;
  for (let row = top; row < bottom; row += 1) {
    const cells = rows[row]?.cells ?? [];
    for (let column = left; column < right; column += 1) {
      while (cells.length <= column) cells.push(null);
      const cell = cells[column] ?? { text: '' };
      const first = row === top && column === left;
      cells[column] = first
        ? { ...cell, rowSpan: bottom - top, columnSpan: right - left }
        : { text: '', covered: true, ...(style ? { style: { ...style } } : {}) };
    }
  }
}
