import type { Execution } from '../../emulator/index';
import type { DialogView, Outcome } from '../view';
import { withGoogleScript } from './scriptShim';

let lastDialog = 0;

/** What an execution showed to the person who started it. */
export function outcomeOf(execution: Execution): Outcome {
  const dialogs = execution.dialogs.map(({ kind, title, text, html }) =>
    kind === 'alert' ? dialogView('alert', { text }) : dialogView('dialog', { title, html }),
  );
  const { sidebar } = execution;
  return {
    error: execution.error && errorWords(execution.error),
    toasts: execution.toasts.map(({ title, message }) => ({ title, text: message })),
    dialogs: sidebar ? [...dialogs, dialogView('sidebar', sidebar)] : dialogs,
  };
}

function dialogView(
  kind: DialogView['kind'],
  { title = '', text = '', html }: { title?: string; text?: string; html?: string | null },
): DialogView {
  lastDialog += 1;
  return { id: lastDialog, kind, title, text, html: withGoogleScript(html ?? ''), width: null, height: null };
}

/** Google shows "Exception: …" and "TypeError: …", but a bare Error without its name. */
export function errorWords({ name, message }: { name: string; message: string }): string {
  return name === 'Error' ? message : `${name}: ${message}`;
}
