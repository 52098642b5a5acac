/**
 * *Pindahkan akun pengelola*: the signed-in user takes over. A trigger can be made, and taken away, by its own account
 * alone: so the new account makes its own, and the old one's take themselves away the next time they run.
 */
import { isSteward } from '../../workflow/people/people';
import type { Refusal } from '../../workflow/model';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import { menuActor } from '../actors';
import type { Ports } from '../../ports';
import type { Refused } from '../../api/taskView';
import { transact } from '../../workbook/transact';
import { readOrRefuse, type WorkbookState } from '../../workbook/state';

export interface OfficeMove {
  from: string;
  to: string;
}

/** Reads only: what the person is asked to agree to. */
export function planMove(ports: Ports): OfficeMove | Refused {
  const reading = readOrRefuse(ports);
  return 'refusal' in reading ? reading : movable(ports, reading.state);
}

export function moveOffice(ports: Ports): OfficeMove | Refused {
  const plan = planMove(ports);
  if ('refusal' in plan) return plan;
  // First of all, so that at no moment nobody's triggers run; two accounts' side by side do no harm.
  ports.workbookBuilder.setTriggers();
  const done = transact(ports, menuActor(ports), [], (work) => {
    const move = movable(ports, work.state);
    if (!('refusal' in move)) noteMove(work, move);
    return move;
  });
  if ('refusal' in done) return done;
  if (!('refusal' in done.value)) ports.account.takeOver();
  return done.value;
}

function movable({ account }: Ports, { office }: WorkbookState): OfficeMove | { refusal: Refusal } {
  const move = { from: account.office(), to: account.email() };
  if (account.isOffice()) return { refusal: { code: 'AlreadyOffice', account: move.to } };
  return isSteward(office, move.to) ? move : { refusal: { code: 'StewardsOnly' } };
}

function noteMove(work: UnitOfWork, { from, to }: OfficeMove): void {
  const id = work.record({ type: 'OfficeMoved', from, to });
  work.oweStewards(id, 'problem', { problem: 'OfficeMoved', detail: `${from} → ${to}` });
  // What it left behind before is no sign that it still runs.
  const runs = work.heartbeat.runs.filter(({ account }) => account !== from);
  work.heartbeat = { ...work.heartbeat, runs };
}
