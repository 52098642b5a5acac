import { createWorld, type HostScript, type Manifest, type Workbook, type World } from '../../emulator';

const AUTH = 'https://www.googleapis.com/auth/';

/** A manifest that may do everything the emulator offers. */
export const MANIFEST: Manifest = {
  timeZone: 'Asia/Jakarta',
  runtimeVersion: 'V8',
  dependencies: {
    enabledAdvancedServices: [
      { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
      { userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' },
      { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
    ],
  },
  webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  oauthScopes: [
    `${AUTH}spreadsheets`,
    `${AUTH}gmail.send`,
    `${AUTH}forms`,
    `${AUTH}script.scriptapp`,
    `${AUTH}script.container.ui`,
    `${AUTH}userinfo.email`,
    `${AUTH}drive.file`,
    `${AUTH}script.external_request`,
  ],
};

export const OWNER = 'humas@kpu.test';

export interface Office {
  world: World;
  workbook: Workbook;
  script: HostScript;
}

/** A world with one workbook and one bound script of the given source. */
export function office(
  code: string,
  extra: Record<string, string> = {},
  manifest: Manifest = MANIFEST,
): Office {
  const world = createWorld({ startsAt: '2025-09-01T00:30:00Z' });
  const workbook = world.addSpreadsheet({
    owner: OWNER,
    title: 'Publikasi',
    timeZone: 'Asia/Jakarta',
    locale: 'in_ID',
  });
  const script = world.bindScript(workbook, { files: { 'Code.js': code, ...extra }, manifest });
  return { world, workbook, script };
}

/** The functions that pass requests and reads on to the Sheets API, for tests of the API alone. */
export const SHEETS_CODE = `
function update(requests) { return Sheets.Spreadsheets.batchUpdate({requests: requests}, id()); }
function read(filters) {
  return Sheets.Spreadsheets.Values.batchGetByDataFilter({
    dataFilters: filters.map(function (gridRange) { return {gridRange: gridRange}; }),
    majorDimension: 'ROWS', valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER'
  }, id()).valueRanges.map(function (matched) { return matched.valueRange.values; });
}
function get(fields) { return Sheets.Spreadsheets.get(id(), {fields: fields}); }
function id() { return SpreadsheetApp.getActiveSpreadsheet().getId(); }
`;

/** Runs batchUpdate and gives the error's text, or null. */
export function refusal({ script }: Office, ...requests: object[]): string | null {
  return script.run('update', { args: [requests] }).error?.message ?? null;
}

export function apply({ script }: Office, ...requests: object[]): { replies: Record<string, unknown>[] } {
  const { error, value } = script.run('update', { args: [requests] });
  if (error) throw new Error(error.message);
  return value as { replies: Record<string, unknown>[] };
}

/** Text cells for updateCells and appendCells. */
export function textRows(...rows: (string | number | boolean)[][]): object[] {
  return rows.map((row) => ({
    values: row.map((value) => ({
      userEnteredValue:
        typeof value === 'string'
          ? { stringValue: value }
          : typeof value === 'number'
            ? { numberValue: value }
            : { boolValue: value },
    })),
  }));
}
