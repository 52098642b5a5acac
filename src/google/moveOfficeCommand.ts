/** *Pindahkan akun pengelola*, asked and answered in the Sheet's own windows. */
import { dialogTitles, moveWords } from '../messages/menu';
import { moveOffice, planMove } from '../useCases/moveOffice';
import type { Ports } from '../useCases/ports';
import { refusalText } from './menuCommands';
import { ask, tell } from './pages';

export function moveOfficeHere(ports: Ports): void {
  const plan = planMove(ports);
  if ('refusal' in plan) return tell(refusalText(plan));
  const agreed = ask(dialogTitles.moving, moveWords.question(plan.from, plan.to));
  if (agreed?.toLowerCase() !== moveWords.agreed) return tell(moveWords.unchanged(plan.from));
  const moved = moveOffice(ports);
  tell('refusal' in moved ? refusalText(moved) : moveWords.done(moved.from, moved.to));
}
