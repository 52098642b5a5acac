/** A period's report: on demand, or by itself on the first working day after the period. */
import { keptWords } from '../../messages/recapWords';
import { reportsOwed } from '../../recap/periods/periodEnd';
import { boundsOf, reachOf, type Period } from '../../recap/periods/periods';
import { periodTitle } from '../../recap/periods/periodTitles';
import { buildReport } from '../../recap/report';
import type { Report } from '../../recap/reportModel';
import { recapTab } from '../../recap/reportTab';
import { scopeOf } from '../../recap/counting/scope';
import { buildStageTimes, stageTimesTab } from '../../recap/papers/stageTimes';
import { tabs } from '../../sheetLayout';
import type { Actor, Office, Refusal } from '../../workflow/model';
import { oweArchive } from './archiveReports';
import { deliverInPassing } from '../mail/deliver';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { menuActor, triggerActor } from '../actors';
import { readingOf, wholeJournal, type JournalReading } from '../../workbook/history/readPeriod';
import type { Cell, Ports, TabsNow } from '../../ports';
import { publishReport, type Published } from './publishReport';
import { readIndex } from '../../workbook/tabs/journalIndex';
import {
  readInsights,
  readReportNotes,
  recapRecipients,
  reportSettings,
} from '../../workbook/tabs/reportInputs';
import { transact } from '../../workbook/transact';
import type { WorkbookState } from '../../workbook/state';

export type RecapResult = Published | { refusal: Refusal };

/**
 * Three reads: what the office is and where the period's rows stand; the tabs there are; those rows, with all that the
 * report takes from elsewhere. One commit: the tabs, the event, the mails that tell of it. All under the lock, for two
 * who want the same report at once would both make its tab.
 */
function buildRecap(ports: Ports, choose: (office: Office) => Period, actor: Actor): RecapResult {
  const done = transact(
    ports,
    actor,
    [{ sheetId: tabs.journalIndex.sheetId, fromRow: 0 }],
    (work, [index = []]) => {
      const { office } = work.state;
      const { utcOffsetHours } = office.calendar;
      const plan = { period: choose(office), now: ports.reportTabs.look() };
      const known = readIndex(index);
      const byIndex = known && readingOf(known, reachOf(plan.period, utcOffsetHours), utcOffsetHours);
      return (
        (byIndex && writeRecap(work, plan, byIndex)) ??
        writeRecap(work, plan, wholeJournal(ports.grid)) ??
        fail(plan.period)
      );
    },
  );
  if ('refusal' in done) return done;
  deliverInPassing(ports, done);
  return done.value;
}

const fail = (period: Period): never => {
  throw new Error(`${periodTitle(period)}: Riwayat cannot be read`);
};

interface Plan {
  period: Period;
  now: TabsNow;
}

/** Null where Riwayat could not be read this way: then nothing was written. */
function writeRecap(work: UnitOfWork, plan: Plan, reading: JournalReading): Published | null {
  const made = makeReports(work, plan, reading);
  if (!made) return null;
  const publish = (report: Report): Published =>
    publishReport(work, report, {
      now: plan.now,
      stands: made.stands.get(report.tab.sheetId) ?? [],
    });
  const published = publish(made.report);
  publish(made.stageTimes);
  noteRecap(work, plan, made.report, published);
  return published;
}

interface MadeReports {
  report: Report;
  stageTimes: Report;
  /** Cells of the tabs that are there already, by sheet id. */
  stands: ReadonlyMap<number, Cell[][]>;
}

/** What reports are made from is much more than they are: with this function's end all of it is let go. */
function makeReports(
  { ports: { grid }, state: { office, settings }, now }: UnitOfWork,
  plan: Plan,
  reading: JournalReading,
): MadeReports | null {
  const reportTabs = [recapTab(plan.period), stageTimesTab].filter(({ sheetId }) => plan.now.find(sheetId));
  const whole = [tabs.insight, tabs.reportNotes, ...reportTabs];
  const ranges = whole.map(({ sheetId }) => ({ sheetId, fromRow: 0 }));
  const blocks = grid.read([...ranges, ...reading.ranges]);
  const records = reading.recordsIn(blocks.slice(whole.length));
  if (!records) return null;
  const stands = new Map(whole.map(({ sheetId }, at) => [sheetId, blocks[at] ?? []]));
  const { procedures, staff, calendar } = office;
  const scope = scopeOf({
    period: plan.period,
    procedures,
    staff,
    calendar,
    records,
    now,
    settings: reportSettings(settings),
    insights: readInsights(stands.get(tabs.insight.sheetId) ?? []),
    notes: readReportNotes(stands.get(tabs.reportNotes.sheetId) ?? []),
  });
  return { report: buildReport(scope), stageTimes: buildStageTimes(scope), stands };
}

/** Only a finished period is kept and told of; told of only once. */
function noteRecap(
  work: UnitOfWork,
  { period }: Plan,
  { provisional, keyFigures }: Report,
  { sheetId, changed, copy }: Published,
): void {
  const title = periodTitle(period);
  const id = work.record({ type: 'RecapBuilt', period: title, provisional });
  if (provisional) return;
  oweArchive(work, title);
  if (work.head.recaps.includes(title)) return;
  work.remember({ recaps: [...work.head.recaps, title].slice(-40) });
  work.oweOffice(id, recapRecipients(work.state.settings), 'recap', {
    period: title,
    figures: keyFigures.map(([label, text]) => `${label}: ${text}`).join('\n'),
    sheetId: String(sheetId),
    seal: work.head.seal,
    ...(copy ? { note: keptWords(changed, copy) } : {}),
  });
}

/** What the menu asks for. */
export const recapOf = (ports: Ports, choose: (office: Office) => Period): RecapResult =>
  buildRecap(ports, choose, menuActor(ports));

export function buildOwedRecaps(ports: Ports, { office, system }: WorkbookState): void {
  const firstDay = Math.min(...system.procedures.map(({ enactedAt }) => enactedAt));
  const owed = reportsOwed(ports.clock.now(), office.calendar).filter(
    (period) =>
      boundsOf(period, office.calendar.utcOffsetHours).to > firstDay &&
      !system.head.recaps.includes(periodTitle(period)),
  );
  for (const period of owed) buildRecap(ports, () => period, triggerActor(ports, 'clock'));
}
