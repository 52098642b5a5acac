import type { Actor, Office } from '../workflow/model';
import { personsAt, sameAddress } from '../workflow/people/people';
import type { StepTicket } from '../api/tickets';
import type { Ports } from '../ports';

/** In menus, and nowhere else, the account signed in is the person who acts. */
export function menuActor({ account }: Pick<Ports, 'account'>): Actor {
  const email = account.email();
  return { email, via: 'menu', account: email };
}

/** What the sweep does, and what a trigger's own code writes down. */
export const triggerActor = ({ account }: Pick<Ports, 'account'>, via: 'clock' | 'form'): Actor => ({
  email: '',
  via,
  account: account.email(),
});

/** On a page: the person whose link it is. */
export const ticketActor = (
  { account }: Pick<Ports, 'account'>,
  { email, via }: Pick<StepTicket, 'email' | 'via'>,
): Actor => ({ email, via, account: account.email() });

/**
 * On an item: of several who share the account, whom they say they are.
 * @param person empty if the user was not asked
 * @returns null for somebody who does not share it, and where several do and nobody was named
 */
export function personActor(
  { account }: Pick<Ports, 'account'>,
  office: Pick<Office, 'staff' | 'settings'>,
  person: string,
): Actor | null {
  const signedIn = account.email();
  const persons = personsAt(office, signedIn);
  const acting =
    persons.length === 1 && !person ? persons[0] : persons.find(({ email }) => sameAddress(email, person));
  return acting ? { email: acting.email, via: 'menu', account: signedIn } : null;
}

/** The same of what somebody else decided or sent: then the account alone does not tell who entered it. */
export const recordedActor = (email: string, { account, email: enteredBy }: Actor): Actor => ({
  email,
  via: 'recorded',
  account,
  ...(!sameAddress(enteredBy, account) && { enteredBy }),
});
