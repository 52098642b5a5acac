/** Whether the sweep is silent, as a simple trigger may find out: without the Sheets API and any permission. */
import { hasStopped, noHeartbeat, type Heartbeat } from '../../health/heartbeat';
import { alarmWords } from '../../messages/alarm';
import { tabs } from '../../sheetLayout';
import { headRow, heartbeatColumn } from '../../workbook/tabs/system';

export function sweepHasStopped(): boolean {
  try {
    const tab = SpreadsheetApp.getActiveSpreadsheet()
      .getSheets()
      .find((sheet) => sheet.getSheetId() === tabs.system.sheetId);
    // Before set-up there is nothing that could be silent.
    if (!tab) return false;
    const kept = String(tab.getRange(headRow + 1, heartbeatColumn + 2).getValue());
    return hasStopped({ ...noHeartbeat, ...(JSON.parse(kept) as Partial<Heartbeat>) }, Date.now());
  } catch (fault) {
    console.warn(`Heartbeat: ${String(fault)}`);
    return false;
  }
}

/** Said beside whatever the person has come for, which goes on. */
export function warnOfSilence(): void {
  if (sweepHasStopped()) SpreadsheetApp.getActiveSpreadsheet().toast(alarmWords, '', -1);
}
