import type { ReportTabs } from '../useCases/ports';
import { spreadsheets } from './advancedServices';
import { recapRequests, type ExistingTab } from './recapSheet';
import { freeTitle } from './tabTitles';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const fields = 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';

/** One read of the tab's size, one atomic write of the whole report. */
export function sheetReportTabs(spreadsheetId: () => string): ReportTabs {
  return {
    publish: (report) => {
      const { sheets = [] } = spreadsheets().get(spreadsheetId(), { fields });
      const { sheetId, title } = report.tab;
      const requests = recapRequests(
        { ...report, tab: { sheetId, title: freeTitle(title, sheets) } },
        existingTab(sheets, sheetId),
      );
      spreadsheets().batchUpdate({ requests }, spreadsheetId());
    },
  };
}

function existingTab(sheets: readonly Sheet[], sheetId: number): ExistingTab | null {
  const sheet = sheets.find(({ properties }) => properties?.sheetId === sheetId);
  if (!sheet) return null;
  const { rowCount = 0, columnCount = 0 } = sheet.properties?.gridProperties ?? {};
  return { rowCount, columnCount, chartIds: (sheet.charts ?? []).flatMap(({ chartId }) => chartId ?? []) };
}
