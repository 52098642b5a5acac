/** What a menu item does between the click and the use case: look at the selection, ask, tell. */
import { dialogTitles, toasts } from '../../messages/menu';
import { askSetUp } from '../../useCases/office/askSetUp';
import { guideFor } from '../../useCases/office/guideFor';
import { listOpenItems } from '../../useCases/reports/listOpenItems';
import type { Ports } from '../../ports';
import {
  readSelection,
  sealOwnTasks,
  selectedTasks,
  type RowResults,
  type SelectedTask,
} from '../../useCases/tasks/selectedRows';
import type { Refused } from '../../api/taskView';
import { refusalForPage } from '../../api/answerForPage';
import { viewControlSheet } from '../../useCases/reports/viewControlSheet';
import { showBeside, showDialog, showTab, tell } from './show';
import { selectedRows } from './selection';

export function processSelected(ports: Ports): void {
  withRow((row) => {
    const tasks = selectedTasks(ports, row);
    if (!('refusal' in tasks)) return showBeside('task', { choices: choicesOf(tasks) });
    if (tasks.watchToken) return showBeside('track', { token: tasks.watchToken });
    tell(refusalText(tasks));
  });
}

const choicesOf = (tasks: readonly SelectedTask[]) =>
  tasks.map(({ token, step, who }) => ({
    token,
    label: who ? `${step}: ${who}` : step,
    isAsked: who !== undefined,
  }));

export function openOwnTasks(ports: Ports): void {
  const choices = sealOwnTasks(ports);
  showBeside('tasks', {
    choices: choices.map(({ token, who = '' }) => ({ token, label: who, isAsked: who !== '' })),
  });
}

/** The outcome that leads back is the one that asks for a note and goes to another step. */
export function returnSelected(ports: Ports): void {
  withTasks(ports, (tasks) => {
    const current = tasks.filter(({ isCurrent }) => isCurrent);
    const back = current
      .flatMap(({ outcomes }) => outcomes)
      .find(({ requires, next }) => 'step' in next && requires.some(({ anyOf }) => anyOf.includes('note')));
    if (!back) return tell(toasts.nothingToReturn);
    showBeside('task', { choices: choicesOf(current), outcome: back.name });
  });
}

export function showOpenItems(ports: Ports): void {
  const made = listOpenItems(ports);
  if ('refusal' in made) return tell(refusalText(made));
  showTab(made.sheetId);
}

export function showControlSheet(ports: Ports): void {
  const [selected] = readSelection(ports, selectedRows().slice(0, 1)).rows;
  if (!selected) return tell(toasts.noRowChosen);
  const sheet = viewControlSheet(ports, selected.number);
  if ('refusal' in sheet) return tell(refusalText(sheet));
  showDialog('control', dialogTitles.control, sheet);
}

export const openSetUpDialog = (ports: Ports): void =>
  showDialog('setup', dialogTitles.setUp, askSetUp(ports));

export const openHealthDialog = (): void => showDialog('health', dialogTitles.health, null);

export const showGuide = (ports: Ports): void => showBeside('guide', { parts: guideFor(ports) });

function withTasks(ports: Ports, act: (tasks: readonly SelectedTask[]) => void): void {
  withRow((row) => {
    const tasks = selectedTasks(ports, row);
    if ('refusal' in tasks) return tell(refusalText(tasks));
    act(tasks);
  });
}

export function withRow(act: (row: number) => void): void {
  const [row] = selectedRows();
  if (row === undefined) return tell(toasts.noRowChosen);
  act(row);
}

export const refusalText = (refused: Refused): string => {
  const { title, text } = refusalForPage(refused).refusal;
  return `${title}. ${text}`;
};

/** @param done what became of it, where that is not an outcome of the table */
export function resultsText(results: RowResults | Refused, done = ''): string {
  if ('refusal' in results) return refusalText(results);
  const { rows, zone } = results;
  const lines = rows.map(({ number, refusal, outcome }) =>
    refusal
      ? `${number}: ${refusalText({ refusal, zone })}`
      : toasts.done(number, done || outcome, '').trim(),
  );
  return lines.join('\n') || toasts.noRowChosen;
}
