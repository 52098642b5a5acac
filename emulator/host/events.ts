import type { Execution } from '../execution/Execution';
import type { ClockTrigger } from '../script/Trigger';
import { rangeView } from '../services/spreadsheet/range';
import { spreadsheetView } from '../services/spreadsheet/spreadsheet';
import type { Workbook } from '../sheets/Workbook';

/** Event objects (developers.google.com/apps-script/guides/triggers/events). */
export function openEvent(workbook: Workbook) {
  return (execution: Execution): object => ({
    authMode: 'LIMITED',
    source: spreadsheetView(execution, workbook),
  });
}

export interface CellEdit {
  readonly sheetId: number;
  readonly row: number;
  readonly value: unknown;
  readonly oldValue: unknown;
}

export function editEvent(workbook: Workbook, edit: CellEdit) {
  return (execution: Execution): object => {
    const sheet = workbook.grid(edit.sheetId);
    const range = { sheetId: edit.sheetId, row: edit.row, rows: 1 };
    return {
      authMode: 'LIMITED',
      source: spreadsheetView(execution, workbook),
      range: rangeView(execution, workbook, sheet, range),
      value: edit.value,
      oldValue: edit.oldValue,
    };
  };
}

/** The parts of a time-driven event are UTC, whatever the script's zone. */
export function clockEvent(trigger: ClockTrigger, now: number) {
  const date = new Date(now);
  const yearStart = Date.UTC(date.getUTCFullYear(), 0, 1);
  return (): object => ({
    authMode: 'FULL',
    triggerUid: trigger.id,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    'day-of-month': date.getUTCDate(),
    'day-of-week': ((date.getUTCDay() + 6) % 7) + 1,
    'week-of-year': Math.ceil((now - yearStart) / (7 * 86_400_000)),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    timezone: 'UTC',
  });
}
