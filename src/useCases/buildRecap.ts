/** A recap tab, on demand or by itself on the first working day after its period. */
import { reportsOwed } from '../recap/periodEnd';
import { boundsOf, periodContaining, previousPeriod, type Period } from '../recap/periods';
import { periodTitle } from '../recap/periodTitles';
import { buildReport } from '../recap/report';
import type { PeriodKind } from '../sop/model';
import { tabs } from '../sheetLayout';
import type { Actor, Office, Refusal } from '../workflow/model';
import { deliver } from './deliver';
import { oweStewards, recordOffice } from './ledger';
import { menuActor } from './menuActor';
import type { Ports } from './ports';
import { readJournal } from './rows/journal';
import { readInsights, readReportNotes, reportSettings } from './rows/reports';
import { transact } from './transact';
import { readWorkbook, type WorkbookState } from './workbookState';

/** Longer periods come with their own layouts. */
const kinds: readonly PeriodKind[] = ['month'];

function buildRecap(
  ports: Ports,
  choose: (office: Office) => Period,
  actor: Actor,
): { title: string } | { refusal: Refusal } {
  const reading = readWorkbook(ports, [
    { sheetId: tabs.journal.sheetId, fromRow: 1 },
    { sheetId: tabs.insight.sheetId, fromRow: 0 },
    { sheetId: tabs.reportNotes.sheetId, fromRow: 0 },
  ]);
  if (!reading) return { refusal: { code: 'NotSetUp' } };
  const { state, more } = reading;
  const [journal = [], insights = [], notes = []] = more;
  const { procedures, staff, calendar } = state.office;
  const report = buildReport({
    ...{ period: choose(state.office), procedures, staff, calendar },
    now: ports.clock.now(),
    records: readJournal(journal),
    settings: reportSettings(state.settings),
    insights: readInsights(insights),
    notes: readReportNotes(notes),
  });
  ports.reportTabs.publish(report);
  return noteRecap(ports, { title: report.tab.title, provisional: report.provisional }, actor);
}

/** Written after the tab stands: a build that died on the way is simply made again. */
function noteRecap(
  ports: Ports,
  { title, provisional }: { title: string; provisional: boolean },
  actor: Actor,
): { title: string } | { refusal: Refusal } {
  const done = transact(ports, [], (ledger) => {
    const id = recordOffice(ports, ledger, { type: 'RecapBuilt', period: title, provisional }, actor);
    if (provisional || ledger.head.recaps.includes(title)) return;
    ledger.head = { ...ledger.head, recaps: [...ledger.head.recaps, title].slice(-40) };
    oweStewards(ledger, id, 'recap', { period: title });
  });
  if ('refusal' in done) return done;
  deliver(ports, done);
  return { title };
}

/** @param monthsBack 0 is the running month, which is marked "sementara" */
export function buildMonthRecap(ports: Ports, monthsBack: 0 | 1): { title: string } | { refusal: Refusal } {
  const choose = ({ calendar }: Office): Period => {
    const running = periodContaining('month', ports.clock.now(), calendar.utcOffsetHours);
    return monthsBack === 0 ? running : previousPeriod(running);
  };
  return buildRecap(ports, choose, menuActor(ports));
}

export function buildOwedRecaps(ports: Ports, { office, system }: WorkbookState, actor: Actor): void {
  const firstDay = Math.min(...system.procedures.map(({ enactedAt }) => enactedAt));
  const owed = reportsOwed(ports.clock.now(), office.calendar, kinds).filter(
    (period) =>
      boundsOf(period, office.calendar.utcOffsetHours).to > firstDay &&
      !system.head.recaps.includes(periodTitle(period)),
  );
  for (const period of owed) buildRecap(ports, () => period, actor);
}
