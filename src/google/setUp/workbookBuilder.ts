/** Makes and mends tabs, form and triggers. */
import { spreadsheets } from '../services/advancedServices';
import { tabs, type Tab } from '../../sheetLayout';
import type { WorkbookBuilder } from '../../ports';
import { linkForm } from './form';
import { deployedAddress, spreadsheetIdFrom, type ScriptProperties } from '../services/scriptProperties';
import { freeTitle } from '../services/tabTitles';
import { dressRequests } from './tabFormats';
import { readRanges } from '../services/gridReading';
import { text } from '../../workbook/tabs/cells';
import { inspectWorkbook } from './inspectWorkbook';
import { dropTriggers, setTriggers } from './triggers';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

export function sheetWorkbookBuilder(properties: ScriptProperties): WorkbookBuilder {
  const spreadsheetId = spreadsheetIdFrom(properties);
  return {
    claim: () => claim(properties),
    makeTabs: () => {
      speakIndonesian(spreadsheetId());
      return makeTabs(spreadsheetId());
    },
    dressTabs: (dress) => {
      const present = inspect(spreadsheetId());
      const requests = dressRequests(present, headingsIn(spreadsheetId(), present), dress);
      spreadsheets().batchUpdate({ requests }, spreadsheetId());
    },
    linkForm: (wish) => linkForm(properties, spreadsheetId(), wish),
    setTriggers: () => setTriggers(spreadsheetId()),
    dropTriggers,
    inspect: () => inspectWorkbook(spreadsheetId()),
  };
}

/** The account that sets up is the office's: triggers run and mail leaves as that account. The key is never made twice. */
function claim(properties: ScriptProperties): void {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const webAppUrl = deployedAddress();
  properties.set({
    spreadsheetId: workbook.getId(),
    officeAccount: properties.get('officeAccount') ?? Session.getEffectiveUser().getEmail(),
    signingKey: properties.get('signingKey') ?? Utilities.getUuid() + Utilities.getUuid(),
    ...(webAppUrl ? { webAppUrl } : {}),
  });
}

/**
 * The sheet has a zone and a language of its own, apart from the script's: the form's times are written in the one,
 * day names in the other. Indonesia is `in_ID` in Google's list; `id_ID` has been seen as well.
 */
function speakIndonesian(spreadsheetId: string): void {
  const { properties } = spreadsheets().get(spreadsheetId, {
    fields: 'properties(locale,timeZone,autoRecalc)',
  });
  const set = (fields: 'locale' | 'timeZone' | 'autoRecalc', value: string) =>
    spreadsheets().batchUpdate(
      { requests: [{ updateSpreadsheetProperties: { properties: { [fields]: value }, fields } }] },
      spreadsheetId,
    );
  if (!indonesianZones.includes(properties?.timeZone ?? '')) set('timeZone', Session.getScriptTimeZone());
  // NOW() of the formula above Register: else it stands still while nobody changes a cell.
  if (properties?.autoRecalc !== 'MINUTE') set('autoRecalc', 'MINUTE');
  if (indonesianLocales.includes(properties?.locale ?? '')) return;
  for (const locale of indonesianLocales) {
    try {
      set('locale', locale);
      return;
    } catch (fault) {
      console.warn(`Locale ${locale}: ${String(fault)}`);
    }
  }
}

const indonesianZones = ['Asia/Jakarta', 'Asia/Pontianak', 'Asia/Makassar', 'Asia/Jayapura'];
const indonesianLocales = ['in_ID', 'id_ID'];

function inspect(spreadsheetId: string): readonly Sheet[] {
  const fields =
    'sheets(properties(sheetId,title,gridProperties),protectedRanges(protectedRangeId,description),conditionalFormats)';
  return spreadsheets().get(spreadsheetId, { fields }).sheets ?? [];
}

/** One for each column of a tab. */
function headingsIn(spreadsheetId: string, present: readonly Sheet[]): (tab: Tab) => readonly string[] {
  const all = Object.values(tabs) as Tab[];
  const blocks = readRanges(
    spreadsheetId,
    all.map(({ sheetId, headingRow }) => ({ sheetId, fromRow: headingRow, toRow: headingRow + 1 })),
  );
  const columnsOf = ({ sheetId }: Tab): number =>
    present.find(({ properties }) => properties?.sheetId === sheetId)?.properties?.gridProperties
      ?.columnCount ?? 0;
  return (tab) => {
    const [row = []] = blocks[all.indexOf(tab)] ?? [];
    return Array.from({ length: columnsOf(tab) }, (_, column) => text(row[column]));
  };
}

function makeTabs(spreadsheetId: string): string[] {
  const present = inspect(spreadsheetId);
  const missing = (Object.values(tabs) as Tab[]).filter(
    ({ sheetId }) => !present.some(({ properties }) => properties?.sheetId === sheetId),
  );
  if (missing.length === 0) return [];
  spreadsheets().batchUpdate(
    {
      requests: [
        ...missing.map((tab) => ({
          addSheet: {
            properties: sheetProperties(tab, freeTitle(tab.title, present)),
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

/**
 * The API never widens a tab for a write, and whether a row it adds takes the look of those above is not documented.
 * So Register has room from the start: a column of times for each step of each table ever in force, items of years.
 * A hidden tab has no column to spare: empty cells count towards the ten million of a workbook as well.
 */
function sizeOf({ sheetId, headings, hidden }: Tab): { rowCount: number; columnCount: number } {
  if (sheetId === tabs.register.sheetId) return { rowCount: 2_000, columnCount: headings.length + 30 };
  return { rowCount: 200, columnCount: hidden ? headings.length : Math.max(26, headings.length) };
}

const sheetProperties = (tab: Tab, title: string): GoogleAppsScript.Sheets.Schema.SheetProperties => ({
  sheetId: tab.sheetId,
  title,
  hidden: tab.hidden,
  gridProperties: { ...sizeOf(tab), frozenRowCount: tab.headingRow + 1 },
});
