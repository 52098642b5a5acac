import type { Dialog, Execution } from '../../emulator/index';
import type { DialogView, Outcome } from '../localOffice/view';
import { withGoogleScript } from './scriptShim';

let lastDialog = 0;

/** What an execution showed to the user who started it. */
export function outcomeOf(execution: Execution): Outcome {
  const dialogs = execution.dialogs.map((dialog) =>
    dialogView(dialog.kind === 'alert' ? 'alert' : 'dialog', dialog),
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
  { title, html, text = '', width = null, height = null }: Omit<Dialog, 'kind' | 'text'> & { text?: string },
): DialogView {
  lastDialog += 1;
  return { id: lastDialog, kind, title, text, html: withGoogleScript(html ?? ''), width, height };
}

/** Google shows "Exception: …" and "TypeError: …", but a bare Error without its name. */
export function errorWords({ name, message }: { name: string; message: string }): string {
  return name === 'Error' ? message : `${name}: ${message}`;
}
