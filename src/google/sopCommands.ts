/** *Periksa tabel SOP* and *Berlakukan tabel SOP…* between the click and the use case. */
import { longIsoDate } from '../messages/dates';
import { dialogTitles, sopWords } from '../messages/menu';
import { checkSop, enactSop } from '../useCases/checkSop';
import type { Ports } from '../useCases/ports';
import { readDate } from '../useCases/rows/cells';
import { refusalText } from './menuCommands';
import { ask, tell } from './pages';

export function checkSopTab(ports: Ports): void {
  const checked = checkSop(ports);
  if ('refusal' in checked) return tell(refusalText(checked));
  tell(checked.problems.length > 0 ? sopWords.faulty(checked.problems) : sopWords.sound(checked.tables));
}

export function enactSopTab(ports: Ports): void {
  const number = ask(dialogTitles.enactNumber, sopWords.askNumber);
  if (!number) return;
  const typed = ask(dialogTitles.enactDate, sopWords.askDate);
  if (!typed) return;
  const effectiveOn = readDate(typed);
  if (!effectiveOn) return tell(sopWords.dateUnreadable);
  const result = enactSop(ports, { number, effectiveOn });
  if ('refusal' in result) return tell(refusalText(result));
  const { problems, unchanged, enacted } = result;
  if (problems.length > 0) return tell([sopWords.notEnacted, sopWords.faulty(problems)].join('\n'));
  if (unchanged) return tell(sopWords.unchanged);
  tell(
    sopWords.enacted(
      enacted.map(({ version }) => version),
      longIsoDate(effectiveOn),
    ),
  );
}
