/** Who cannot have heard of a task, or whose link leads nowhere any more, is sent the tasks that wait for them. */
import { mailsAnew, mailsAskedAgain } from '../workflow/mails';
import type { Actor, Item, MailOwed } from '../workflow/model';
import { sameAddress } from '../workflow/people';
import { webAppOf } from './composeMail';
import { oweAll, recordOffice, type Ledger } from './ledger';
import type { Ports } from './ports';

/** Whose address is new in Petugas. */
export function askNewOfficers(ports: Ports, ledger: Ledger, actor: Actor): void {
  const { head, state } = ledger;
  const { office } = state;
  const emails = [...new Set(office.staff.map(({ email }) => email))];
  const isKnown = (email: string) => head.officers?.some((known) => sameAddress(known, email)) ?? true;
  const newcomers = emails.filter((email) => !isKnown(email));
  if (String(head.officers) !== String(emails)) ledger.head = { ...ledger.head, officers: emails };
  const isNew = (email: string) => newcomers.some((one) => sameAddress(one, email));
  askAgain(ports, ledger, (item) => mailsAskedAgain(office, item, isNew), actor);
}

/** Everybody, where the web app has moved: another account's deployment has an address of its own. */
export function askWhereLinksMoved(ports: Ports, ledger: Ledger, actor: Actor): void {
  const { linksTo } = ledger.head;
  const { state } = ledger;
  const address = webAppOf(state, ports.addresses);
  if (address === null || address === linksTo) return;
  ledger.head = { ...ledger.head, linksTo: address };
  // The first address brings nothing to repair: before it, mails led to the workbook.
  if (linksTo !== '') askAgain(ports, ledger, (item) => mailsAnew(state.office, item), actor);
}

/** Once per item and person, also where this very sweep has just asked them. */
function askAgain(
  ports: Ports,
  ledger: Ledger,
  mailsOf: (item: Item) => readonly MailOwed[],
  actor: Actor,
): void {
  const isAsked = (number: string, to: string) =>
    ledger.mails.some((mail) => mail.number === number && sameAddress(mail.owed.to, to));
  const owed = [...ledger.items.values()].flatMap(({ item }) =>
    mailsOf(item)
      .filter(({ to }) => !isAsked(item.number, to))
      .map((mail) => ({ number: item.number, mail })),
  );
  if (owed.length === 0) return;
  const emails = [...new Set(owed.map(({ mail }) => mail.to))];
  const id = recordOffice(ports, ledger, { type: 'TasksAskedAgain', emails }, actor);
  oweAll(ledger, id, owed);
}
