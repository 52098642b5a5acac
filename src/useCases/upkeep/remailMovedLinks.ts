/** Where the web app has moved, links already mailed lead nowhere: every task that waits is mailed anew. */
import { mailsAnew } from '../../workflow/mail/mails';
import { sameAddress } from '../../workflow/people/people';
import { webAppOf } from '../mail/composeMail';
import type { UnitOfWork } from '../../workbook/unitOfWork';

export function remailMovedLinks(work: UnitOfWork): void {
  const { linksTo } = work.head;
  const { state, ports } = work;
  const address = webAppOf(state, ports.addresses);
  if (address === null || address === linksTo) return;
  work.remember({ linksTo: address });
  // The first address brings nothing to repair: before it, mails led to the workbook.
  if (linksTo !== '') askAnew(work);
}

/** Once per item and person, also where this very sweep has just asked them. */
function askAnew(work: UnitOfWork): void {
  const isAsked = (number: string, to: string) =>
    work.mails.some((mail) => mail.number === number && sameAddress(mail.owed.to, to));
  const owed = [...work.items.values()].flatMap(({ item }) =>
    mailsAnew(work.state.office, item)
      .filter(({ to }) => !isAsked(item.number, to))
      .map((mail) => ({ number: item.number, mail })),
  );
  if (owed.length === 0) return;
  const emails = [...new Set(owed.map(({ mail }) => mail.to))];
  const id = work.record({ type: 'TasksAskedAgain', emails });
  work.owe(id, owed);
}
