/** Whose address is new in Petugas is sent the tasks that wait for them: nobody can have told them before. */
import { mailsAskedAgain } from '../workflow/mails';
import type { Actor } from '../workflow/model';
import { sameAddress } from '../workflow/people';
import { oweAll, recordOffice, type Ledger } from './ledger';
import type { Ports } from './ports';

export function askNewOfficers(ports: Ports, ledger: Ledger, actor: Actor): void {
  const { head, state } = ledger;
  const emails = [...new Set(state.office.staff.map(({ email }) => email))];
  const isKnown = (email: string) => head.officers?.some((known) => sameAddress(known, email)) ?? true;
  const newcomers = emails.filter((email) => !isKnown(email));
  if (String(head.officers) !== String(emails)) ledger.head = { ...ledger.head, officers: emails };
  askAgain(ports, ledger, newcomers, actor);
}

/** Once per item and person, also where this very sweep has just asked them. */
function askAgain(ports: Ports, ledger: Ledger, emails: readonly string[], actor: Actor): void {
  const owed = [...ledger.items.values()].flatMap(({ item }) => {
    const isAsked = (email: string) =>
      ledger.mails.some((mail) => mail.number === item.number && sameAddress(mail.owed.to, email));
    const isMeant = (email: string) => emails.some((one) => sameAddress(one, email)) && !isAsked(email);
    return mailsAskedAgain(ledger.state.office, item, isMeant).map((mail) => ({ number: item.number, mail }));
  });
  if (owed.length === 0) return;
  const id = recordOffice(ports, ledger, { type: 'TasksAskedAgain', emails }, actor);
  oweAll(ledger, id, owed);
}
