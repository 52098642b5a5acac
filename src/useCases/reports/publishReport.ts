/** One report onto its tab, as part of a commit; what people had changed there is kept as a copy beside it. */
import { dayAndTime } from '../../messages/dates';
import { copyTitle } from '../../messages/recapWords';
import type { Report } from '../../recap/reportModel';
import { zoneOf } from '../../workbook/state';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import type { Cell, TabsNow } from '../../ports';

export interface Published {
  sheetId: number;
  title: string;
  /** Of a period that is not over: it is neither mailed nor kept as PDF. */
  provisional: boolean;
  /** Cells people had changed and that were written anew: `E12`. */
  changed: readonly string[];
  /** Title of the tab that keeps them as they were; null where nothing was changed. */
  copy: string | null;
}

/** @param stands the tab's cells as they were read, none where it is to be made */
export function publishReport(
  work: UnitOfWork,
  report: Report,
  { now, stands }: { now: TabsNow; stands: readonly (readonly Cell[])[] },
): Published {
  const { sheetId } = report.tab;
  const existing = now.find(sheetId);
  const title = existing?.title ?? now.freeTitle(report.tab.title);
  const kept = work.ports.reportTabs.kept(stands);
  const copy =
    kept.changed.length > 0
      ? now.freeTitle(copyTitle(title, dayAndTime(work.now, zoneOf(work.state))))
      : null;
  if (copy) work.put({ kind: 'copyTab', sheetId, title: copy, index: now.count });
  work.put({
    kind: 'report',
    report: { ...report, tab: { sheetId, title } },
    present: { tab: existing, chartIds: now.chartIds },
    kept,
  });
  return { sheetId, title, provisional: report.provisional, changed: kept.changed, copy };
}
