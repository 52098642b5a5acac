/** *Batalkan…*, *Alihkan…* and *Catat keputusan…*: what a selected row is, who has its step, and what then happens. */
import { procedureOf, stepOf } from '../../workflow/steps/advance';
import type { Command, Officer, RecordedDecision } from '../../workflow/model';
import { awaitedAt, personsAt } from '../../workflow/people/people';
import { withNames, refusalIfGone } from './refused';
import { zoneOf } from '../../workbook/state';
import { recordedActor } from '../actors';
import type { Ports } from '../../ports';
import { registerRowRange } from '../../workbook/registerRows';
import { registerNumberOf } from '../../workbook/tabs/register';
import { actOnRows, type RowResults, type SelectedRow } from './selectedRows';
import type { Refused } from '../../api/taskView';
import { readOrRefuse } from '../../workbook/state';

export interface SelectedItem extends SelectedRow {
  /** Sent back with the order: what has moved on since is not touched. */
  version: number;
  title: string;
  /** Empty while it is at none. */
  step: string;
  /** Those it waits for. */
  awaited: readonly Officer[];
  staff: readonly Officer[];
  /** Persons the signed-in user may act as. */
  persons: readonly Officer[];
  outcomes: readonly string[];
}

/** Reads only. */
export function selectedItem(ports: Ports, row: number): SelectedItem | Refused {
  const reading = readOrRefuse(ports, [registerRowRange(row)]);
  if ('refusal' in reading) return reading;
  const { state, more } = reading;
  const { office, system } = state;
  const number = registerNumberOf(more[0]?.[0], state.registerHeadings);
  const item = system.items.get(number)?.item;
  if (!item) {
    const refusal = refusalIfGone({ ...system, state }, number) ?? { code: 'NothingToDo' };
    return { refusal: withNames({ state }, refusal), zone: zoneOf(state) };
  }
  const step = item.current && stepOf(procedureOf(office, item), item.current.step);
  return {
    number,
    row,
    version: item.version,
    title: item.fields.title,
    step: step?.name ?? '',
    awaited: step ? awaitedAt(office, item, step) : [],
    staff: office.staff,
    persons: personsAt(office, ports.account.email()),
    outcomes: step?.outcomes.map(({ name }) => name) ?? [],
  };
}

/** And as whom, of several who share the account; empty if the user was not asked. */
type Chosen = Pick<SelectedItem, 'number' | 'row' | 'version'> & { person: string };

export function cancelItem(
  ports: Ports,
  { version, person, ...row }: Chosen,
  note: string,
): RowResults | Refused {
  return actOnRows(ports, [row], person, (work, number) => {
    const command: Command = { type: 'CancelItem', version, note };
    const { refusal } = work.order(number, command);
    return { refusal, outcome: 'batal' };
  });
}

export function handOverItem(
  ports: Ports,
  { version, person, ...row }: Chosen,
  wish: { from: string; to: string; note: string },
): RowResults | Refused {
  return actOnRows(ports, [row], person, (work, number) => {
    const command: Command = { type: 'HandOverStep', version, ...wish };
    const { refusal } = work.order(number, command);
    return { refusal, outcome: '' };
  });
}

/** @param by in whose name; the signed-in user is who entered it */
export function recordDecision(
  ports: Ports,
  { version, person, ...row }: Chosen,
  { by, outcome, note, ...recorded }: { by: string; outcome: string; note: string } & RecordedDecision,
): RowResults | Refused {
  return actOnRows(ports, [row], person, (work, number) => {
    const { step = '', round = 0 } = work.items.get(number)?.item.current ?? {};
    const evidence = note ? { note } : {};
    const command: Command = { type: 'FinishStep', step, round, version, outcome, evidence, recorded };
    const { refusal } = work.order(number, command, recordedActor(by, work.actor));
    return { refusal, outcome };
  });
}
