/** What a menu item does between the click and the use case: look at the selection, ask, tell. */
import { dialogTitles, guideText, prompts, toasts } from '../messages/menu';
import { refusalWords } from '../messages/refusals';
import { presets } from '../sop/presets';
import { buildMonthRecap } from '../useCases/buildRecap';
import type { Ports } from '../useCases/ports';
import {
  approveRows,
  cancelRow,
  returnRow,
  selectedTask,
  type RowResults,
  type SelectedTask,
} from '../useCases/selectedRows';
import type { Refused } from '../useCases/taskView';
import { ask, showDialog, showTab, tell } from './pages';
import { selectedRows } from './selection';

export function processSelected(ports: Ports): void {
  withTask(ports, ({ token }) => showDialog('task', { token }));
}

export function approveSelected(ports: Ports): void {
  const rows = selectedRows();
  if (rows.length === 0) return tell(toasts.noRowChosen);
  tellResults(approveRows(ports, rows));
}

/** The outcome that leads back is the one that asks for a note and goes to another step. */
export function returnSelected(ports: Ports): void {
  withTask(ports, ({ outcomes }, row) => {
    const [back] = outcomes.filter(
      ({ requires, next }) => 'step' in next && requires.some(({ anyOf }) => anyOf.includes('note')),
    );
    if (!back) return tell(toasts.nothingToReturn);
    const note = ask(dialogTitles.returning, prompts.returnNote);
    if (note === null) return;
    if (!note) return tell(prompts.noteNeeded);
    tellResults(returnRow(ports, row, back.name, note));
  });
}

export function cancelSelected(ports: Ports): void {
  const [row] = selectedRows();
  if (row === undefined) return tell(toasts.noRowChosen);
  const note = ask(dialogTitles.cancelling, prompts.cancelNote);
  if (note === null) return;
  tellResults(note ? cancelRow(ports, row, note) : { refusal: { code: 'EvidenceMissing', kinds: ['note'] } });
}

export function recapOnDemand(ports: Ports, monthsBack: 0 | 1): void {
  const made = buildMonthRecap(ports, monthsBack);
  if ('refusal' in made) return tell(refusalText(made));
  showTab(made.title);
  tell(toasts.recapBuilt(made.title));
}

export function openSetUpDialog(ports: Ports): void {
  const today = new Date(ports.clock.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  showDialog('setup', {
    presets: presets.map(({ key, document }) => ({ key, title: document.title })),
    today,
  });
}

export const showGuide = (): void => tell(guideText);

function withTask(ports: Ports, act: (task: SelectedTask, row: number) => void): void {
  const [row] = selectedRows();
  if (row === undefined) return tell(toasts.noRowChosen);
  const task = selectedTask(ports, row);
  if ('refusal' in task) return tell(refusalText(task));
  act(task, row);
}

const unread = { zoneName: 'WIB', utcOffsetHours: 7 } as const;

export const refusalText = ({ refusal, zone = unread }: Refused): string => {
  const { title, text } = refusalWords(refusal, zone);
  return `${title}. ${text}`;
};

function tellResults(results: RowResults | Refused): void {
  if ('refusal' in results) return tell(refusalText(results));
  const { rows, zone } = results;
  const lines = rows.map(({ number, refusal, outcome }) =>
    refusal ? `${number}: ${refusalText({ refusal, zone })}` : toasts.done(number, outcome, '').trim(),
  );
  tell(lines.join('\n') || toasts.noRowChosen);
}
