/** What the triggers leave behind each time they run: Google tells neither whose they are nor when they last ran. */
import type { Instant } from '../workflow/model';

export interface Run {
  trigger: 'clock' | 'form';
  account: string;
  at: Instant;
}

export interface Heartbeat {
  /** When the office's own sweep last ran; 0 where it never did. */
  at: Instant;
  /** The last run of each trigger, for each account that has one. */
  runs: readonly Run[];
}

export const noHeartbeat: Heartbeat = { at: 0, runs: [] };

const silentAfterMs = 60 * 60_000;
/** A heartbeat for its own sake is written no oftener than this; with another write it costs nothing. */
const renewAfterMs = 15 * 60_000;
const rememberedRuns = 10;

export const hasStopped = ({ at }: Heartbeat, now: Instant): boolean => now - at > silentAfterMs;

const same = (a: Run) => (b: Run) => a.trigger === b.trigger && a.account === b.account;

/** @param isOffice mail leaves from the office's own account alone, so that its sweep alone keeps the work going */
export function beat(heartbeat: Heartbeat, run: Run, isOffice: boolean): Heartbeat {
  const others = heartbeat.runs.filter((one) => !same(run)(one));
  return {
    at: isOffice && run.trigger === 'clock' ? run.at : heartbeat.at,
    runs: [...others, run].slice(-rememberedRuns),
  };
}

export const isWorthWriting = (before: Heartbeat, after: Heartbeat): boolean =>
  after.runs.some((run) => run.at - (before.runs.find(same(run))?.at ?? 0) >= renewAfterMs);
