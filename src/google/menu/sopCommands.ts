/** *Periksa tabel SOP* and *Berlakukan tabel SOP…* between the click and the use case. */
import { longIsoDate } from '../../messages/dates';
import { sopWords } from '../../messages/menu';
import { checkSop, enactSop } from '../../useCases/office/checkSop';
import type { FormAnswer } from '../../api/forms';
import { readEnacted } from '../../api/readFormRequests';
import type { Ports } from '../../ports';
import { refusalText } from './rowCommands';
import { unreadable } from './formCommands';
import { tell } from './show';

export function checkSopTab(ports: Ports): void {
  const checked = checkSop(ports);
  if ('refusal' in checked) return tell(refusalText(checked));
  tell(checked.problems.length > 0 ? sopWords.faulty(checked.problems) : sopWords.sound(checked.tables));
}

/** @param request whatever the dialog sent */
export function answerEnact(ports: Ports, request: unknown): FormAnswer {
  const read = readEnacted(request);
  if (!read) return unreadable;
  const result = enactSop(ports, read);
  if ('refusal' in result) return { done: false, text: refusalText(result) };
  const { problems, unchanged, enacted } = result;
  if (problems.length > 0)
    return { done: false, text: [sopWords.notEnacted, sopWords.faulty(problems)].join('\n') };
  if (unchanged) return { done: false, text: sopWords.unchanged };
  const versions = enacted.map(({ version }) => version);
  return { done: true, text: sopWords.enacted(versions, longIsoDate(read.effectiveOn)) };
}
