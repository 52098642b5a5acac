import { runFunction } from '../execution/runFunction';
import type { Execution } from '../execution/Execution';
import { GoogleError } from '../googleError';
import { compact, recordOf, valueOf, type Scalar, type StoredCell } from '../sheets/cell';
import { followRename } from '../sheets/formula';
import type { Sheet } from '../sheets/Sheet';
import { typedInto } from '../sheets/typedValue';
import type { Workbook } from '../sheets/Workbook';
import { isZone } from '../time/zone';
import type { WorldState } from '../world/WorldState';
import { editEvent } from './events';
import { startOf } from './start';

function comparable(cell: StoredCell): [kind: number, value: Scalar] {
  const value = valueOf(cell);
  // Sorting puts numbers before text before booleans, and blanks last in both directions.
  if (value === undefined) return [3, 0];
  return [typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2, value];
}

function compareCells(a: StoredCell, b: StoredCell, descending: boolean): number {
  const [kindA, valueA] = comparable(a);
  const [kindB, valueB] = comparable(b);
  if (kindA === 3 || kindB === 3) return kindA - kindB;
  const order =
    kindA - kindB ||
    (kindA === 1 ? String(valueA).localeCompare(String(valueB), 'id') : Number(valueA) - Number(valueB));
  return descending ? -order : order;
}

/** What a person does by hand in the grid. Rows and columns are counted from one. Only onEdit ever fires. */
export class Person {
  constructor(
    private readonly world: WorldState,
    private readonly workbook: Workbook,
    private readonly account: string,
  ) {}

  /** Types into a cell, as far down and right as the grid reaches; returns what onEdit did, if there is one. */
  edit(sheetId: number, row: number, column: number, entry: Scalar): Execution[] {
    const sheet = this.workbook.grid(sheetId);
    sheet.assertInside(row - 1, column - 1);
    const present = recordOf(sheet.cell(row - 1, column - 1));
    sheet.setCell(row - 1, column - 1, compact(typedInto(present, entry, this.workbook.properties.locale)));
    return this.fireOnEdit({ sheetId, row, value: entry, oldValue: present.value });
  }

  private fireOnEdit(edit: { sheetId: number; row: number; value: unknown; oldValue: unknown }): Execution[] {
    const bound = [...this.world.scripts.values()].filter(
      (script) =>
        script.containerId === this.workbook.id &&
        // Loading a script without onEdit would have no effect and costs time.
        Object.values(script.head.files).some((text) => /\bonEdit\b/.test(text)),
    );
    return bound.map((script) => {
      const start = startOf(this.world, script, 'onEdit', { as: this.account, kind: 'simpleTrigger' });
      const event = editEvent(this.workbook, edit);
      return runFunction(this.world, script, { ...start, event, optional: true }).execution;
    });
  }

  /** Sorts rows by one column, as Data > Sort range does: whole rows, values with their formats and notes. */
  sortRange(
    sheetId: number,
    {
      row,
      rows,
      column,
      descending = false,
    }: { row: number; rows: number; column: number; descending?: boolean },
  ): void {
    const sheet = this.workbook.grid(sheetId);
    const order = Array.from({ length: rows }, (_, index) => index);
    const key = (index: number): StoredCell => sheet.cell(row - 1 + index, column - 1);
    order.sort((a, b) => compareCells(key(a), key(b), descending));
    sheet.reorder({ top: row - 1, bottom: row - 1 + rows, left: 0, right: sheet.state.columnCount }, order);
  }

  /** Insert > Rows > above: they look like the row that was chosen. */
  insertRows(sheetId: number, beforeRow: number, count = 1): void {
    const sheet = this.workbook.grid(sheetId);
    const end = beforeRow - 1 + count;
    sheet.insert('ROWS', beforeRow - 1, count);
    sheet.inheritLook(end, beforeRow - 1, end);
  }

  deleteRows(sheetId: number, row: number, count = 1): void {
    this.workbook.grid(sheetId).delete('ROWS', row - 1, count);
  }

  insertColumns(sheetId: number, beforeColumn: number, count = 1): void {
    this.workbook.grid(sheetId).insert('COLUMNS', beforeColumn - 1, count);
  }

  deleteColumns(sheetId: number, column: number, count = 1): void {
    this.workbook.grid(sheetId).delete('COLUMNS', column - 1, count);
  }

  /** Data > Create a filter over a tab, with only rows of one value left in sight. */
  filter(sheetId: number, { row, column, shown }: { row: number; column: number; shown: Scalar }): void {
    const sheet = this.workbook.grid(sheetId);
    const { rowCount, columnCount } = sheet.state;
    const below = Array.from({ length: sheet.lastDataRow() + 1 - row }, (_, index) => row + index);
    sheet.update({
      basicFilter: {
        range: {
          sheetId,
          startRowIndex: row - 1,
          endRowIndex: rowCount,
          startColumnIndex: 0,
          endColumnIndex: columnCount,
        },
        hiddenRows: below.filter((index) => valueOf(sheet.cell(index, column - 1)) !== shown),
      },
    });
  }

  /** Format > Merge cells: what all but the first cell held is lost. */
  mergeCells(sheetId: number, box: { row: number; rows: number; column: number; columns: number }): void {
    const sheet = this.workbook.grid(sheetId);
    const [top, left] = [box.row - 1, box.column - 1];
    for (let row = top; row < top + box.rows; row += 1) {
      for (let column = left; column < left + box.columns; column += 1) {
        if (row === top && column === left) continue;
        const { value: _value, formula: _formula, ...rest } = recordOf(sheet.cell(row, column));
        sheet.setCell(row, column, compact(rest));
      }
    }
    const range = {
      sheetId,
      startRowIndex: top,
      endRowIndex: top + box.rows,
      startColumnIndex: left,
      endColumnIndex: left + box.columns,
    };
    sheet.update({ merges: [...sheet.state.merges, range] });
  }

  /** File > Settings > Time zone. Dates already in cells keep what they show. */
  setTimeZone(timeZone: string): void {
    if (!isZone(timeZone)) throw new GoogleError(`Invalid time zone: ${timeZone}`);
    this.workbook.updateProperties({ timeZone });
  }

  renameSheet(sheetId: number, title: string): void {
    const other = this.workbook.findTitle(title);
    const sheet = this.workbook.grid(sheetId);
    if (other && other !== sheet) {
      throw new GoogleError(`A sheet with the name "${title}" already exists. Please enter another name.`);
    }
    const before = sheet.state.title;
    sheet.update({ title });
    for (const tab of this.workbook.tabs) {
      tab.rows.forEach((cells, row) =>
        cells?.forEach((cell, column) => {
          const { formula, ...rest } = recordOf(cell);
          if (formula) tab.setCell(row, column, { ...rest, formula: followRename(formula, before, title) });
        }),
      );
    }
  }

  deleteSheet(sheetId: number): void {
    const doomed = this.workbook.grid(sheetId);
    if (doomed.state.form)
      throw new GoogleError("You can't delete a sheet with a linked form. Unlink the form first.");
    const rest = this.workbook.tabs.filter((tab) => tab !== doomed);
    if (rest.every((tab) => tab.state.hidden)) {
      throw new GoogleError("You can't remove all the visible sheets in a document.");
    }
    this.workbook.setTabs(rest);
  }

  /** Writes a cell's text as it is, as when a heading is renamed. */
  renameCell(sheetId: number, row: number, column: number, text: string): void {
    const sheet: Sheet = this.workbook.grid(sheetId);
    const { formula: _formula, ...rest } = recordOf(sheet.cell(row - 1, column - 1));
    sheet.setCell(row - 1, column - 1, compact({ ...rest, value: text }));
  }
}
