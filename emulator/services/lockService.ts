import { FREE } from '../execution/CallRule';
import type { Execution } from '../execution/Execution';
import { methods } from '../execution/methods';

/**
 * The script lock (developers.google.com/apps-script/reference/lock). Executions of a world nest, they never run
 * side by side: a holder further out cannot let go while this one waits, so waiting always runs out. What a hook lets
 * others do before a lock is tried counts as waiting for it.
 */
function scriptLock(execution: Execution): object {
  const { script } = execution;
  const mine = (): boolean => script.lockHolder === execution.id;
  return methods(execution, 'Lock', FREE, {
    tryLock: (milliseconds: number) => {
      const now = execution.world.clock.now();
      const { at: since } = execution.calls[execution.calls.length - 1] ?? { at: now };
      const leftMs = since + milliseconds - now;
      if (script.lockHolder === null && leftMs >= 0) script.lockHolder = execution.id;
      if (!mine()) execution.spend(Math.max(0, leftMs));
      return mine();
    },
    releaseLock: () => {
      if (mine()) script.lockHolder = null;
    },
  });
}

export function lockService(execution: Execution): object {
  return methods(execution, 'LockService', FREE, { getScriptLock: () => scriptLock(execution) });
}
