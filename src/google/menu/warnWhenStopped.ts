/** Whether the sweep is silent, as a simple trigger may find out: without the Sheets API and any permission. */
import { hasStopped, noPulse, type Pulse } from '../../health/pulse';
import { alarmWords } from '../../messages/alarm';
import { tabs } from '../../sheetLayout';
import { headRow, pulseColumn } from '../../workbook/tabs/system';

export function sweepHasStopped(): boolean {
  try {
    const tab = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .find((sheet) => sheet.getSheetId() === tabs.system.sheetId);
    // Before set-up there is nothing that could be silent.
    if (!tab) return false;
    const kept = String(tab.getRange(headRow + 1, pulseColumn + 2).getValue());
    return hasStopped({ ...noPulse, ...(JSON.parse(kept) as Partial<Pulse>) }, Date.now());
  } catch (fault) {
    console.warn(`Pulse: ${String(fault)}`);
    return false;
  }
}

/** Said beside whatever the person has come for, which goes on. */
export function warnOfSilence(): void {
  if (sweepHasStopped()) SpreadsheetApp.getActiveSpreadsheet().toast(alarmWords, '', -1);
}
