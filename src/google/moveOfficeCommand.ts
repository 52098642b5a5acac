/** *Pindahkan akun pengelola*: what it would move is said in a dialog, whose button does it. */
import { moveDone } from '../messages/menu';
import { moveOffice, planMove } from '../useCases/moveOffice';
import { moveForm, type FormSaid } from '../useCases/officeForms';
import type { Ports } from '../useCases/ports';
import { unlessTurnedAway } from '../useCases/unlessTurnedAway';
import { refusalText } from './menuCommands';
import { showForm } from './officeCommands';
import { tell } from './pages';

export function openMoving(ports: Ports): void {
  const plan = planMove(ports);
  if ('refusal' in plan) return tell(refusalText(plan));
  showForm(moveForm(plan));
}

export function moveHere(ports: Ports): FormSaid {
  const moved = unlessTurnedAway(() => moveOffice(ports));
  return 'refusal' in moved
    ? { done: false, text: refusalText(moved) }
    : { done: true, text: moveDone(moved.from, moved.to) };
}
