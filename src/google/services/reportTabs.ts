import type { ExistingTab, ReportTabs } from '../../ports';
import { spreadsheets } from './advancedServices';
import { readPeoplesChanges } from '../report/fingerprints';
import { freeTitle } from './tabTitles';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const fields = 'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),charts(chartId))';

export function sheetReportTabs(spreadsheetId: () => string): ReportTabs {
  return {
    look: () => {
      const { sheets = [] } = spreadsheets().get(spreadsheetId(), { fields });
      return {
        count: sheets.length,
        chartIds: sheets.flatMap(({ charts = [] }) => charts.flatMap(({ chartId }) => chartId ?? [])),
        find: (sheetId) => existingTab(sheets.find(({ properties }) => properties?.sheetId === sheetId)),
        freeTitle: (title) => freeTitle(title, sheets),
      };
    },
    kept: readPeoplesChanges,
  };
}

function existingTab(sheet: Sheet | undefined): ExistingTab | null {
  if (!sheet) return null;
  const { title = '', gridProperties: { rowCount = 0, columnCount = 0 } = {} } = sheet.properties ?? {};
  return { title, rowCount, columnCount };
}
