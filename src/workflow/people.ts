/** Who may finish a step of an item, and whose agreement is enough. */
import type { Performer, Step } from '../sop/model';
import type { Item, Office, Officer, Vote } from './model';

export const sameAddress = (a: string, b: string): boolean =>
  a.trim().toLowerCase() === b.trim().toLowerCase();

const inSection = (officer: Officer, item: Item): boolean =>
  officer.section.trim().toLowerCase() === item.fields.section.trim().toLowerCase();

export function officersFor(office: Office, item: Item, performer: Performer): readonly Officer[] {
  switch (performer.kind) {
    case 'role':
      return office.staff.filter(({ roles }) => roles.includes(performer.role));
    case 'roleOfSection':
      return office.staff.filter(
        (officer) => officer.roles.includes(performer.role) && inSection(officer, item),
      );
    case 'assignedAt':
      return office.staff.filter(({ email }) => sameAddress(email, item.evidence.assignee ?? ''));
  }
}

/** The submitter, known by an address only; goes by the name in Petugas where it stands there. */
export function submitterOf(office: Office, item: Item): Officer | null {
  const email = item.fields.submitterEmail;
  if (!email) return null;
  return (
    office.staff.find((officer) => sameAddress(officer.email, email)) ?? {
      name: '',
      email,
      roles: [],
      section: item.fields.section,
    }
  );
}

/** Everyone who may finish the step now. The form's row belongs to whoever handed in, else to their section. */
export function assigneesOf(office: Office, item: Item, step: Step): readonly Officer[] {
  const officers = unique(
    step.performers.members.flatMap((performer) => officersFor(office, item, performer)),
  );
  if (step.start.kind !== 'form') return officers;
  const submitter = submitterOf(office, item);
  if (submitter) return [submitter];
  const ofSection = officers.filter((officer) => inSection(officer, item));
  return ofSection.length > 0 ? ofSection : officers;
}

function unique(officers: readonly Officer[]): readonly Officer[] {
  return officers.filter(
    (officer, at) => officers.findIndex(({ email }) => sameAddress(email, officer.email)) === at,
  );
}

/** Do these votes for the first-written outcome close the round? (`semua`, `n dari m`, one of each role) */
export function isEnough(office: Office, item: Item, step: Step, votes: readonly Vote[]): boolean {
  const hasVoted = ({ email }: Officer) => votes.some(({ by }) => sameAddress(by, email));
  const { needed, members } = step.performers;
  switch (needed) {
    case 'one':
      return votes.length > 0;
    case 'oneOfEach':
      return members.every((performer) => officersFor(office, item, performer).some(hasVoted));
    case 'everyone':
      return assigneesOf(office, item, step).every(hasVoted);
    default:
      return assigneesOf(office, item, step).filter(hasVoted).length >= needed;
  }
}

/** Did this person hand in, or edit, what they now decide on? (Nobody approves their own work.) */
export function isOwnWork(item: Item, procedureSteps: readonly Step[], email: string): boolean {
  if (sameAddress(item.fields.submitterEmail, email)) return true;
  return procedureSteps.some(({ number, outcomes }) => {
    const visit = item.visits[number];
    const taken = outcomes.find(({ name }) => name === visit?.outcome);
    const isEditing = taken?.requires.some(({ anyOf }) => anyOf.includes('draft')) ?? false;
    return isEditing && sameAddress(visit?.by ?? '', email);
  });
}
