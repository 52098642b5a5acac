/** An order with questions: the menu opens a dialog, and its answers go to one use case. */
import { officeFormWords } from '../../messages/pages/officeForms';
import { addMaterial, materialChoices } from '../../useCases/intake/addMaterial';
import { attempt } from '../../workbook/attempt';
import { deliverMails } from '../../useCases/mail/deliverMails';
import { approveForm, cancelForm, handOverForm, materialForm, recordForm } from './forms';
import { type FormAnswer, type OfficeForm } from '../../api/forms';
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
import type { MailTicketed, Refused } from '../../api/taskView';
import { refusalText, resultsText, withRow } from './rowCommands';
import { showDialog, tell } from './show';
import { selectedRows } from './selection';

/** Does not ask a user who shares the account with no other officer. */
export function approveSelected(ports: Ports): void {
  const selection = readSelection(ports, selectedRows());
  if (selection.rows.length > 0 && selection.persons.length > 1) return showForm(approveForm(selection));
  const results = approveRows(ports, selection.rows, '');
  tell(resultsText(results));
  if ('mailTicket' in results) attempt('Mails not sent', () => void deliverMails(ports, results.mailTicket));
}

/** @param request whatever the dialog sent */
export function answerApprove(ports: Ports, request: unknown): FormAnswer {
  const read = readApproved(request);
  return read ? answerOf(approveRows(ports, read.rows, read.person)) : unreadable;
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
export function answerCancel(ports: Ports, request: unknown): FormAnswer {
  const read = readCancelled(request);
  if (!read) return unreadable;
  const { note, ...chosen } = read;
  return answerOf(cancelItem(ports, chosen, note));
}

export function answerHandOver(ports: Ports, request: unknown): FormAnswer {
  const read = readHandOver(request);
  if (!read) return unreadable;
  const { from, to, note, ...chosen } = read;
  return answerOf(handOverItem(ports, chosen, { from, to, note }), officeFormWords.handedOver);
}

export function answerRecord(ports: Ports, request: unknown): FormAnswer {
  const read = readRecorded(request);
  if (!read) return unreadable;
  const { by, outcome, how, proof, note, ...chosen } = read;
  return answerOf(recordDecision(ports, chosen, { by, outcome, how, proof, note }));
}

export function answerAdd(ports: Ports, request: unknown): FormAnswer {
  const read = readMaterial(request);
  if (!read) return unreadable;
  const added = addMaterial(ports, read);
  return 'refusal' in added
    ? { done: false, text: refusalText(added) }
    : { done: true, text: officeFormWords.materialAdded(added.number), ...ticketIn(added) };
}

export const unreadable: FormAnswer = {
  done: false,
  text: refusalText({ refusal: { code: 'RequestInvalid' } }),
};

function answerOf(results: MailTicketed & (RowResults | Refused), done = ''): FormAnswer {
  const isDone = !('refusal' in results) && results.rows.every(({ refusal }) => refusal === null);
  return { done: isDone, text: resultsText(results, done), ...ticketIn(results) };
}

const ticketIn = ({ mailTicket }: MailTicketed): MailTicketed =>
  mailTicket === undefined ? {} : { mailTicket };

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
