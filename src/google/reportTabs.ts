import type { ReportTabs } from '../useCases/ports';
import { spreadsheets } from './advancedServices';
import { recapRequests } from './recapSheet';
import { recapSheetId } from './recapSheet';

/** One read of the tab's size, one atomic write of the whole report. */
export function sheetReportTabs(spreadsheetId: () => string): ReportTabs {
  return {
    publish: (report) => {
      const fields = 'sheets.properties(sheetId,gridProperties(rowCount,columnCount))';
      const sheetId = recapSheetId(report.period);
      const sheet = spreadsheets()
        .get(spreadsheetId(), { fields })
        .sheets?.find(({ properties }) => properties?.sheetId === sheetId);
      const { rowCount = 0, columnCount = 0 } = sheet?.properties?.gridProperties ?? {};
      const requests = recapRequests(report, sheet ? { sheetId, rowCount, columnCount } : null);
      spreadsheets().batchUpdate({ requests }, spreadsheetId());
    },
  };
}
