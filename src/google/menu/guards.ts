/**
 * Who may come in. Any visitor of the web app may call any door by `google.script.run`, with the office's rights and any
 * argument that JSON can carry. So a door asks here first, or checks a token of its own.
 */
import { closedDoor } from '../../messages/refusals';

/** Only where there is a sheet on the screen: elsewhere Google refuses `getUi`. */
export function onlyInSheet<T>(act: () => T): T {
  try {
    SpreadsheetApp.getUi();
  } catch {
    throw closed();
  }
  return act();
}

type FormEvent = GoogleAppsScript.Events.SheetsOnFormSubmit;

/** Only with Google's own event: its range has methods, which no page can send. */
export function onlyFromForm<T>(
  event: Partial<FormEvent> | null | undefined,
  act: (event: FormEvent) => T,
): T {
  if (typeof event?.range?.getSheet !== 'function') throw closed();
  return act(event as FormEvent);
}

/** Only for a clock trigger of this project, or for somebody in the sheet or the editor. */
export function onlyFromClock<T>(event: unknown, act: () => T): T {
  return isOurTrigger(event) ? act() : onlyInSheet(act);
}

/** Google tells a trigger's id in its event, to the trigger's owner, and to nobody else. */
function isOurTrigger(event: unknown): boolean {
  const { triggerUid } = (event ?? {}) as { triggerUid?: unknown };
  if (typeof triggerUid !== 'string' && typeof triggerUid !== 'number') return false;
  return ScriptApp.getProjectTriggers().some((trigger) => trigger.getUniqueId() === String(triggerUid));
}

/** A fault with a code, as nobody is told it but the log and whoever knocked. */
function closed(): Error {
  const fault = new Error(closedDoor);
  fault.name = 'DoorClosed';
  return fault;
}
