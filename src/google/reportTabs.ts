import type { ReportTabs } from '../useCases/ports';
import { spreadsheets } from './advancedServices';
import { recapRequests, recapSheetId } from './recapSheet';
import { freeTitle } from './tabTitles';

/** One read of the tab's size, one atomic write of the whole report. */
export function sheetReportTabs(spreadsheetId: () => string): ReportTabs {
  return {
    publish: (report) => {
      const fields = 'sheets.properties(sheetId,title,gridProperties(rowCount,columnCount))';
      const sheetId = recapSheetId(report.period);
      const { sheets = [] } = spreadsheets().get(spreadsheetId(), { fields });
      const sheet = sheets.find(({ properties }) => properties?.sheetId === sheetId);
      const { rowCount = 0, columnCount = 0 } = sheet?.properties?.gridProperties ?? {};
      const requests = recapRequests(
        { ...report, tabTitle: freeTitle(report.tabTitle, sheets) },
        sheet ? { sheetId, rowCount, columnCount } : null,
      );
      spreadsheets().batchUpdate({ requests }, spreadsheetId());
    },
  };
}
