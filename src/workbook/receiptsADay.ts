/** The form is open, and any address may be typed into it: whoever owns that address is not to be flooded through it. */
import { localDay } from '../time/calendar';
import type { Item, MailOwed, Office } from '../workflow/model';
import { sameAddress } from '../workflow/people/people';
import type { OpenItem } from './tabs/system';

/** The mails of an item just registered, without a receipt where its address has had enough of them that day. */
export function withinDaysReceipts(
  { calendar, settings }: Office,
  items: ReadonlyMap<string, OpenItem>,
  { number, submittedAt, fields }: Item,
  mails: readonly MailOwed[],
): readonly MailOwed[] {
  const day = localDay(calendar, submittedAt);
  const others = [...items.values()].filter(
    ({ item }) =>
      item.number !== number &&
      sameAddress(item.fields.submitterEmail, fields.submitterEmail) &&
      localDay(calendar, item.submittedAt) === day,
  );
  return others.length < settings.receiptsADay
    ? mails
    : mails.filter(({ template }) => template !== 'received');
}
