/**
 * Nobody waits for Gmail: whoever gave an order is answered once it is stored, and with the answer their page has a
 * ticket, which it brings back at once. A page that was closed leaves the mails to the sweep.
 */
import { deliver, type Delivery } from './deliver';
import { attempt } from '../../workbook/attempt';
import type { Ports } from '../../ports';
import { leaseMs, openOutbox, unsettledFrom, type Sending } from '../../workbook/tabs/outbox';
import { openTicket, sealTicket } from '../../api/tickets';
import type { MailTicketed, Refused } from '../../api/taskView';
import { readOrRefuse } from '../../workbook/state';

/** Stands beside what a door answers. Without it the answer holds all the same. */
export function ticketForMails({ secrets }: Ports, { mails, leasedUntil, state }: Delivery): MailTicketed {
  const [first] = mails;
  if (!first) return {};
  const owed = { id: first[0].id, count: mails.length, row: state.system.head.outboxFrom };
  const answer: MailTicketed = {};
  attempt('Mails left to the sweep', () => {
    answer.mailTicket = sealTicket(secrets, { kind: 'mails', ...owed, expiresAt: leasedUntil });
  });
  return answer;
}

export type DeliverResult = { done: true } | Refused;

/** Only what is owed and nobody sends, once, and from the office's own account. */
export function deliverMails(ports: Ports, token: unknown): DeliverResult {
  const opened = openTicket(ports.secrets, 'mails', token, ports.clock.now());
  if ('refusal' in opened) return opened;
  const { id, count, row, expiresAt } = opened.ticket;
  if (!ports.account.isOffice() || !ports.lock.isFirst(id, leaseMs / 1000))
    return { refusal: { code: 'NothingToDo' } };
  const reading = readOrRefuse(ports, [openOutbox(row)]);
  if ('refusal' in reading) return reading;
  const { state, more } = reading;
  const mails = unsettledFrom(more[0] ?? [], id, count).map((mail): Sending => [mail]);
  deliver(ports, { mails, leasedUntil: expiresAt, state });
  return { done: true };
}
