import { FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { GoogleError } from '../googleError';

/**
 * The script lock (developers.google.com/apps-script/reference/lock). Executions of a world nest, they never run
 * side by side: a holder further out cannot let go while this one waits, so waiting always runs out. What a hook lets
 * others do before a lock is tried counts as waiting for it.
 */
function scriptLock(execution: Execution): object {
  const { script } = execution;
  const mine = (): boolean => script.lockHolder === execution.id;
  const acquire = (milliseconds: number, since: number): boolean => {
    const leftMs = since + milliseconds - execution.world.clock.now();
    if (script.lockHolder === null && leftMs >= 0) script.lockHolder = execution.id;
    if (!mine()) execution.spend(Math.max(0, leftMs));
    return mine();
  };
  return {
    tryLock: (milliseconds: number) => {
      const since = execution.world.clock.now();
      return execution.call('Lock.tryLock', [milliseconds], FREE, () => acquire(milliseconds, since));
    },
    waitLock: (milliseconds: number) => {
      const since = execution.world.clock.now();
      return execution.call('Lock.waitLock', [milliseconds], FREE, () => {
        if (!acquire(milliseconds, since)) {
          throw new GoogleError('Lock timeout: another process was holding the lock for too long.');
        }
      });
    },
    hasLock: () => execution.call('Lock.hasLock', [], FREE, mine),
    releaseLock: () =>
      execution.call('Lock.releaseLock', [], FREE, () => {
        if (mine()) script.lockHolder = null;
      }),
  };
}

export function lockService(execution: Execution): object {
  return {
    getScriptLock: () => execution.call('LockService.getScriptLock', [], FREE, () => scriptLock(execution)),
    /** null "outside the context of a containing document"; the product needs only that. */
    getDocumentLock: () =>
      execution.call('LockService.getDocumentLock', [], FREE, () => {
        if (execution.kind === 'webApp') return null;
        throw new Error('The emulator has no document lock outside web apps (see DIFFERENCES.md).');
      }),
  };
}
