/** From what is owed to a finished mail, when it leaves: so its links are as young as the mail. */
import type { FinishedMail } from '../../messages/mail/mime';
import { renderDigest, renderMail, type MailContext } from '../../messages/mail/renderMail';
import type { MailTemplate } from '../../workflow/model';
import type { Ports } from '../../ports';
import type { OutboxMail, Sending } from '../../workbook/tabs/outbox';
import { webAppLabel } from '../../workbook/tabs/settings';
import { sealTicket, ticketMs, type Ticket } from '../../api/tickets';
import type { WorkbookState } from '../../workbook/state';

export function composeMail(ports: Ports, state: WorkbookState, sending: Sending): FinishedMail {
  const sentAt = ports.clock.now();
  const [{ id, number, owed }, ...others] = sending;
  const inputOf = (mail: OutboxMail) => ({ owed: mail.owed, context: contextOf(ports, state, mail, sentAt) });
  const envelope = { to: owed.to, fromName: state.office.settings.officeName, sentAt };
  if (others.length === 0) {
    const { context } = inputOf(sending[0]);
    const conversation = conversationOf(ports, number || 'kantor');
    return { ...envelope, id, conversation, ...renderMail(owed, context) };
  }
  const rendered = renderDigest([inputOf(sending[0]), ...others.map(inputOf)]);
  return {
    ...envelope,
    id: `${id}-dan-${others.length}`,
    conversation: conversationOf(ports, 'rangkuman'),
    ...rendered,
  };
}

function contextOf(ports: Ports, state: WorkbookState, mail: OutboxMail, sentAt: number): MailContext {
  const { settings, calendar } = state.office;
  return {
    number: mail.number,
    officeName: settings.officeName,
    sectionName: settings.sectionName,
    zoneName: settings.zoneName,
    utcOffsetHours: calendar.utcOffsetHours,
    ...linksIn(ports, state, mail, sentAt),
    workbookUrl: ports.addresses.workbook(),
    sentAt,
  };
}

/** Besides the one thing to do, an officer finds all their work, and the submitter how it fares. */
const overviewIn: Partial<Record<MailTemplate, 'tasks' | 'track'>> = {
  task: 'tasks',
  revision: 'tasks',
  reminder: 'tasks',
  received: 'track',
  clarification: 'track',
};

function linksIn(
  { addresses, secrets }: Ports,
  state: WorkbookState,
  { number, owed: { template, task, to: email } }: OutboxMail,
  sentAt: number,
): Pick<MailContext, 'link' | 'overview'> {
  const page = webAppOf(state, addresses);
  if (!page) return { link: null, overview: null };
  const sealed = (ticket: Ticket): string => `${page}?t=${encodeURIComponent(sealTicket(secrets, ticket))}`;
  const of = overviewIn[template];
  const row = state.system.items.get(number)?.registerRow ?? state.system.head.registerRows;
  const narrow = { email, number, row, via: 'page' } as const;
  const until = (kind: keyof typeof ticketMs): number => sentAt + ticketMs[kind];
  return {
    link: task && sealed({ kind: 'step', ...narrow, ...task, expiresAt: until('step') }),
    overview: of ? { of, url: sealed({ kind: of, ...narrow, expiresAt: until(of) }) } : null,
  };
}

/**
 * What the office pasted stands before what set-up saw: run from the editor or a menu, Apps Script may tell only the
 * address ending in /dev, which opens for editors of the script alone.
 */
export function webAppOf({ settings }: WorkbookState, addresses: Ports['addresses']): string | null {
  const pasted = settings.value(webAppLabel);
  return /^https:\/\/script\.google\.com\/[\w./-]+\/exec$/.test(pasted) ? pasted : addresses.webApp();
}

/** Two offices number their items alike; somebody who serves both must not find them in one conversation. */
const conversationOf = ({ addresses, secrets }: Ports, matter: string): string =>
  `${secrets.digest(addresses.workbook()).slice(0, 8)}.${matter}`;
