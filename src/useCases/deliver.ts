/** Sends what is owed, one by one, and writes a receipt for each. Sending is at least once; deciding was exactly once. */
import type { FinishedMail } from '../messages/mail/mime';
import { renderMail, type MailContext } from '../messages/mail/renderMail';
import { tabs } from '../sheetLayout';
import type { MailTemplate } from '../workflow/model';
import type { Cell, Ports } from './ports';
import { receiptRow, type OutboxMail } from './rows/outbox';
import { webAppLabel } from './rows/settings';
import { sealTicket, ticketMs, type Ticket } from './tickets';
import type { Transaction } from './transact';
import type { WorkbookState } from './workbookState';

/** Google ends an execution after six minutes: mails for which this is too little wait for their lease to run out. */
const reserveMs = 60_000;

export function deliver(ports: Ports, { mails, state }: Pick<Transaction<unknown>, 'mails' | 'state'>): void {
  const receipts: Cell[][] = [];
  for (const mail of mails) {
    if (ports.clock.leftMs() < reserveMs) break;
    const fault = trySending(ports, state, mail);
    receipts.push(receiptRow(mail.id, ports.clock.now(), fault));
  }
  if (receipts.length > 0)
    ports.grid.commit([{ kind: 'append', sheetId: tabs.outbox.sheetId, rows: receipts }]);
}

/** For somebody who waits for an answer: what they did is stored, whether or not its mails can leave now. */
export function deliverInPassing(ports: Ports, done: Parameters<typeof deliver>[1]): void {
  try {
    deliver(ports, done);
  } catch (fault) {
    console.error(`Left to the sweep: ${String(fault)}`);
  }
}

/** One mail that cannot be made or sent must not hold back the others; the sweep tries again. */
function trySending(ports: Ports, state: WorkbookState, mail: OutboxMail): string | null {
  try {
    ports.mailer.send(compose(ports, state, mail));
    return null;
  } catch (fault) {
    return String((fault as Error).message).slice(0, 300);
  }
}

function compose(ports: Ports, state: WorkbookState, { id, number, owed }: OutboxMail): FinishedMail {
  const { settings, calendar } = state.office;
  const sentAt = ports.clock.now();
  const rendered = renderMail(owed, {
    number,
    officeName: settings.officeName,
    sectionName: settings.sectionName,
    zoneName: settings.zoneName,
    utcOffsetHours: calendar.utcOffsetHours,
    ...linksIn(ports, state, { number, owed }, sentAt),
    workbookUrl: ports.addresses.workbook(),
    sentAt,
  });
  return {
    id,
    to: owed.to,
    fromName: settings.officeName,
    ...rendered,
    conversation: conversationOf(ports, number),
    sentAt,
  };
}

/** Besides the one thing to do, an officer finds all their work, and whoever handed in how it fares. */
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
  { number, owed: { template, task, to: email } }: Omit<OutboxMail, 'id'>,
  sentAt: number,
): Pick<MailContext, 'link' | 'overview'> {
  const page = webAppOf(state, addresses);
  if (!page) return { link: null, overview: null };
  const sealed = (ticket: Ticket): string => `${page}?t=${encodeURIComponent(sealTicket(secrets, ticket))}`;
  const of = overviewIn[template];
  const row = state.system.items.get(number)?.registerRow ?? state.system.head.registerRows;
  const narrow = { email, number, row, via: 'page' } as const;
  const until = (kind: Ticket['kind']): number => sentAt + ticketMs[kind];
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
function conversationOf({ addresses, secrets }: Ports, number: string): string {
  return `${secrets.digest(addresses.workbook()).slice(0, 8)}.${number || 'kantor'}`;
}
