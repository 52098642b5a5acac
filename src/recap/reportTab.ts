/** The tab a period's report stands on. */
import type { PeriodKind } from '../sop/model';
import { periodTitle } from './periods/periodTitles';
import type { Period } from './periods/periods';
import type { ReportTab } from './reportModel';

const idOffset: Record<PeriodKind, number> = { month: 0, quarter: 20, semester: 30, year: 40 };

/** 4_202_509 for September 2025, 4_202_523 for its third quarter. */
export const recapTab = (period: Period): ReportTab => ({
  sheetId: 4_000_000 + period.year * 100 + idOffset[period.kind] + period.index,
  title: periodTitle(period),
});
