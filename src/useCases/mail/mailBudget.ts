/** Will the day's mails suffice? What is left of them, and what is owed or about to be. */
import type { MailFacts } from '../../health/facts';
import { mailsAhead } from '../../workflow/mail/mailsAhead';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { reserveOf } from './chooseMails';
import type { OutboxReading } from '../../workbook/tabs/outbox';

export function mailOutlook(
  { state, items, now }: UnitOfWork,
  { spent, waiting, putOffUntil }: OutboxReading,
): MailFacts {
  const { office } = state;
  const budget = office.settings.mailsADay;
  const isPutOff = putOffUntil > now;
  const ahead = [...items.values()].reduce((sum, { item }) => sum + mailsAhead(office, item, now), 0);
  return {
    budget,
    spent,
    isPutOff,
    left: isPutOff ? 0 : Math.max(0, budget - spent),
    reserve: reserveOf(budget),
    needed: waiting + ahead,
  };
}
