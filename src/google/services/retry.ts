import { unavailable } from '../../ports';

/**
 * Google is out of breath now and then. What has changed nothing is asked for again, after pauses that grow and are
 * never the same for two, so that those who were refused together do not come back together. Whoever still waits when
 * the pauses are used up is told that Google is busy: nothing was done.
 */
export type Retry = <T>(attempt: () => T, mayRepeat: (fault: unknown) => boolean) => T;

const firstPauseMs = 500;
/** All pauses of one execution together: others wait for the lock meanwhile, and Google ends it after six minutes. */
const budgetMs = 15_000;

export function withRetries({
  sleep,
  chance,
}: {
  sleep: (milliseconds: number) => void;
  /** From 0 to 1. */
  chance: () => number;
}): Retry {
  let leftMs = budgetMs;
  return (attempt, mayRepeat) => {
    for (let pauseMs = firstPauseMs; ; pauseMs *= 2) {
      try {
        return attempt();
      } catch (fault) {
        const pause = Math.round(pauseMs * (0.5 + chance()));
        if (!mayRepeat(fault)) throw fault;
        if (pause > leftMs) throw asUnavailable(fault);
        leftMs -= pause;
        sleep(pause);
      }
    }
  };
}

const wordsOf = (fault: unknown): string => String((fault as Error | null)?.message ?? fault);
const codeOf = (fault: unknown): number =>
  Number((fault as { details?: { code?: unknown } } | null)?.details?.code ?? 0);

const asUnavailable = (cause: unknown): Error =>
  Object.assign(new Error(wordsOf(cause)), { name: unavailable, cause });

/** Turned away at the door, before anything was done: a commit, too, may be tried again. */
export const isRateLimit = (fault: unknown): boolean =>
  codeOf(fault) === 429 ||
  /quota exceeded for quota|rateLimitExceeded|too many requests/i.test(wordsOf(fault));

/** Of no use to a commit, which may have been carried out all the same. */
export const isPassing = (fault: unknown): boolean =>
  isRateLimit(fault) ||
  codeOf(fault) >= 500 ||
  /unavailable|server error|internal error|backend error|timed? ?out|try again/i.test(wordsOf(fault));
