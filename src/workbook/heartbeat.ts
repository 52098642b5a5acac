/** The sweep leaves a heartbeat. Where it is silent for an hour, the next door that is called says so and mends it. */
import { beat, hasStopped, type Run } from '../health/heartbeat';
import type { UnitOfWork } from './unitOfWork';
import { noteOfficeProblems } from './officeProblems';
import type { Ports } from '../ports';

export function leaveHeartbeat({ account }: Ports, work: UnitOfWork, trigger: Run['trigger']): void {
  const run = { trigger, account: account.email(), at: work.now };
  work.heartbeat = beat(work.heartbeat, run, account.isOffice());
}

/** @returns whether the sweep has been silent */
export function noteStoppedSweep(ports: Ports, work: UnitOfWork): boolean {
  if (!hasStopped(work.heartbeat, work.now)) return false;
  const known = work.head.problems;
  if (!known.some(({ code }) => code === 'SweepSilent')) {
    const actor = { email: '', via: 'clock', account: ports.account.email() } as const;
    noteOfficeProblems(ports, work, [...known, { code: 'SweepSilent', detail: '' }], actor);
  }
  return true;
}
