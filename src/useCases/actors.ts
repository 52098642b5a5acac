import type { Actor, Office } from '../workflow/model';
import { personsAt, sameAddress } from '../workflow/people/people';
import type { Ports } from '../ports';

/** In menus, and nowhere else, whoever is signed in is who acts. */
export function menuActor({ account }: Pick<Ports, 'account'>): Actor {
  const email = account.email();
  return { email, via: 'menu', account: email };
}

/**
 * On an item: of several who share the account, whom they say they are.
 * @param person empty where nobody was asked
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
  ...{ email, via: 'recorded', account },
  ...(!sameAddress(enteredBy, account) && { enteredBy }),
});
