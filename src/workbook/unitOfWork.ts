/**
 * One unit of work: orders go in, and everything they bring is gathered into one atomic commit: events into `Riwayat`,
 * and in the same call all that is made from them (Register, the number beside the answer, mails owed, Sistem).
 */
import { isWorthWriting, type Heartbeat } from '../health/heartbeat';
import { madePlain } from '../messages/peoplesText';
import { tabs } from '../sheetLayout';
import { procedureOf } from '../workflow/steps/advance';
import { decide, replay } from '../workflow/decide';
import type {
  Actor,
  Command,
  Decision,
  Instant,
  Item,
  MailData,
  MailOwed,
  MailTemplate,
  OfficeEvent,
  Recorded,
} from '../workflow/model';
import type { Cell, Ports, Write } from '../ports';
import { withinDaysReceipts } from './receiptsADay';
import { keepLatestAnswers, keepLatestEnds, type RememberedAnswer } from './memory';
import { leaseMs, owedRow, type OutboxMail } from './tabs/outbox';
import { appendRegister, hasNumbers, putRegister, registerCells } from './tabs/register';
import {
  freeCells,
  headCells,
  headRow,
  itemCells,
  heartbeatCells,
  heartbeatColumn,
  procedureCells,
  type Head,
  type OpenItem,
  type StoredProcedure,
} from './tabs/system';
import { sealEvents } from './history/sealEvents';
import type { WorkbookState } from './state';

export interface UnitOfWork {
  readonly now: Instant;
  readonly state: WorkbookState;
  head: Head;
  heartbeat: Heartbeat;
  items: Map<string, OpenItem>;
  journal: Cell[][];
  mails: OutboxMail[];
  /** Those of them that this execution sends itself, once the lock is free. */
  sending: readonly OutboxMail[];
  /** Everything beside the rows every unit of work writes. */
  writes: Write[];
  touched: Set<string>;
  /** Where each touched item's row stands in Register, as just read; null where it is gone. */
  registerRows: Map<string, number | null>;
}

export function openUnitOfWork(ports: Ports, state: WorkbookState): UnitOfWork {
  const { head, heartbeat, items } = state.system;
  return {
    now: ports.clock.now(),
    state,
    head: { ...head, workbook: head.workbook || ports.registry.workbookId() },
    heartbeat,
    items: new Map(items),
    journal: [],
    mails: [],
    sending: [],
    writes: [],
    touched: new Set(),
    registerRows: new Map(),
  };
}

/** Lets the engine decide, and writes down what it decided. A refusal may still bring events. */
export function order(
  ports: Ports,
  work: UnitOfWork,
  number: string,
  command: Command,
  actor: Actor,
): Decision {
  const { state, now } = work;
  const open = work.items.get(number);
  const decision = decide(state.office, open?.item ?? null, madePlain(command), actor, now);
  if (decision.events.length === 0) return decision;
  const item = replay(open?.item ?? null, number, decision.events, decision.actor, now);
  const mails = open ? decision.mails : withinDaysReceipts(state.office, work.items, item, decision.mails);
  const version = open?.item.version ?? 0;
  const { actor: decider } = decision;
  const eventId = record(
    ports,
    work,
    decision.events.map((event, at) => ({
      at: now,
      number,
      version: version + 1 + at,
      actor: decider,
      event,
    })),
  );
  owe(work, eventId, number, mails);
  work.items.set(number, {
    item,
    registerRow: open?.registerRow ?? 0,
    answerRow: open?.answerRow ?? 0,
    systemRow: open?.systemRow ?? 0,
  });
  work.touched.add(number);
  // The web app runs a deployed version, everything else the newest code: the two can be out of step.
  work.head = {
    ...work.head,
    builds: buildsAfter(work.head.builds, actor, ports.build),
    ...(actor.via === 'page' && { webAccount: actor.account }),
  };
  if (item.ended) rememberEnd(work, item, item.ended);
  return decision;
}

/** What the pages run is not known from the moment new code was pushed until the next page is used. */
function buildsAfter(builds: Head['builds'], { via }: Actor, build: string): Head['builds'] {
  if (via === 'page') return { ...builds, web: build };
  return builds.head === build ? builds : { head: build, web: '' };
}

/** A mail's id is made from its event's: owed twice, it is the same mail. */
function owe(work: UnitOfWork, eventId: string, number: string, mails: readonly MailOwed[]): void {
  oweAll(
    work,
    eventId,
    mails.map((mail) => ({ number, mail })),
  );
}

export function oweAll(
  work: UnitOfWork,
  eventId: string,
  owed: readonly { number: string; mail: MailOwed }[],
): void {
  owed.forEach(({ number, mail }, index) =>
    work.mails.push({ id: `${eventId}-${index + 1}`, number, owed: mail }),
  );
}

/** What concerns the office rather than an item. */
export function oweOffice(
  work: UnitOfWork,
  eventId: string,
  recipients: readonly string[],
  template: MailTemplate,
  data: MailData,
): void {
  const mails = recipients.map((to) => ({ template, to, task: null, data }));
  owe(work, eventId, '', mails);
}

/** To whoever keeps the workbook. */
export function oweStewards(work: UnitOfWork, eventId: string, template: MailTemplate, data: MailData): void {
  oweOffice(work, eventId, work.state.office.settings.stewardEmails, template, data);
}

export function recordOffice(ports: Ports, work: UnitOfWork, event: OfficeEvent, actor: Actor): string {
  return record(ports, work, [{ at: work.now, number: '', version: 0, actor, event }]);
}

/** @returns the id of the last */
function record(ports: Ports, work: UnitOfWork, events: readonly Omit<Recorded, 'id'>[]): string {
  const { rows, seal, lastEventId } = sealEvents(ports, work.head, events);
  work.journal.push(...rows);
  work.head = { ...work.head, seal, lastEventId };
  return lastEventId;
}

function rememberEnd(work: UnitOfWork, { number }: Item, { end, by, at }: NonNullable<Item['ended']>): void {
  const { recentEnds } = work.head;
  work.head = { ...work.head, recentEnds: keepLatestEnds([...recentEnds, { number, end, by, at }]) };
}

export function rememberAnswer(work: UnitOfWork, answer: RememberedAnswer): void {
  const { recentAnswers, forgottenUntil } = work.head;
  const others = recentAnswers.filter(({ number }) => number !== answer.number);
  work.head = { ...work.head, ...keepLatestAnswers([...others, answer], forgottenUntil) };
}

/** Open until now, or ended and taken up again: then Sistem has no row of it, but Register has. */
const isRegistered = (open: OpenItem | undefined): boolean =>
  open !== undefined && (open.systemRow > 0 || open.registerRow > 0);

/** Items already in Register of whose row nothing is known yet. */
export function needsRegisterRow({ touched, items, registerRows, state }: UnitOfWork): string[] {
  if (!hasNumbers(state.registerHeadings)) return [];
  return [...touched].filter((number) => !registerRows.has(number) && isRegistered(items.get(number)));
}

/** Beyond the room for them all is left to the sweep, which sees what is most urgent. */
function leaseOwn({ account }: Ports, work: UnitOfWork): void {
  const { mailRoom } = work.head;
  const { mails } = work;
  if (mails.length === 0 || !account.isOffice() || mails.length > mailRoom) return;
  work.sending = mails;
  work.head = { ...work.head, mailRoom: mailRoom - mails.length };
}

/** Mails the writer itself will send now are leased to it; an officer's execution leaves them to the sweep. */
export function writesOf(ports: Ports, work: UnitOfWork): Write[] {
  if (
    work.journal.length === 0 &&
    work.mails.length === 0 &&
    work.writes.length === 0 &&
    work.touched.size === 0 &&
    sameHead(work)
  )
    return writesOfHeartbeat(work);
  leaseOwn(ports, work);
  const lease = work.sending.length > 0 ? work.now + leaseMs : null;
  const writes: Write[] = [...work.writes];
  const { head, items } = projectItems(work, writes);
  if (work.journal.length > 0)
    writes.push({ kind: 'append', sheetId: tabs.journal.sheetId, rows: work.journal });
  if (work.mails.length > 0) {
    const rows = work.mails.map((mail) => owedRow(mail, work.now, lease, ports.build));
    writes.push({ kind: 'append', sheetId: tabs.outbox.sheetId, rows });
  }
  writes.push(...items, {
    kind: 'put',
    sheetId: tabs.system.sheetId,
    row: headRow,
    column: 0,
    rows: [headCells(head, heartbeatCellsOf(work))],
  });
  return writes;
}

const heartbeatCellsOf = ({ heartbeat, state }: UnitOfWork): Cell[] =>
  heartbeatCells(heartbeat, state.office.calendar.utcOffsetHours);

function writesOfHeartbeat(work: UnitOfWork): Write[] {
  if (!isWorthWriting(work.state.system.heartbeat, work.heartbeat)) return [];
  const { sheetId } = tabs.system;
  return [{ kind: 'put', sheetId, row: headRow, column: heartbeatColumn, rows: [heartbeatCellsOf(work)] }];
}

const sameHead = ({ head, state }: UnitOfWork): boolean =>
  JSON.stringify(head) === JSON.stringify(state.system.head);

/** Each touched item's row in Register and in Sistem. */
function projectItems(work: UnitOfWork, writes: Write[]): { head: Head; items: Write[] } {
  const { state } = work;
  const free = [...state.system.free];
  let { registerRows } = work.head;
  const items: Write[] = [];
  for (const number of work.touched) {
    const open = work.items.get(number);
    if (!open) continue;
    const cells = registerCells(
      state.office,
      open.item,
      procedureOf(state.office, open.item),
      state.registerHeadings,
    );
    const known = work.registerRows.get(number);
    let registerRow = known ?? open.registerRow;
    if (typeof known === 'number') writes.push(...putRegister(cells, known));
    else if (hasNumbers(state.registerHeadings)) {
      // appendCells does not say where it wrote: the next row is a guess, checked before it is used.
      registerRow = registerRows;
      registerRows += 1;
      writes.push(appendRegister(cells));
    }
    const place = open.systemRow || free.shift();
    const row = open.item.ended ? freeCells : itemCells({ ...open, registerRow });
    if (place) items.push({ kind: 'put', sheetId: tabs.system.sheetId, row: place, column: 0, rows: [row] });
    else if (!open.item.ended) items.push({ kind: 'append', sheetId: tabs.system.sheetId, rows: [row] });
  }
  return { head: { ...work.head, registerRows }, items };
}

export function storeProcedure(work: UnitOfWork, procedure: StoredProcedure): void {
  work.writes.push({ kind: 'append', sheetId: tabs.system.sheetId, rows: [procedureCells(procedure)] });
}
