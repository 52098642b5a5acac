/**
 * The doors as a page sees them. `google.script.run` has no types, no promises, no time limit, and tells a lost
 * connection from a fault of ours only by its text; all of that stays here.
 */
import type { MailTicketed } from '../api/taskView';
import type * as main from '../main';

type Doors = Pick<
  typeof main,
  | 'viewTask'
  | 'finishTask'
  | 'listTasks'
  | 'listAtWill'
  | 'approveTasks'
  | 'deliverMails'
  | 'trackItem'
  | 'setUpWorkbook'
  | 'checkHealth'
  | 'checkIntegrity'
  | 'recapPeriod'
  | 'approveRows'
  | 'cancelItem'
  | 'handOverStep'
  | 'recordDecision'
  | 'enterMaterial'
  | 'enactSop'
  | 'takeOffice'
>;

/** A door that asks nothing is given something all the same: the runner hands over one argument. */
type Given<D extends keyof Doors> = Parameters<Doors[D]> extends [infer G] ? G : object | null;

export type Server = {
  [D in keyof Doors]: (given: Given<D>) => Promise<Answer<ReturnType<Doors[D]>>>;
};

/** `silent`: no answer in time, the order may still have been carried out. */
export type FaultKind = 'offline' | 'silent' | 'failed';
export type Answer<T> = { answer: T } | { fault: FaultKind };

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: { message?: string } | null) => void): Runner;
}

/** What the browser gives us; a test gives something else. */
export interface Surroundings {
  run(): Runner | undefined;
  isOnline(): boolean;
  wait(milliseconds: number, then: () => void): () => void;
}

/** Most doors take a second or two; these have a whole workbook to go through. */
const secondsToWait: Partial<Record<keyof Doors, number>> = {
  setUpWorkbook: 330,
  checkHealth: 120,
  checkIntegrity: 330,
  recapPeriod: 330,
  enactSop: 120,
  takeOffice: 120,
};
const usualSeconds = 60;

/** Growing, so that many pages waiting for one lock do not come back together. */
export const pausesWhileBusyMs = [1000, 2500, 5000];

export const browserSurroundings: Surroundings = {
  run: () => (globalThis as { google?: { script?: { run?: Runner } } }).google?.script?.run,
  isOnline: () => navigator.onLine,
  wait: (milliseconds, then) => {
    const timer = setTimeout(then, milliseconds);
    return () => clearTimeout(timer);
  },
};

const isBusy = (given: unknown): boolean =>
  (given as { refusal?: { code?: string } } | null)?.refusal?.code === 'Busy';

export const connect = (around: Surroundings): Server => {
  const faultOf = (error: { message?: string } | null): FaultKind =>
    !around.isOnline() || /network|connection|HTTP 0/i.test(error?.message ?? '') ? 'offline' : 'failed';

  const callOnce = (door: keyof Doors, given: unknown): Promise<Answer<unknown>> =>
    new Promise((resolve) => {
      const runner = around.run();
      if (!runner) return resolve({ fault: 'failed' });
      const stopWaiting = around.wait((secondsToWait[door] ?? usualSeconds) * 1000, () =>
        resolve({ fault: 'silent' }),
      );
      const settle = (answer: Answer<unknown>) => {
        stopWaiting();
        resolve(answer);
      };
      const handled = runner
        .withSuccessHandler((answer) => {
          settle(answer ? { answer } : { fault: 'failed' });
          // Also when nobody waits for the answer any more. What becomes of it is no concern of theirs.
          const { mailTicket } = (answer ?? {}) as MailTicketed;
          if (mailTicket) void callOnce('deliverMails', mailTicket);
        })
        .withFailureHandler((error) => settle({ fault: faultOf(error) }));
      (handled as unknown as Record<string, (given: unknown) => void>)[door]!(given);
    });

  const call =
    (door: keyof Doors) =>
    async (given: unknown): Promise<Answer<unknown>> => {
      for (const pause of pausesWhileBusyMs) {
        const answer = await callOnce(door, given);
        if (!('answer' in answer) || !isBusy(answer.answer)) return answer;
        await new Promise<void>((resolve) => around.wait(pause, resolve));
      }
      return callOnce(door, given);
    };

  // Every name is a door, as it is to Google's runner.
  return new Proxy({} as Server, { get: (_, door) => call(door as keyof Doors) });
};
