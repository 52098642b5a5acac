/** Sends what is owed, one by one, and writes a receipt for each. Sending is at least once; deciding was exactly once. */
import type { FinishedMail } from '../messages/mail/mime';
import { renderMail } from '../messages/mail/renderMail';
import { tabs } from '../sheetLayout';
import type { Ports } from './ports';
import { receiptRow, type OutboxMail } from './rows/outbox';
import { webAppLabel } from './rows/settings';
import { sealTicket, ticketMs } from './tickets';
import type { Transaction } from './transact';
import type { WorkbookState } from './workbookState';

export function deliver(ports: Ports, { mails, state }: Pick<Transaction<unknown>, 'mails' | 'state'>): void {
  if (mails.length === 0) return;
  const receipts = mails.map((mail) => {
    const fault = trySending(ports, compose(ports, state, mail));
    return receiptRow(mail.id, ports.clock.now(), fault);
  });
  ports.grid.commit([{ kind: 'append', sheetId: tabs.outbox.sheetId, rows: receipts }]);
}

/** One address that Gmail refuses must not hold back the others; the sweep tries again. */
function trySending({ mailer }: Ports, mail: FinishedMail): string | null {
  try {
    mailer.send(mail);
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
    link: linkTo(ports, state, { number, owed }, sentAt),
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

function linkTo(
  { addresses, secrets }: Ports,
  state: WorkbookState,
  { number, owed: { task, to } }: Omit<OutboxMail, 'id'>,
  sentAt: number,
): string | null {
  const page = webAppOf(state, addresses);
  if (!page || !task) return null;
  const row = state.system.items.get(number)?.registerRow ?? state.system.head.registerRows;
  const token = sealTicket(secrets, {
    kind: 'step',
    number,
    ...task,
    email: to,
    row,
    via: 'page',
    expiresAt: sentAt + ticketMs.step,
  });
  return `${page}?t=${encodeURIComponent(token)}`;
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
