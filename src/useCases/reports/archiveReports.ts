/**
 * The PDF of a finished report, in the archive folder. It is owed in the report's own commit and made by the next sweep
 * of the office's account, outside the lock, so that nobody waits for Google to print; what goes wrong is tried again.
 * An execution that dies between file and receipt leaves a second file behind: none is ever lost.
 */
import { periodTitle, readPeriod } from '../../recap/periods/periodTitles';
import { recapTab } from '../../recap/reportTab';
import { onWall } from '../../time/wallClock';
import { triggerActor } from '../actors';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import type { Ports } from '../../ports';
import { leaseMs } from '../../workbook/tabs/outbox';
import { paperSize } from '../../workbook/tabs/reportInputs';
import type { OwedArchive } from '../../workbook/tabs/system';
import { transact } from '../../workbook/transact';
import type { WorkbookState } from '../../workbook/state';

const shortestPauseMs = 5 * 60_000;
const longestPauseMs = 24 * 3_600_000;

/** Of a finished period each report is kept, also one made again: the latest in place of one still owed. */
export function oweArchive(work: UnitOfWork, period: string): void {
  const owed: OwedArchive = { period, builtAt: work.now, tries: 0, dueAt: work.now };
  const others = work.head.archives.filter((one) => one.period !== period);
  work.remember({ archives: [...others, owed] });
}

/** Due PDFs without a live lease; leases them to this execution. */
export function takeDueArchives(work: UnitOfWork): readonly OwedArchive[] {
  if (!work.ports.account.isOffice()) return [];
  const { archives } = work.head;
  const due = archives.filter(({ dueAt }) => dueAt <= work.now);
  if (due.length === 0) return [];
  const leased = archives.map((one) => (due.includes(one) ? { ...one, dueAt: work.now + leaseMs } : one));
  work.remember({ archives: leased });
  return due;
}

export function archiveReports(ports: Ports, owed: readonly OwedArchive[], state: WorkbookState): void {
  for (const one of owed) {
    const outcome = tryStoring(ports, one, state);
    transact(ports, triggerActor(ports, 'clock'), [], (work) => {
      // A report made again meanwhile is owed in place of this one, which then is not tried again.
      const isThis = ({ period, builtAt }: OwedArchive): boolean =>
        period === one.period && builtAt === one.builtAt;
      const { archives } = work.head;
      if ('url' in outcome) {
        work.record({ type: 'ReportArchived', period: one.period, ...outcome });
        work.remember({ archives: archives.filter((owed) => !isThis(owed)) });
      } else {
        const again = { ...one, tries: one.tries + 1, dueAt: work.now + pauseAfter(one.tries) };
        work.remember({ archives: archives.map((owed) => (isThis(owed) ? again : owed)) });
      }
    });
  }
}

const pauseAfter = (tries: number): number => Math.min(longestPauseMs, shortestPauseMs * 2 ** tries);

function tryStoring(
  { archive }: Ports,
  { period: title, builtAt }: OwedArchive,
  state: WorkbookState,
): { url: string } | { fault: string } {
  const period = readPeriod(title);
  if (!period) return { fault: title };
  const made = onWall(builtAt, state.office.calendar.utcOffsetHours).toISOString();
  const name = `${periodTitle(period)} (disusun ${made.slice(0, 10)} ${made.slice(11, 16).replace(':', '.')}).pdf`;
  try {
    return {
      url: archive.store({ sheetId: recapTab(period).sheetId, name, paper: paperSize(state.settings) }),
    };
  } catch (fault) {
    const words = String((fault as Error).message);
    console.error(`${title}: ${words}`);
    return { fault: words };
  }
}
