/** Who may finish a step of an item, and whose agreement is enough. */
import type { Performer, Step } from '../../sop/model';
import type { Actor, Item, Office, Officer, Vote } from '../model';

const plain = (text: string): string => text.trim().toLowerCase();

export const sameWord = (a: string, b: string): boolean => plain(a) === plain(b);

/** Nobody is nobody: two empty addresses are not one person. */
export const sameAddress = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b);

const inSection = (officer: Officer, item: Item): boolean => sameWord(officer.section, item.fields.section);

/** Whom an office can reach in this role: somebody without an address can neither be told nor act. */
export function officersFor(office: Office, item: Item, performer: Performer): readonly Officer[] {
  const reachable = office.staff.filter(({ email }) => plain(email) !== '');
  if (performer.kind === 'assignedAt') {
    const assignee = item.visits[performer.step]?.assignee ?? '';
    return reachable.filter(({ email }) => sameAddress(email, assignee));
  }
  const inRole = reachable.filter(({ roles }) => roles.some((role) => sameWord(role, performer.role)));
  return performer.kind === 'role' ? inRole : inRole.filter((officer) => inSection(officer, item));
}

/** The same at one step of the item, where others may have taken their place. */
function officersAt(office: Office, item: Item, step: Step, performer: Performer): readonly Officer[] {
  const standIns = item.visits[step.number]?.standIns ?? [];
  return officersFor(office, item, performer).flatMap((officer) => {
    // Whoever took the place may have passed it on.
    const email = standIns.reduce((of, { from, to }) => (sameAddress(of, from) ? to : of), officer.email);
    return email === officer.email ? [officer] : office.staff.filter((one) => sameAddress(one.email, email));
  });
}

export const isSteward = ({ settings }: Pick<Office, 'settings'>, email: string): boolean =>
  settings.stewardEmails.some((one) => sameAddress(one, email));

/**
 * Persons the signed-in user may act as: the account's own, and those who share it at one computer. Where the account
 * is nobody's own it acts as itself, if it keeps the workbook or there is nobody else.
 */
export function personsAt(office: Pick<Office, 'staff' | 'settings'>, account: string): readonly Officer[] {
  const persons = office.staff.filter(({ email, sharedAccounts = [] }) =>
    [email, ...sharedAccounts].some((one) => sameAddress(one, account)),
  );
  const isOwn = persons.some(({ email }) => sameAddress(email, account));
  const standsAlone = !isOwn && (persons.length === 0 || isSteward(office, account));
  const itself: Officer = { name: '', email: account, roles: [], section: '' };
  return unique([...persons, ...(standsAlone ? [itself] : [])]);
}

/** Who entered what was decided elsewhere. */
export const entererOf = ({ enteredBy, account }: Actor): string => enteredBy ?? account;

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

/** Told apart from the people of the office: the form is open, and any address may be typed into it. */
export function describeSubmitter(
  office: Office,
  { fields: { submitterEmail: email } }: Item,
): { submitter?: string; stranger?: string } {
  const officer = office.staff.find((one) => sameAddress(one.email, email));
  if (officer) return { submitter: officer.name || officer.email };
  return email ? { stranger: email } : {};
}

/** Does this address belong to the office, or was it merely typed? */
export const isKnown = ({ staff, settings }: Office, email: string): boolean =>
  [...staff.map((officer) => officer.email), ...settings.stewardEmails].some((one) =>
    sameAddress(one, email),
  );

/** The name in Petugas; empty for somebody who does not stand there. */
export function nameOf(office: Office, email: string): string {
  return office.staff.find((officer) => sameAddress(officer.email, email))?.name ?? '';
}

/** Everyone who may finish the step now. The form's row belongs to the submitter, else to their section. */
export function assigneesOf(office: Office, item: Item, step: Step): readonly Officer[] {
  const officers = unique(
    step.performers.members.flatMap((performer) => officersAt(office, item, step, performer)),
  );
  if (step.start.kind !== 'form') return officers;
  const submitter = submitterOf(office, item);
  if (submitter) return [submitter];
  const ofSection = officers.filter((officer) => inSection(officer, item));
  return ofSection.length > 0 ? ofSection : officers;
}

/** Those who may finish the step the item is at and have not yet spoken. */
export function awaitedAt(office: Office, item: Item, step: Step): readonly Officer[] {
  const votes = item.current?.votes ?? [];
  return assigneesOf(office, item, step).filter(
    ({ email }) => !votes.some(({ by }) => sameAddress(by, email)),
  );
}

function unique(officers: readonly Officer[]): readonly Officer[] {
  return officers.filter(
    (officer, at) => officers.findIndex(({ email }) => sameAddress(email, officer.email)) === at,
  );
}

/** As a person reads it in a message: the role, or the step at which somebody was to be named. */
export const labelOf = (step: Step, performer: Performer): string =>
  performer.kind === 'assignedAt' ? step.name : performer.role;

/** Without an officer in these roles the step can never be finished. */
export function rolesWithoutOfficer(office: Office, item: Item, step: Step): readonly string[] {
  const { members, needed } = step.performers;
  const empty = members.filter((performer) => officersAt(office, item, step, performer).length === 0);
  const people = assigneesOf(office, item, step).length;
  const suffices = needed === 'oneOfEach' ? empty.length === 0 : people >= asNumber(needed);
  const lacking = empty.length > 0 ? empty : members;
  return suffices ? [] : [...new Set(lacking.map((performer) => labelOf(step, performer)))];
}

const asNumber = (needed: Step['performers']['needed']): number => (typeof needed === 'number' ? needed : 1);

/** Do these votes for the first-written outcome close the round? (`semua`, `n dari m`, one of each role) */
export function isEnough(office: Office, item: Item, step: Step, votes: readonly Vote[]): boolean {
  const hasVoted = ({ email }: Officer) => votes.some(({ by }) => sameAddress(by, email));
  const { needed, members } = step.performers;
  switch (needed) {
    case 'one':
      return votes.length > 0;
    case 'oneOfEach':
      return members.every((performer) => officersAt(office, item, step, performer).some(hasVoted));
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

export const mayFinish = (office: Office, item: Item, step: Step, email: string): boolean =>
  assigneesOf(office, item, step).some((officer) => sameAddress(officer.email, email));
