/** The only way anything changes: under the script lock, one read, one commit. Mails leave after the lock is free. */
import { tabs } from '../sheetLayout';
import type { Instant, Refusal } from '../workflow/model';
import { noteSilence } from './heartbeat';
import { inPassing } from './attempt';
import { openLedger, writesOf, type Ledger } from './unitOfWork';
import { wasTurnedAway, type Cell, type CellRange, type Ports } from '../ports';
import { findRegisterRows } from './registerRows';
import { readSystem, type Head } from './tabs/system';
import { leaseMs, type Sending } from './tabs/outbox';
import { unlessTurnedAway } from './unlessTurnedAway';
import { readOrRefuse, type WorkbookState } from './state';

export interface Transaction<T> {
  value: T;
  /** Committed and leased to this execution, which is to send them now, or to the page that waits for it. */
  mails: readonly Sending[];
  leasedUntil: Instant;
  state: WorkbookState;
}

/**
 * @returns a refusal when the lock was not free, Google turned the reading or the commit away, or the workbook is not
 * set up
 */
export function transact<T>(
  ports: Ports,
  ranges: readonly CellRange[],
  work: (ledger: Ledger, blocks: Cell[][][]) => T,
): Transaction<T> | { refusal: Refusal } {
  return unlessTurnedAway(() => transactOnce(ports, ranges, work));
}

function transactOnce<T>(
  ports: Ports,
  ranges: readonly CellRange[],
  work: (ledger: Ledger, blocks: Cell[][][]) => T,
): Transaction<T> | { refusal: Refusal } {
  let isSilent = false;
  const outcome = ports.lock.exclusively((): Transaction<T> | { refusal: Refusal } => {
    const reading = readOrRefuse(ports, ranges);
    if ('refusal' in reading) return reading;
    if (isCopy(ports, reading.state.system.head)) return { refusal: { code: 'CopiedWorkbook' } };
    const ledger = openLedger(ports, reading.state);
    const value = work(ledger, reading.more);
    isSilent = noteSilence(ports, ledger);
    findRegisterRows(ports, ledger);
    commit(ports, ledger);
    const mails = ledger.sending.map((mail): Sending => [mail]);
    return { value, mails, leasedUntil: ledger.now + leaseMs, state: reading.state };
  });
  if (isSilent) inPassing('Triggers not made', () => remakeTriggers(ports));
  return outcome ? outcome.value : { refusal: { code: 'Busy' } };
}

/** A trigger somebody deleted is made again by the account it belongs to. */
function remakeTriggers({ account, workshop }: Ports): void {
  if (account.isOffice()) workshop.setTriggers();
}

/** A copy of the file brings open items and mails owed along: nobody may hear of them twice. */
export const isCopy = ({ registry }: Pick<Ports, 'registry'>, { workbook }: Head): boolean =>
  workbook !== '' && workbook !== registry.workbookId();

/** A commit whose answer was lost is never repeated: the head tells whether it went through. */
function commit(ports: Ports, ledger: Ledger): void {
  const writes = writesOf(ports, ledger);
  if (writes.length === 0) return;
  try {
    ports.grid.commit(writes);
  } catch (fault) {
    if (wasTurnedAway(fault) || ledger.journal.length === 0 || !wentThrough(ports, ledger.head.lastEventId))
      throw fault;
  }
}

/** Where not even that can be read, nobody knows: whoever waits is shown the fault, never "not stored". */
function wentThrough({ grid }: Ports, eventId: string): boolean {
  try {
    const [rows = []] = grid.read([{ sheetId: tabs.system.sheetId, fromRow: 0, toRow: 2 }]);
    return readSystem(rows)?.head.lastEventId === eventId;
  } catch (fault) {
    console.error(`Head not read: ${String(fault)}`);
    return false;
  }
}
