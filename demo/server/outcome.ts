import type { Execution } from '../../emulator/index';
import type { DialogView, Outcome, QuestionView } from '../view';
import { withGoogleScript } from './scriptShim';

let lastDialog = 0;

/** What an execution showed to the person who started it. */
export function outcomeOf(execution: Execution, question: QuestionView | null = null): Outcome {
  if (question) return { error: null, toasts: [], question, dialogs: [] };
  const dialogs = execution.dialogs
    .filter(({ kind }) => kind === 'modal')
    .map(({ title, html }) => dialogView('dialog', title, html ?? ''));
  const { sidebar } = execution;
  return {
    error: execution.error && errorWords(execution.error),
    toasts: execution.toasts.map(({ title, message }) => ({ title, text: message })),
    question: null,
    dialogs: sidebar ? [...dialogs, dialogView('sidebar', sidebar.title, sidebar.html)] : dialogs,
  };
}

function dialogView(kind: DialogView['kind'], title: string, html: string): DialogView {
  lastDialog += 1;
  return { id: lastDialog, kind, title, html: withGoogleScript(html), width: null, height: null };
}

/** Google shows "Exception: …" and "TypeError: …", but a bare Error without its name. */
export function errorWords({ name, message }: { name: string; message: string }): string {
  return name === 'Error' ? message : `${name}: ${message}`;
}
