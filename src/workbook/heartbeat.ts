/** The sweep leaves a heartbeat. Where it is silent for an hour, the next door that is called says so and mends it. */
import { beat, hasStopped, type Run } from '../health/heartbeat';
import type { UnitOfWork } from './unitOfWork';
import { noteOfficeProblems } from './officeProblems';

export function leaveHeartbeat(work: UnitOfWork, trigger: Run['trigger']): void {
  const { account } = work.ports;
  const run = { trigger, account: account.email(), at: work.now };
  work.heartbeat = beat(work.heartbeat, run, account.isOffice());
}

/** @returns whether the sweep has been silent */
export function noteStoppedSweep(work: UnitOfWork): boolean {
  if (!hasStopped(work.heartbeat, work.now)) return false;
  const known = work.head.problems;
  if (!known.some(({ code }) => code === 'SweepSilent')) {
    const actor = { email: '', via: 'clock', account: work.ports.account.email() } as const;
    noteOfficeProblems(work, [...known, { code: 'SweepSilent', detail: '' }], actor);
  }
  return true;
}
