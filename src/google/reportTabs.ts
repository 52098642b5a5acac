import type { ReportTabs } from '../useCases/ports';
import { spreadsheets } from './advancedServices';
import { recapRequests, type Present } from './recapSheet';
import { freeTitle } from './tabTitles';

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const fields = 'sheets(properties(sheetId,title,gridProperties(rowCount,columnCount)),charts(chartId))';

/** One read of the tab's size, one atomic write of the whole report. */
export function sheetReportTabs(spreadsheetId: () => string): ReportTabs {
  return {
    publish: (report) => {
      const { sheets = [] } = spreadsheets().get(spreadsheetId(), { fields });
      const { sheetId, title } = report.tab;
      const requests = recapRequests(
        { ...report, tab: { sheetId, title: freeTitle(title, sheets) } },
        presentOf(sheets, sheetId),
      );
      spreadsheets().batchUpdate({ requests }, spreadsheetId());
    },
  };
}

function presentOf(sheets: readonly Sheet[], sheetId: number): Present {
  const grid = sheets.find(({ properties }) => properties?.sheetId === sheetId)?.properties?.gridProperties;
  return {
    tab: grid ? { rowCount: grid.rowCount ?? 0, columnCount: grid.columnCount ?? 0 } : null,
    chartIds: sheets.flatMap(({ charts = [] }) => charts.flatMap(({ chartId }) => chartId ?? [])),
  };
}
