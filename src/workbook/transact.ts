/** The only way anything changes: under the script lock, one read, one commit. Mails leave after the lock is free. */
import { tabs } from '../sheetLayout';
import type { Instant, Refusal } from '../workflow/model';
import { noteStoppedSweep } from './heartbeat';
import { attempt } from './attempt';
import { openUnitOfWork, writesOf, type UnitOfWork } from './unitOfWork';
import { isUnavailable, type Cell, type CellRange, type Ports } from '../ports';
import { findRegisterRows } from './registerRows';
import { readSystem, type Head } from './tabs/system';
import { leaseMs, type Sending } from './tabs/outbox';
import { orBusy } from './orBusy';
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
  act: (work: UnitOfWork, blocks: Cell[][][]) => T,
): Transaction<T> | { refusal: Refusal } {
  return orBusy(() => transactOnce(ports, ranges, act));
}

function transactOnce<T>(
  ports: Ports,
  ranges: readonly CellRange[],
  act: (work: UnitOfWork, blocks: Cell[][][]) => T,
): Transaction<T> | { refusal: Refusal } {
  let hasStopped = false;
  const outcome = ports.lock.exclusively((): Transaction<T> | { refusal: Refusal } => {
    const reading = readOrRefuse(ports, ranges);
    if ('refusal' in reading) return reading;
    if (isCopy(ports, reading.state.system.head)) return { refusal: { code: 'CopiedWorkbook' } };
    const work = openUnitOfWork(ports, reading.state);
    const value = act(work, reading.more);
    hasStopped = noteStoppedSweep(ports, work);
    findRegisterRows(ports, work);
    commit(ports, work);
    const mails = work.sending.map((mail): Sending => [mail]);
    return { value, mails, leasedUntil: work.now + leaseMs, state: reading.state };
  });
  if (hasStopped) attempt('Triggers not made', () => remakeTriggers(ports));
  return outcome ? outcome.value : { refusal: { code: 'Busy' } };
}

/** A trigger somebody deleted is made again by the account it belongs to. */
function remakeTriggers({ account, workbookBuilder }: Ports): void {
  if (account.isOffice()) workbookBuilder.setTriggers();
}

/** A copy of the file brings open items and mails owed along: nobody may hear of them twice. */
export const isCopy = ({ registry }: Pick<Ports, 'registry'>, { workbook }: Head): boolean =>
  workbook !== '' && workbook !== registry.workbookId();

/** A commit whose answer was lost is never repeated: the head tells whether it went through. */
function commit(ports: Ports, work: UnitOfWork): void {
  const writes = writesOf(ports, work);
  if (writes.length === 0) return;
  try {
    ports.grid.commit(writes);
  } catch (fault) {
    if (isUnavailable(fault) || work.journal.length === 0 || !wentThrough(ports, work.head.lastEventId))
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
