/** An order with questions: the menu opens a dialog, and its answers go to one use case. */
import { officeFormWords } from '../../messages/pages/officeForms';
import { addMaterial, materialChoices } from '../../useCases/intake/addMaterial';
import { inPassing } from '../../workbook/attempt';
import { deliverMails } from '../../useCases/mail/deliverMails';
import { approveForm, cancelForm, handOverForm, materialForm, recordForm } from './forms';
import { type FormSaid, type OfficeForm } from '../../api/forms';
import type { Ports } from '../../ports';
import {
  readApproved,
  readCancelled,
  readHandOver,
  readMaterial,
  readRecorded,
} from '../../api/readFormRequests';
import {
  cancelItem,
  handOverItem,
  recordDecision,
  selectedItem,
  type SelectedItem,
} from '../../useCases/tasks/selectedItem';
import { approveRows, readSelection, type RowResults } from '../../useCases/tasks/selectedRows';
import type { Owing, Refused } from '../../api/taskView';
import { refusalText, resultsText, withRow } from './rowCommands';
import { showDialog, tell } from './show';
import { selectedRows } from './selection';

/** Asks nothing of whoever is signed in alone. */
export function approveSelected(ports: Ports): void {
  const selection = readSelection(ports, selectedRows());
  if (selection.rows.length > 0 && selection.persons.length > 1) return showForm(approveForm(selection));
  const results = approveRows(ports, selection.rows, '');
  tell(resultsText(results));
  if ('mails' in results) inPassing('Mails not sent', () => void deliverMails(ports, results.mails));
}

/** @param request whatever the dialog sent */
export function approveTyped(ports: Ports, request: unknown): FormSaid {
  const read = readApproved(request);
  return read ? saidOf(approveRows(ports, read.rows, read.person)) : unreadable;
}

export const openCancelling = (ports: Ports): void => withItem(ports, (item) => showForm(cancelForm(item)));

export const openHandOver = (ports: Ports): void => withStep(ports, (item) => showForm(handOverForm(item)));

export const openRecording = (ports: Ports): void => withStep(ports, (item) => showForm(recordForm(item)));

export function openAdding(ports: Ports): void {
  const choices = materialChoices(ports);
  if ('refusal' in choices) return tell(refusalText(choices));
  showForm(materialForm(choices));
}

/** @param request whatever the dialog sent */
export function cancelTyped(ports: Ports, request: unknown): FormSaid {
  const read = readCancelled(request);
  if (!read) return unreadable;
  const { note, ...chosen } = read;
  return saidOf(cancelItem(ports, chosen, note));
}

export function handOverTyped(ports: Ports, request: unknown): FormSaid {
  const read = readHandOver(request);
  if (!read) return unreadable;
  const { from, to, note, ...chosen } = read;
  return saidOf(handOverItem(ports, chosen, { from, to, note }), officeFormWords.handedOver);
}

export function recordTyped(ports: Ports, request: unknown): FormSaid {
  const read = readRecorded(request);
  if (!read) return unreadable;
  const { by, outcome, how, proof, note, ...chosen } = read;
  return saidOf(recordDecision(ports, chosen, { by, outcome, how, proof, note }));
}

export function addTyped(ports: Ports, request: unknown): FormSaid {
  const read = readMaterial(request);
  if (!read) return unreadable;
  const added = addMaterial(ports, read);
  return 'refusal' in added
    ? { done: false, text: refusalText(added) }
    : { done: true, text: officeFormWords.materialAdded(added.number), ...owedIn(added) };
}

export const unreadable: FormSaid = {
  done: false,
  text: refusalText({ refusal: { code: 'RequestInvalid' } }),
};

function saidOf(results: Owing & (RowResults | Refused), done = ''): FormSaid {
  const isDone = !('refusal' in results) && results.rows.every(({ refusal }) => refusal === null);
  return { done: isDone, text: resultsText(results, done), ...owedIn(results) };
}

const owedIn = ({ mails }: Owing): Owing => (mails === undefined ? {} : { mails });

export const showForm = (form: OfficeForm): void => showDialog('office', form.title, form);

const withStep = (ports: Ports, act: (item: SelectedItem) => void): void =>
  withItem(ports, (item) =>
    item.step ? act(item) : tell(refusalText({ refusal: { code: 'NothingToDo' } })),
  );

function withItem(ports: Ports, act: (item: SelectedItem) => void): void {
  withRow((row) => {
    const item = selectedItem(ports, row);
    if ('refusal' in item) return tell(refusalText(item));
    act(item);
  });
}
