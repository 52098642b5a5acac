/** Rows an officer may start at any time (`sewaktu-waktu setelah tayang`): a correction, a take-down. */
import { sameWord } from '../people/people';
import type { Procedure, Step } from '../../sop/model';
import { isMeant, procedureOf, stepOf } from './advance';
import type { Item, Office } from '../model';
import { assigneesOf, sameAddress } from '../people/people';

/** Those this person may start now, also where the item has ended. */
export function atWillRowsOf(office: Office, item: Item, email: string): readonly Step[] {
  return procedureOf(office, item).steps.filter(
    (step) =>
      mayStart(office, item, step) &&
      assigneesOf(office, item, step).some((officer) => sameAddress(officer.email, email)),
  );
}

export const roundAfterLast = ({ visits }: Item, step: string): number => (visits[step]?.round ?? 0) + 1;

/** Does its turn come whenever somebody wishes, and may they wish it by now? */
export function mayStart(office: Office, item: Item, step: Step): boolean {
  if (step.start.kind !== 'atWill' || item.current?.step === step.number) return false;
  const procedure = procedureOf(office, item);
  const form = procedure.steps.find(({ start }) => start.kind === 'form');
  // What has not come through the door is mended or cancelled, never led past it.
  const isInside = form !== undefined && (item.visits[form.number]?.taken.length ?? 0) > 0;
  const { after } = step.start;
  return isInside && isMeant(office, item, step) && hasCome(procedure, item, after) && !stands(item, step);
}

type After = Extract<Step['start'], { kind: 'atWill' }>['after'];

function hasCome(procedure: Procedure, item: Item, after: After): boolean {
  if (after === null) return true;
  if ('end' in after) return item.ended?.end === after.end;
  const step = stepOf(procedure, after.step);
  return (item.visits[step.number]?.taken ?? []).some((name) => !leadsBack(procedure, step, name));
}

/** "Setelah Unggah" is not after Unggah has sent it back. */
function leadsBack(procedure: Procedure, { row, outcomes }: Step, name: string): boolean {
  const { target } = outcomes.find((outcome) => outcome.name === name) ?? {};
  const isFirst = outcomes[0]?.name === name;
  return !isFirst && target?.kind === 'step' && stepOf(procedure, target.step).row <= row;
}

/** What was taken down need not be taken down again; what is published can be corrected any number of times. */
function stands({ ended, visits }: Item, { number }: Step): boolean {
  return ended !== null && ended.end !== 'selesai' && visits[number]?.finishedAt === ended.at;
}

const atWillRows = ({ procedures }: Office): Step[] =>
  procedures.flatMap(({ procedure }) => procedure.steps.filter(({ start }) => start.kind === 'atWill'));

/** May this be such a row? Of which table is known only with the item. */
export const isAtWill = (office: Office, step: string): boolean =>
  atWillRows(office).some(({ number }) => number === step);

/** Names of such rows that this person may perform, of whatever item: without one nobody looks for an ended item. */
export function namesAtWill(office: Office, email: string): readonly string[] {
  const roles = office.staff.filter((one) => sameAddress(one.email, email)).flatMap((one) => one.roles);
  const performed = atWillRows(office).filter(({ performers }) =>
    performers.members.some(
      (member) => member.kind === 'assignedAt' || roles.some((role) => sameWord(role, member.role)),
    ),
  );
  return [...new Set(performed.map(({ name }) => name))];
}
