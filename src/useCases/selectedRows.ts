/** The menu's verbs: they act on the rows selected in Register, as the person signed in. */
import { procedureOf, stepOf } from '../workflow/advance';
import type { Actor, Evidence, Refusal } from '../workflow/model';
import { deliver } from './deliver';
import { named, whatBecameOf, zoneOf } from './finishTask';
import { order, type Ledger } from './ledger';
import type { Cell, Ports } from './ports';
import { checkHint, registerRowRange } from './registerRows';
import { registerNumberOf } from './rows/register';
import { outcomesOf } from './taskOutcomes';
import type { Refused, TaskOutcome } from './taskView';
import { sealTicket } from './tickets';
import { transact } from './transact';
import { readWorkbook } from './workbookState';

/** What became of one selected row. */
export interface RowResult {
  number: string;
  refusal: Refusal | null;
  outcome: string;
}

export interface RowResults {
  rows: readonly RowResult[];
  zone: NonNullable<Refused['zone']>;
}

const menuActor = (ports: Ports): Actor => ({
  email: ports.account.email(),
  via: 'menu',
  account: ports.account.email(),
});

/** *Setujui*: the first-written outcome of each row's step. */
export function approveRows(ports: Ports, rows: readonly number[]): RowResults | Refused {
  return actOnRows(ports, rows, (ledger, number) => {
    const open = ledger.items.get(number);
    const current = open?.item.current;
    if (!open || !current) return { refusal: { code: 'NothingToDo' }, outcome: '' };
    const step = stepOf(procedureOf(ledger.state.office, open.item), current.step);
    return finish(ports, ledger, number, step.outcomes[0]?.name ?? '', {});
  });
}

/** *Kembalikan…*: the outcome that sends it back, with a note. */
export function returnRow(ports: Ports, row: number, outcome: string, note: string): RowResults | Refused {
  return actOnRows(ports, [row], (ledger, number) => finish(ports, ledger, number, outcome, { note }));
}

export function cancelRow(ports: Ports, row: number, note: string): RowResults | Refused {
  return actOnRows(ports, [row], (ledger, number) => {
    const { refusal } = order(
      ports,
      ledger,
      number,
      { type: 'CancelItem', version: null, note },
      menuActor(ports),
    );
    return { refusal, outcome: 'batal' };
  });
}

function finish(
  ports: Ports,
  ledger: Ledger,
  number: string,
  outcome: string,
  evidence: Evidence,
): Omit<RowResult, 'number'> {
  const current = ledger.items.get(number)?.item.current;
  if (!current) return { refusal: { code: 'NothingToDo' }, outcome };
  const { step, round } = current;
  const command = { type: 'FinishStep', step, round, version: null, outcome, evidence } as const;
  return { refusal: order(ports, ledger, number, command, menuActor(ports)).refusal, outcome };
}

function actOnRows(
  ports: Ports,
  rows: readonly number[],
  act: (ledger: Ledger, number: string) => Omit<RowResult, 'number'>,
): RowResults | Refused {
  const done = transact(ports, rows.map(registerRowRange), (ledger, blocks) =>
    rows.flatMap((row, index): RowResult[] => {
      const number = numberIn(blocks[index], ledger.state.registerHeadings);
      if (!number) return [];
      checkHint(ledger, number, row, blocks[index]);
      const gone = whatBecameOf(ledger, number);
      const result = gone ? { refusal: gone, outcome: '' } : act(ledger, number);
      return [{ number, ...result, refusal: result.refusal && named(ledger, result.refusal) }];
    }),
  );
  if ('refusal' in done) return done;
  deliver(ports, done);
  return { rows: done.value, zone: zoneOf(done.state) };
}

const numberIn = (block: Cell[][] | undefined, headings: readonly Cell[]): string =>
  registerNumberOf(block?.[0], headings);

export interface SelectedTask {
  number: string;
  title: string;
  /** Opens the same page a mail's link opens. */
  token: string;
  outcomes: readonly TaskOutcome[];
}

/** Good for as long as a dialog stays open. */
const dialogMs = 2 * 3_600_000;

/** *Proses baris terpilih…*: the task page in a dialog, for the person signed in. Reads only. */
export function selectedTask(ports: Ports, row: number): SelectedTask | Refused {
  const reading = readWorkbook(ports, [registerRowRange(row)]);
  if (!reading) return { refusal: { code: 'NotSetUp' } };
  const { state, more } = reading;
  const { items, head } = state.system;
  const number = numberIn(more[0], state.registerHeadings);
  const item = items.get(number)?.item;
  if (!item?.current) {
    const refusal = whatBecameOf({ items: new Map(items), head, state }, number) ?? { code: 'NothingToDo' };
    return { refusal, zone: zoneOf(state) };
  }
  const { step, round } = item.current;
  const email = ports.account.email();
  const expiresAt = ports.clock.now() + dialogMs;
  return {
    number,
    title: item.fields.title,
    token: sealTicket(ports.secrets, { number, step, round, email, row, via: 'menu', expiresAt }),
    outcomes: outcomesOf(state.office, item, stepOf(procedureOf(state.office, item), step)),
  };
}
