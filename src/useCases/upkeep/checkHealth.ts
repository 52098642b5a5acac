/** *Kesehatan sistem*: gathers the facts, has them examined, and writes the lines into their tab. */
import { examine, type HealthLine } from '../../health';
import type { HealthFacts, TabFacts } from '../../health/facts';
import { dayAndTime } from '../../messages/dates';
import { healthPageWords } from '../../messages/pages/pageWords';
import { tabs, type Tab } from '../../sheetLayout';
import type { Actor, Instant, Office } from '../../workflow/model';
import { tablesInForce } from '../../workflow/intake/procedures';
import { sameWord } from '../../workflow/people/people';
import { webAppOf } from '../mail/composeMail';
import { deliverInPassing } from '../mail/deliver';
import { zoneOf } from '../../workbook/state';
import type { HealthResult } from '../../api/healthView';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { mailOutlook } from '../mail/mailBudget';
import { noteOfficeProblems, sopIsEmpty } from '../../workbook/officeProblems';
import type { Cell, CellRange, Ports, WorkbookFacts } from '../../ports';
import { findAnswerColumns } from '../../workbook/tabs/answers';
import { normal, text, type Row } from '../../workbook/tabs/cells';
import { toSerial } from '../../time/serial';
import { outboxRanges, readOutbox } from '../../workbook/tabs/outbox';
import { transact } from '../../workbook/transact';

const ownTabs = Object.values(tabs) as Tab[];
const headingsOf = ({ sheetId, headingRow }: Tab): CellRange => ({
  sheetId,
  fromRow: headingRow,
  toRow: headingRow + 1,
});

/** Whoever asks; once a day the sweep does. */
export function checkHealth(ports: Ports, via: 'menu' | 'clock'): HealthResult {
  const premises = ports.workbookBuilder.inspect();
  const email = ports.account.email();
  const actor: Actor = { email: via === 'menu' ? email : '', via, account: email };
  const done = transact(ports, actor, [], (work) => {
    const facts = gather(work, premises);
    const lines = examine(facts);
    publish(work, premises, lines);
    noteFailures(work, lines);
    return { view: { checkedAt: dayAndTime(facts.now, facts.zone), lines } };
  });
  if ('refusal' in done) return done;
  deliverInPassing(ports, done);
  return done.value;
}

function gather(work: UnitOfWork, premises: WorkbookFacts): HealthFacts {
  const { ports, head, state, heartbeat, now } = work;
  const { account, registry } = ports;
  const answersSheet = registry.answersSheetId();
  const isLinked = premises.tabs.some(({ sheetId }) => sheetId === answersSheet);
  const [sopRows = [], outboxDay = [], outboxOpen = [], answerRows = [], ...headings] = ports.grid.read([
    { sheetId: tabs.sop.sheetId, fromRow: 0 },
    ...outboxRanges(head),
    {
      sheetId: isLinked && answersSheet !== null ? answersSheet : tabs.register.sheetId,
      fromRow: 0,
      toRow: 1,
    },
    ...ownTabs.map(headingsOf),
  ]);
  const outbox = readOutbox([outboxDay, outboxOpen], head, now);
  const missingColumns = isLinked
    ? findAnswerColumns(answerRows[0] ?? [], state.settings.formHeadings).missing
    : [];
  return {
    now,
    zone: zoneOf(state),
    account: { mine: account.email(), office: account.office() },
    ownTriggers: premises.ownTriggers,
    heartbeat,
    zones: premises.zones,
    tabs: ownTabs.map((tab, index) => tabFacts(tab, premises, headings[index]?.[0] ?? [])),
    answers: { isLinked, missingColumns },
    journal: { lastSeal: head.seal, integrity: head.integrity, damaged: head.damaged },
    sopIsEmpty: sopIsEmpty(sopRows),
    emptyRoles: emptyRoles(state.office, now),
    outbox,
    mail: mailOutlook(work, outbox),
    webApp: { address: webAppOf(state, ports.addresses), builds: head.builds, account: head.webAccount },
    archiveFolders: ports.archive.folders(),
    problems: head.problems,
    faults: head.faults,
  };
}

function tabFacts({ sheetId, title, headings }: Tab, premises: WorkbookFacts, row: Row): TabFacts {
  const shown = premises.tabs.find((tab) => tab.sheetId === sheetId);
  const present = row.map((cell) => normal(text(cell)));
  return {
    title,
    shownTitle: shown?.title ?? null,
    missingHeadings: headings.filter((heading) => !present.includes(normal(heading))),
    isFiltered: shown?.isFiltered ?? false,
    mergedRanges: shown?.mergedRanges ?? 0,
  };
}

/** Of the tables new items run under, but for the rows that the submitter finishes. */
function emptyRoles(office: Office, now: Instant): string[] {
  const steps = tablesInForce(office, now).flatMap(({ procedure }) => procedure.steps);
  const wanted = steps
    .filter(
      ({ start, outcomes }) => outcomes.length > 0 && !['form', 'periodic', 'automatic'].includes(start.kind),
    )
    .flatMap(({ performers }) => performers.members)
    .flatMap((performer) => ('role' in performer ? [performer.role] : []));
  return [...new Set(wanted)].filter(
    (role) => !office.staff.some(({ roles }) => roles.some((one) => sameWord(one, role))),
  );
}

/** Without its tab, which the next sweep makes again, the page alone tells. */
function publish(work: UnitOfWork, premises: WorkbookFacts, lines: readonly HealthLine[]): void {
  const { sheetId, headingRow } = tabs.health;
  if (!premises.tabs.some((tab) => tab.sheetId === sheetId)) return;
  const checkedAt = toSerial(work.now, work.state.office.calendar.utcOffsetHours);
  const rows = lines.map(({ title, state, found, mend }): Cell[] => [
    title,
    healthPageWords.states[state],
    found,
    mend,
    checkedAt,
  ]);
  work.put({ kind: 'put', sheetId, row: headingRow + 1, column: 0, rows });
}

/** What is broken and no sweep sees by itself is said above Register and mailed, until another check finds it mended. */
function noteFailures(work: UnitOfWork, lines: readonly HealthLine[]): void {
  const failing = lines
    .filter(({ state, isTold }) => state === 'broken' && !isTold)
    .map(({ title }) => title);
  work.remember({ failing });
  const others = work.head.problems.filter(({ code }) => code !== 'CheckFailing');
  const found = failing.map((detail) => ({ code: 'CheckFailing', detail }) as const);
  noteOfficeProblems(work, [...others, ...found]);
}
