/** The sweep leaves a pulse. Where it is silent for an hour, the next door that is called says so and mends it. */
import { beat, isSilent, type Run } from '../health/pulse';
import type { Ledger } from './unitOfWork';
import { noteOfficeProblems } from './officeProblems';
import type { Ports } from '../ports';

export function leavePulse({ account }: Ports, ledger: Ledger, trigger: Run['trigger']): void {
  const run = { trigger, account: account.email(), at: ledger.now };
  ledger.pulse = beat(ledger.pulse, run, account.isOffice());
}

/** @returns whether the sweep has been silent */
export function noteSilence(ports: Ports, ledger: Ledger): boolean {
  if (!isSilent(ledger.pulse, ledger.now)) return false;
  const known = ledger.head.problems;
  if (!known.some(({ code }) => code === 'SweepSilent')) {
    const actor = { email: '', via: 'clock', account: ports.account.email() } as const;
    noteOfficeProblems(ports, ledger, [...known, { code: 'SweepSilent', detail: '' }], actor);
  }
  return true;
}
