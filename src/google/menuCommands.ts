/** What a menu item does between the click and the use case: look at the selection, ask, tell. */
import { usualZone } from '../messages/dates';
import { dialogTitles, guideText, prompts, toasts } from '../messages/menu';
import { refusalWords } from '../messages/refusals';
import { presets } from '../sop/presets';
import { buildMonthRecap } from '../useCases/buildRecap';
import { listOpenItems } from '../useCases/listOpenItems';
import type { Ports } from '../useCases/ports';
import {
  approveRows,
  cancelRow,
  returnRow,
  selectedTasks,
  type RowResults,
  type SelectedTask,
} from '../useCases/selectedRows';
import type { Refused } from '../useCases/taskView';
import { ask, showDialog, showTab, tell } from './pages';
import { selectedRows } from './selection';

export function processSelected(ports: Ports): void {
  withTasks(ports, (tasks) => {
    const task = tasks.length > 1 ? choose(tasks) : tasks[0];
    if (task) showDialog('task', { token: task.token });
  });
}

/** Undefined where the person closed the question; a number that is not in the list is asked for again. */
function choose(tasks: readonly SelectedTask[]): SelectedTask | undefined {
  const list = tasks.map(({ step }, index) => `${index + 1}. ${step}`).join('\n');
  for (;;) {
    const answer = ask(dialogTitles.task, `${prompts.whichTask}\n\n${list}`);
    if (answer === null) return undefined;
    const task = tasks[Number(answer || '1') - 1];
    if (task) return task;
  }
}

export function approveSelected(ports: Ports): void {
  const rows = selectedRows();
  if (rows.length === 0) return tell(toasts.noRowChosen);
  tellResults(approveRows(ports, rows));
}

/** The outcome that leads back is the one that asks for a note and goes to another step. */
export function returnSelected(ports: Ports): void {
  withTasks(ports, (tasks, row) => {
    const outcomes = tasks.filter(({ isCurrent }) => isCurrent).flatMap((task) => task.outcomes);
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

export function showOpenItems(ports: Ports): void {
  const made = listOpenItems(ports);
  if ('refusal' in made) return tell(refusalText(made));
  showTab(made.title);
}

export function openSetUpDialog(ports: Ports): void {
  const today = new Date(ports.clock.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  showDialog('setup', {
    presets: presets.map(({ key, office, document }) => ({ key, title: `${office}: ${document.title}` })),
    today,
  });
}

export const showGuide = (): void => tell(guideText);

function withTasks(ports: Ports, act: (tasks: readonly SelectedTask[], row: number) => void): void {
  const [row] = selectedRows();
  if (row === undefined) return tell(toasts.noRowChosen);
  const tasks = selectedTasks(ports, row);
  if ('refusal' in tasks) return tell(refusalText(tasks));
  act(tasks, row);
}

export const refusalText = ({ refusal, zone = usualZone }: Refused): string => {
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
