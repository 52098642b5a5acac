/** Everything the use cases need, on Google's services. Nothing is called before it is needed. */
import type { Clock, Ports } from '../ports';
import { gmailMailer } from './services/gmailMailer';
import { sheetsGrid } from './services/grid';
import {
  executionAccount,
  keyedSecrets,
  knownAddresses,
  ScriptProperties,
  spreadsheetIdFrom,
  storedRegistry,
  uuids,
} from './services/scriptProperties';
import { sheetReportTabs } from './services/reportTabs';
import { driveArchive } from './services/pdfArchive';
import { scriptLock } from './services/scriptLock';
import { sheetSopMarks } from './services/sopMarks';
import { sheetWorkbookBuilder } from './setUp/workbookBuilder';

/** "Script runtime: 6 min / execution" (quotas page). */
const executionMs = 6 * 60_000;

const clockSince = (startedAt: number): Clock => ({
  now: () => Date.now(),
  leftMs: () => startedAt + executionMs - Date.now(),
});

export function googlePorts(): Ports {
  const properties = new ScriptProperties();
  const spreadsheetId = spreadsheetIdFrom(properties);
  const account = executionAccount(properties);
  const grid = sheetsGrid(spreadsheetId);
  return {
    grid,
    lock: scriptLock,
    clock: clockSince(Date.now()),
    ids: uuids,
    secrets: keyedSecrets(properties),
    mailer: gmailMailer(account),
    addresses: knownAddresses(properties),
    account,
    registry: storedRegistry(properties),
    reportTabs: sheetReportTabs(spreadsheetId),
    archive: driveArchive(properties, account, spreadsheetId, grid),
    sopMarks: sheetSopMarks(spreadsheetId),
    workbookBuilder: sheetWorkbookBuilder(properties),
    build: __BUILD_ID__,
  };
}
