/**
 * The only way anything changes. Each transaction also looks whether the sweep still runs: the next user is the first
 * who can notice. Mails are sent after the lock is free.
 */
import type { Actor, Refusal } from '../workflow/model';
import type { Cell, CellRange, Ports } from '../ports';
import { atomically, type Transaction } from './atomically';
import { attempt } from './attempt';
import { noteStoppedSweep } from './heartbeat';
import { orBusy } from './orBusy';
import type { UnitOfWork } from './unitOfWork';

/** @returns a refusal when the lock was not free, Google turned a call away, or the workbook is not set up */
export function transact<T>(
  ports: Ports,
  actor: Actor,
  ranges: readonly CellRange[],
  act: (work: UnitOfWork, blocks: Cell[][][]) => T,
): Transaction<T> | { refusal: Refusal } {
  return orBusy(() => {
    let hasStopped = false;
    const done = atomically(ports, actor, ranges, (work, blocks) => {
      const value = act(work, blocks);
      hasStopped = noteStoppedSweep(work);
      return value;
    });
    if (hasStopped) attempt('Triggers not made', () => remakeTriggers(ports));
    return done;
  });
}

/** A trigger that was deleted is made again by the account it belongs to. */
function remakeTriggers({ account, workbookBuilder }: Ports): void {
  if (account.isOffice()) workbookBuilder.setTriggers();
}
