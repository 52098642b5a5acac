/** The menu's verbs: they act on the rows selected in Register, as the person signed in. */
import { tabs } from '../../sheetLayout';
import type { Step } from '../../sop/model';
import { procedureOf, stepOf } from '../../workflow/steps/advance';
import { atWillRowsOf, roundAfterLast } from '../../workflow/steps/atWill';
import type { Item, Office, Officer, Refusal } from '../../workflow/model';
import { isKnown, mayFinish, personsAt } from '../../workflow/people/people';
import { ticketForMails } from '../mail/deliverMails';
import { readEndedItem } from '../../workbook/history/endedItems';
import { namesAtWill } from '../../workflow/steps/atWill';
import { withNames, refusalIfGone } from './refused';
import { zoneOf } from '../../workbook/state';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { menuActor, personActor } from '../actors';
import type { Ports } from '../../ports';
import { checkHint, registerRowRange } from '../../workbook/registerRows';
import { readStaff } from '../../workbook/tabs/staffAndHolidays';
import { registerNumberOf } from '../../workbook/tabs/register';
import { readSettings } from '../../workbook/tabs/settings';
import { outcomesOf } from './taskOutcomes';
import type { MailTicketed, Refused, TaskOutcome } from '../../api/taskView';
import { sealTicket } from '../../api/tickets';
import { transact } from '../../workbook/transact';
import { readOrRefuse } from '../../workbook/state';

/** What became of one selected row. */
export interface RowResult {
  number: string;
  refusal: Refusal | null;
  outcome: string;
}

export interface RowResults extends MailTicketed {
  rows: readonly RowResult[];
  zone: NonNullable<Refused['zone']>;
}

/** An item and the row it was selected by: a hint from then on, for others sort while somebody types a note. */
export interface SelectedRow {
  number: string;
  row: number;
}

export interface Selection {
  rows: readonly SelectedRow[];
  /** Persons the signed-in user may act as. */
  persons: readonly Officer[];
}

const { register, staff, settings } = tabs;
const whole = ({ sheetId }: { sheetId: number }) => ({ sheetId, fromRow: 0 });

/** Read as soon as a menu item is chosen, not once the lock is free: what a person saw selected is what counts. */
export function readSelection({ grid, account }: Ports, rows: readonly number[]): Selection {
  const [staffRows = [], settingRows = [], headings = [], ...blocks] = grid.read([
    ...[staff, settings].map(whole),
    ...[register.headingRow, ...rows].map(registerRowRange),
  ]);
  return {
    rows: rows.flatMap((row, index) => {
      const number = registerNumberOf(blocks[index]?.[0], headings[0] ?? []);
      return number ? [{ number, row }] : [];
    }),
    persons: personsAt({ staff: readStaff(staffRows), ...readSettings(settingRows) }, account.email()),
  };
}

/** *Setujui*: the first-written outcome of each row's step. */
export function approveRows(
  ports: Ports,
  selection: readonly SelectedRow[],
  person: string,
): RowResults | Refused {
  return actOnRows(ports, selection, person, (work, number) => {
    const open = work.items.get(number);
    const current = open?.item.current;
    if (!open || !current) return { refusal: { code: 'NothingToDo' }, outcome: '' };
    const { outcomes } = stepOf(procedureOf(work.state.office, open.item), current.step);
    return finish(work, number, current, outcomes[0]?.name ?? '');
  });
}

function finish(
  work: UnitOfWork,
  number: string,
  { step, round }: NonNullable<Item['current']>,
  outcome: string,
): Omit<RowResult, 'number'> {
  const command = { type: 'FinishStep', step, round, version: null, outcome, evidence: {} } as const;
  const { refusal } = work.order(number, command);
  return {
    refusal: refusal?.code === 'NotYourTurn' ? (decidedBefore(work, number) ?? refusal) : refusal,
    outcome,
  };
}

/** A click meant for the step before, which somebody else has finished meanwhile. */
function decidedBefore({ items, state, actor: { email } }: UnitOfWork, number: string): Refusal | null {
  const item = items.get(number)?.item;
  if (!item) return null;
  // The last in the table where two ended in the same instant.
  const [step, visit] = Object.entries(item.visits).reduce((latest, one) =>
    (one[1].finishedAt ?? 0) >= (latest[1].finishedAt ?? 0) ? one : latest,
  );
  if (!visit.outcome || visit.finishedAt === null) return null;
  const before = stepOf(procedureOf(state.office, item), step);
  if (!mayFinish(state.office, item, before, email)) return null;
  return { code: 'AlreadyDecided', by: visit.by ?? '', at: visit.finishedAt, outcome: visit.outcome };
}

export function actOnRows(
  ports: Ports,
  selection: readonly SelectedRow[],
  person: string,
  act: (work: UnitOfWork, number: string) => Omit<RowResult, 'number'>,
): RowResults | Refused {
  const hints = selection.map(({ row }) => registerRowRange(row));
  const done = transact(ports, menuActor(ports), hints, (work, blocks) => {
    const actor = personActor(ports, work.state.office, person);
    if (!actor) return null;
    work.actor = actor;
    return selection.map(({ number, row }, index): RowResult => {
      checkHint(work, number, row, blocks[index]);
      const gone = refusalIfGone(work, number);
      const result = gone ? { refusal: gone, outcome: '' } : act(work, number);
      return { number, ...result, refusal: result.refusal && withNames(work, result.refusal) };
    });
  });
  if ('refusal' in done) return done;
  if (!done.value) return { refusal: { code: 'PersonUnknown' } };
  return { rows: done.value, zone: zoneOf(done.state), ...ticketForMails(ports, done) };
}

export interface SelectedTask {
  number: string;
  title: string;
  step: string;
  /** Not a row that may be started at any time. */
  isCurrent: boolean;
  /** As whom, where several share the account. */
  who?: string;
  /** Opens the same page a mail's link opens. */
  token: string;
  outcomes: readonly TaskOutcome[];
}

/** Good for as long as a panel stays open. */
const panelMs = 2 * 3_600_000;

/** *Tugas saya* of the person signed in, or of each who shares the account. */
export function sealOwnTasks(ports: Ports): readonly { token: string; who?: string }[] {
  const { secrets, clock } = ports;
  const expiresAt = clock.now() + panelMs;
  const { persons } = readSelection(ports, []);
  return persons.map((person) => ({
    token: sealTicket(secrets, { kind: 'tasks', email: person.email, via: 'menu', expiresAt }),
    ...whoOf(person, persons),
  }));
}

const whoOf = ({ name, email }: Officer, { length }: readonly Officer[]): { who?: string } =>
  length > 1 ? { who: name || email } : {};

/**
 * *Proses baris terpilih…*: what the person signed in may do with a row: its step, and rows that may be started at any
 * time. Reads only.
 */
export function selectedTasks(
  ports: Ports,
  row: number,
): readonly SelectedTask[] | (Refused & { watchToken?: string }) {
  const reading = readOrRefuse(ports, [registerRowRange(row)]);
  if ('refusal' in reading) return reading;
  const { state, more } = reading;
  const { office } = state;
  const { items, head } = state.system;
  const number = registerNumberOf(more[0]?.[0], state.registerHeadings);
  const persons = personsAt(office, ports.account.email());
  const mayTakeUp = persons.some(({ email }) => namesAtWill(office, email).length > 0);
  const item = items.get(number)?.item ?? (number && mayTakeUp ? readEndedItem(ports, number) : null);
  if (!item) {
    const refusal = refusalIfGone({ items, head, state }, number) ?? { code: 'NothingToDo' };
    return { refusal, zone: zoneOf(state) };
  }
  const steps = persons.flatMap((person) =>
    stepsFor(office, item, person.email).map((one) => ({ ...one, person })),
  );
  const expiresAt = ports.clock.now() + panelMs;
  if (steps.length === 0) {
    // What others have to do may be looked at by anybody of the office.
    const email = persons.map((person) => person.email).find((one) => isKnown(office, one));
    const watchToken =
      item.current && email ? sealTicket(ports.secrets, { kind: 'track', number, email, expiresAt }) : null;
    const refusal = withNames({ state }, nothingFor(office, item));
    return { refusal, zone: zoneOf(state), ...(watchToken && { watchToken }) };
  }
  return steps.map(({ step, round, person }) => ({
    ...whoOf(person, persons),
    number,
    title: item.fields.title,
    step: step.name,
    isCurrent: item.current?.step === step.number,
    token: sealTicket(ports.secrets, {
      kind: 'step',
      number,
      step: step.number,
      round,
      email: person.email,
      row,
      via: 'menu',
      expiresAt,
    }),
    outcomes: outcomesOf(office, item, step),
  }));
}

function stepsFor(office: Office, item: Item, email: string): { step: Step; round: number }[] {
  const { current } = item;
  const step = current && stepOf(procedureOf(office, item), current.step);
  const isTheirs = step && mayFinish(office, item, step, email);
  return [
    ...(isTheirs ? [{ step, round: current.round }] : []),
    ...atWillRowsOf(office, item, email).map((row) => ({
      step: row,
      round: roundAfterLast(item, row.number),
    })),
  ];
}

function nothingFor(office: Office, { ended, ...item }: Item): Refusal {
  if (ended) return { code: 'ItemEnded', end: ended.end, by: ended.by, at: ended.at };
  return item.current
    ? { code: 'NotYourTurn', step: stepOf(procedureOf(office, item), item.current.step).name }
    : { code: 'NothingToDo' };
}
