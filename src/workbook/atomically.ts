/** Under the script lock: one read, one commit. */
import { tabs } from '../sheetLayout';
import type { Actor, Instant, Refusal } from '../workflow/model';
import { isUnavailable, type Cell, type CellRange, type Ports, type Write } from '../ports';
import { gatherWrites } from './gatherWrites';
import { findRegisterRows } from './registerRows';
import { readOrRefuse, type WorkbookState } from './state';
import { leaseMs, type Sending } from './tabs/outbox';
import { readSystem, type Head } from './tabs/system';
import { UnitOfWork } from './unitOfWork';

export interface Transaction<T> {
  value: T;
  /** Committed and leased to this execution, which is to send them now, or to the page that waits for it. */
  mails: readonly Sending[];
  leasedUntil: Instant;
  state: WorkbookState;
}

/** @throws what Google throws; the commit then went through wholly or not at all */
export function atomically<T>(
  ports: Ports,
  actor: Actor,
  ranges: readonly CellRange[],
  act: (work: UnitOfWork, blocks: Cell[][][]) => T,
): Transaction<T> | { refusal: Refusal } {
  const outcome = ports.lock.exclusively((): Transaction<T> | { refusal: Refusal } => {
    const reading = readOrRefuse(ports, ranges);
    if ('refusal' in reading) return reading;
    const { state } = reading;
    if (isCopy(ports, state.system.head)) return { refusal: { code: 'CopiedWorkbook' } };
    const work = new UnitOfWork(ports, state, actor);
    const value = act(work, reading.more);
    findRegisterRows(work);
    const { writes, sending } = gatherWrites(work);
    commit(work, writes);
    const mails = sending.map((mail): Sending => [mail]);
    return { value, mails, leasedUntil: work.now + leaseMs, state };
  });
  return outcome ? outcome.value : { refusal: { code: 'Busy' } };
}

/** A copy of the file brings open items and mails owed along: nobody may hear of them twice. */
export const isCopy = ({ registry }: Pick<Ports, 'registry'>, { workbook }: Head): boolean =>
  workbook !== '' && workbook !== registry.workbookId();

/** A commit whose answer was lost is never repeated: the head tells whether it went through. */
function commit({ ports: { grid }, journal, head }: UnitOfWork, writes: readonly Write[]): void {
  if (writes.length === 0) return;
  try {
    grid.commit(writes);
  } catch (fault) {
    if (isUnavailable(fault) || journal.length === 0 || !wentThrough(grid, head.lastEventId)) throw fault;
  }
}

/** Where the head cannot be read either, the user is shown the fault, never "not stored". */
function wentThrough(grid: Ports['grid'], eventId: string): boolean {
  try {
    const [rows = []] = grid.read([{ sheetId: tabs.system.sheetId, fromRow: 0, toRow: 2 }]);
    return readSystem(rows)?.head.lastEventId === eventId;
  } catch (fault) {
    console.error(`Head not read: ${String(fault)}`);
    return false;
  }
}
