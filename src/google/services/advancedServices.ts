/** The advanced services of the manifest; the editor lets people switch them off. */
import { isPassing, isRateLimit, withRetries } from './retry';

type Change = GoogleAppsScript.Sheets.Schema.BatchUpdateSpreadsheetRequest;
type ReadRequest = GoogleAppsScript.Sheets.Schema.BatchGetValuesByDataFilterRequest;

/** One for the whole execution, whose pauses it counts. */
const insist = withRetries({
  sleep: (milliseconds) => Utilities.sleep(milliseconds),
  chance: () => Math.random(),
});

/** Reads are repeated whenever Google falters, changes only where they were turned away at the door. */
export function spreadsheets() {
  if (typeof Sheets === 'undefined') throw new Error('The advanced service Sheets v4 is switched off');
  const { Spreadsheets } = Sheets;
  return {
    get: (id: string, options: { fields: string }) => insist(() => Spreadsheets.get(id, options), isPassing),
    batchUpdate: (body: Change, id: string) => insist(() => Spreadsheets.batchUpdate(body, id), isRateLimit),
    Values: {
      batchGetByDataFilter: (body: ReadRequest, id: string) =>
        insist(() => Spreadsheets.Values.batchGetByDataFilter(body, id), isPassing),
    },
  };
}

export function messages() {
  if (typeof Gmail === 'undefined') throw new Error('The advanced service Gmail v1 is switched off');
  return Gmail.Users.Messages;
}

export function driveFiles() {
  if (typeof Drive === 'undefined') throw new Error('The advanced service Drive v3 is switched off');
  return Drive.Files;
}
