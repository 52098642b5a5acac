import type { Actor } from '../workflow/model';
import type { Ports } from './ports';

/** In menus, and nowhere else, whoever is signed in is who acts. */
export function menuActor({ account }: Pick<Ports, 'account'>): Actor {
  const email = account.email();
  return { email, via: 'menu', account: email };
}
