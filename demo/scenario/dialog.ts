/** A dialog or the sidebar the menu opened: what the server wrote into its page, and its questions answered. */
import type { Execution, HostScript } from '../../emulator/index';
import { atDoor } from './atDoor';

/** Null where it opened none. */
export function ticketOf<T>({ dialogs, sidebar }: Pick<Execution, 'dialogs' | 'sidebar'>): T | null {
  const html = sidebar?.html ?? dialogs.at(-1)?.html ?? '';
  const given = /AlurPublikasi\.start\((.*)\)<\/script>/.exec(html)?.[1];
  return given === undefined ? null : (JSON.parse(given) as T);
}

/** Other pages have no such door. */
interface Form {
  door: string;
  given: object;
}

/** @returns the run that took the answers; null where no questions were asked */
export function answerForm(
  script: HostScript,
  opened: Execution,
  as: string,
  answers: object,
): Execution | null {
  const { door, given = {} }: Partial<Form> = ticketOf<Form>(opened) ?? {};
  const knock = (name: string, sent: unknown) => script.callFromDialog(name, [sent], { as });
  return door ? atDoor(knock, door, { ...given, ...answers }) : null;
}

/** What a menu item came to in the end: its dialog's answer, else what the Sheet said. */
export const wordsOf = ({ value, dialogs, toasts }: Execution): string =>
  (value as { text?: string } | null | undefined)?.text ??
  dialogs.at(-1)?.text ??
  toasts.at(-1)?.message ??
  '';
