/** Sends what is owed, one by one, and writes a receipt for each. Sending is at least once; deciding was exactly once. */
import { tabs } from '../../sheetLayout';
import { composeMail } from './composeMail';
import { attempt } from '../../workbook/attempt';
import type { Cell, Ports } from '../../ports';
import { receiptRow, type Receipt, type Sending } from '../../workbook/tabs/outbox';
import type { Transaction } from '../../workbook/atomically';
import type { WorkbookState } from '../../workbook/state';

/** Before the execution or the lease ends: mails for which this is too little are the next sweep's. */
const reserveMs = 60_000;

export type Delivery = Pick<Transaction<unknown>, 'mails' | 'leasedUntil' | 'state'>;

export function deliver(ports: Ports, { mails, leasedUntil, state }: Delivery): void {
  const rows: Cell[][] = [];
  for (const sending of mails) {
    if (Math.min(ports.clock.leftMs(), leasedUntil - ports.clock.now()) < reserveMs) break;
    const { receipt, words } = trySending(ports, state, sending);
    const [{ id }, ...others] = sending;
    const at = ports.clock.now();
    rows.push(receiptRow(id, at, receipt, words));
    // The others, too, would be refused; untried they wait for their lease to run out.
    if (receipt === 'ditunda') break;
    const merged: Receipt = receipt === 'terkirim' ? 'dirangkum' : receipt;
    rows.push(...others.map((other) => receiptRow(other.id, at, merged, words || id)));
  }
  if (rows.length > 0) ports.grid.commit([{ kind: 'append', sheetId: tabs.outbox.sheetId, rows }]);
}

/** For somebody who waits for an answer: what cannot leave now is left to the sweep. */
export function deliverInPassing(ports: Ports, done: Delivery): void {
  attempt('Mails not sent', () => deliver(ports, done));
}

/** One mail that cannot be made or sent must not hold back the others; the sweep tries again. */
function trySending(
  ports: Ports,
  state: WorkbookState,
  sending: Sending,
): { receipt: Receipt; words: string } {
  try {
    ports.mailer.send(composeMail(ports, state, sending));
    return { receipt: 'terkirim', words: '' };
  } catch (fault) {
    const words = String((fault as Error).message).slice(0, 300);
    return { receipt: ports.mailer.isSpent(fault) ? 'ditunda' : 'gagal', words };
  }
}
