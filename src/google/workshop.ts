/** Makes and mends tabs, form and triggers. */
import { spreadsheets } from './advancedServices';
import { tabs, type Tab } from '../sheetLayout';
import type { Workshop } from '../useCases/ports';
import { linkForm } from './form';
import type { ScriptProperties } from './registry';
import { dressRequests } from './tabDress';
import { setTriggers } from './triggers';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

export function sheetWorkshop(properties: ScriptProperties): Workshop {
  const spreadsheetId = () => properties.get('spreadsheetId') ?? '';
  return {
    claim: () => claim(properties),
    makeTabs: () => makeTabs(spreadsheetId()),
    dressTabs: (lists) => {
      const requests = dressRequests(inspect(spreadsheetId()), lists);
      spreadsheets().batchUpdate({ requests }, spreadsheetId());
    },
    linkForm: (wish) => linkForm(properties, spreadsheetId(), wish),
    setTriggers: () => setTriggers(spreadsheetId()),
  };
}

/** The account that sets up is the office's: triggers run and mail leaves as that account. The key is never made twice. */
function claim(properties: ScriptProperties): void {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const webAppUrl = ScriptApp.getService().getUrl();
  properties.set({
    spreadsheetId: workbook.getId(),
    officeAccount: properties.get('officeAccount') ?? Session.getEffectiveUser().getEmail(),
    signingKey: properties.get('signingKey') ?? Utilities.getUuid() + Utilities.getUuid(),
    // The address ending in /dev opens for editors of the script only.
    ...(webAppUrl && /\/exec$/.test(webAppUrl) ? { webAppUrl } : {}),
  });
}

export function inspect(spreadsheetId: string): readonly Sheet[] {
  const fields =
    'sheets(properties(sheetId,title,gridProperties),protectedRanges(protectedRangeId),conditionalFormats)';
  return spreadsheets().get(spreadsheetId, { fields }).sheets ?? [];
}

function makeTabs(spreadsheetId: string): string[] {
  const present = inspect(spreadsheetId);
  const missing = (Object.values(tabs) as Tab[]).filter(
    ({ sheetId }) => !present.some(({ properties }) => properties?.sheetId === sheetId),
  );
  if (missing.length === 0) return [];
  const taken = new Set(present.map(({ properties }) => properties?.title));
  spreadsheets().batchUpdate(
    {
      requests: [
        ...missing.map((tab) => ({
          addSheet: {
            properties: sheetProperties(tab, taken.has(tab.title) ? `${tab.title} (Publikasi)` : tab.title),
          },
        })),
        ...missing.map(({ sheetId, headingRow, headings }) => ({
          updateCells: {
            start: { sheetId, rowIndex: headingRow, columnIndex: 0 },
            rows: [{ values: headings.map((stringValue) => ({ userEnteredValue: { stringValue } })) }],
            fields: 'userEnteredValue',
          },
        })),
      ],
    },
    spreadsheetId,
  );
  return missing.map(({ title }) => title);
}

const sheetProperties = (
  { sheetId, hidden, headingRow, headings }: Tab,
  title: string,
): GoogleAppsScript.Sheets.Schema.SheetProperties => ({
  sheetId,
  title,
  hidden,
  gridProperties: {
    rowCount: 200,
    columnCount: Math.max(26, headings.length),
    frozenRowCount: headingRow + 1,
  },
});
