/** *Pindahkan akun pengelola*: what it would move is said in a dialog, whose button does it. */
import { moveDone } from '../../messages/menu';
import { moveOffice, planMove } from '../../useCases/office/moveOffice';
import { moveForm } from './forms';
import { type FormAnswer } from '../../api/forms';
import type { Ports } from '../../ports';
import { orBusy } from '../../workbook/orBusy';
import { refusalText } from './rowCommands';
import { showForm } from './formCommands';
import { tell } from './show';

export function openMoving(ports: Ports): void {
  const plan = planMove(ports);
  if ('refusal' in plan) return tell(refusalText(plan));
  showForm(moveForm(plan));
}

export function moveHere(ports: Ports): FormAnswer {
  const moved = orBusy(() => moveOffice(ports));
  return 'refusal' in moved
    ? { done: false, text: refusalText(moved) }
    : { done: true, text: moveDone(moved.from, moved.to) };
}
