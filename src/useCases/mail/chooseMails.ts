/**
 * A day's mails are few. While they suffice each leaves by itself; where they do not, the most urgent come first and the
 * rest is told in one mail per person. What finds no room stays owed.
 */
import { sameAddress } from '../../workflow/people/people';
import type { OutboxMail, Sending } from '../../workbook/tabs/outbox';

export interface MailBudget {
  /** Mails that may still leave. */
  left: number;
  /** Those of them that only what is urgent may use. */
  reserve: number;
}

/** A fifth: an approval of the afternoon must not wait for the copies of the morning. */
export const reserveOf = (mailsADay: number): number => Math.ceil(mailsADay / 5);

/** Google's limit for one mail's text is far away, a reader's patience is not. */
const mostInOne = 20;

/** Somebody has to do something. */
const isUrgent = ({ owed: { task, template } }: OutboxMail): boolean =>
  task !== null || template === 'problem';

/** UTC texts sort like the moments they name; what has no limit comes last. */
const limitOf = ({ owed: { data } }: OutboxMail): string => data.limitAt ?? data.dueAt ?? '~';

export function chooseMails(due: readonly OutboxMail[], { left, reserve }: MailBudget): Sending[] {
  if (due.length <= left - reserve) return due.map((mail) => [mail]);
  const urgent = due
    .filter(isUrgent)
    .sort((a, b) => (limitOf(a) < limitOf(b) ? -1 : limitOf(a) > limitOf(b) ? 1 : 0));
  const alone = mostAlone(urgent, left);
  const merged = byPerson([...urgent.slice(alone), ...due.filter((mail) => !isUrgent(mail))]);
  const sendings: Sending[] = urgent.slice(0, alone).map((mail) => [mail]);
  for (const sending of merged) {
    const kept = sending.some(isUrgent) ? 0 : reserve;
    if (left - sendings.length > kept) sendings.push(sending);
  }
  return sendings;
}

/** How many of them may leave alone so that everybody else's still find room. */
function mostAlone(urgent: readonly OutboxMail[], left: number): number {
  for (let alone = urgent.length; alone > 0; alone -= 1)
    if (alone + byPerson(urgent.slice(alone)).length <= left) return alone;
  return 0;
}

function byPerson(mails: readonly OutboxMail[]): Sending[] {
  const people: [OutboxMail, ...OutboxMail[]][] = [];
  for (const mail of mails) {
    const own = people.find(([{ owed }]) => sameAddress(owed.to, mail.owed.to));
    if (!own) people.push([mail]);
    else if (own.length < mostInOne) own.push(mail);
  }
  return people;
}
