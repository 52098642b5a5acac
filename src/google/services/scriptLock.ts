import type { Lock } from '../../ports';

/** As long as an officer looks at a spinning button. */
const patienceMs = 20_000;

/** The script's lock and not the document's, which is null in a web app. */
export const scriptLock: Lock = {
  exclusively(work) {
    const lock = LockService.getScriptLock();
    if (!lock.tryLock(patienceMs)) return null;
    try {
      return { value: work() };
    } finally {
      release(lock);
    }
  },
  isFirst: (what, seconds) => scriptLock.exclusively(() => isUnheardOf(what, seconds))?.value ?? false,
};

/** Google may forget sooner than it was asked to. */
function isUnheardOf(what: string, seconds: number): boolean {
  const cache = CacheService.getScriptCache();
  if (cache.get(what) !== null) return false;
  cache.put(what, '1', seconds);
  return true;
}

/** What was done stays done: a lock that cannot be released is free once the execution has ended. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (fault) {
    console.warn(`Lock not released: ${String(fault)}`);
  }
}
