/** Where the web app has moved, links already mailed lead nowhere: every task that waits is mailed anew. */
import { mailsAnew } from '../../workflow/mail/mails';
import type { Actor } from '../../workflow/model';
import { sameAddress } from '../../workflow/people/people';
import { webAppOf } from '../mail/composeMail';
import { oweAll, recordOffice, type UnitOfWork } from '../../workbook/unitOfWork';
import type { Ports } from '../../ports';

export function remailMovedLinks(ports: Ports, work: UnitOfWork, actor: Actor): void {
  const { linksTo } = work.head;
  const { state } = work;
  const address = webAppOf(state, ports.addresses);
  if (address === null || address === linksTo) return;
  work.head = { ...work.head, linksTo: address };
  // The first address brings nothing to repair: before it, mails led to the workbook.
  if (linksTo !== '') askAnew(ports, work, actor);
}

/** Once per item and person, also where this very sweep has just asked them. */
function askAnew(ports: Ports, work: UnitOfWork, actor: Actor): void {
  const isAsked = (number: string, to: string) =>
    work.mails.some((mail) => mail.number === number && sameAddress(mail.owed.to, to));
  const owed = [...work.items.values()].flatMap(({ item }) =>
    mailsAnew(work.state.office, item)
      .filter(({ to }) => !isAsked(item.number, to))
      .map((mail) => ({ number: item.number, mail })),
  );
  if (owed.length === 0) return;
  const emails = [...new Set(owed.map(({ mail }) => mail.to))];
  const id = recordOffice(ports, work, { type: 'TasksAskedAgain', emails }, actor);
  oweAll(work, id, owed);
}
