/** The form and the tab of its answers: adopted where an office has one, made where it has none. */
import type { FormRequest } from '../../ports';
import { addNumberColumn, answersTabs, type AnswersTab } from './answersTab';
import { makeForm } from './formQuestions';
import type { ScriptProperties } from '../services/scriptProperties';

type Form = GoogleAppsScript.Forms.Form;

/** @returns null where the office's own form does not open for this account */
export function linkForm(
  properties: ScriptProperties,
  spreadsheetId: string,
  wish: FormRequest,
): { made: boolean; formUrl: string } | null {
  const linked = answersTabs();
  const own = linked.find(({ sheetId }) => String(sheetId) === properties.get('answersSheetId'));
  const present = wish.formUrl === '' ? (own ?? linked[0]) : undefined;
  if (present) {
    adopt(properties, spreadsheetId, present, 1);
    return { made: false, formUrl: addressForAnswers(present) };
  }
  const form = wish.formUrl === '' ? makeForm(wish) : openForm(wish.formUrl);
  if (!form) return null;
  const tab = linked.find((one) => leadsTo(one, form)) ?? link(form, spreadsheetId, linked);
  // The time, then a column for each question.
  adopt(properties, spreadsheetId, tab, 1 + form.getItems().length);
  return { made: wish.formUrl === '', formUrl: form.getPublishedUrl() };
}

function adopt(
  properties: ScriptProperties,
  spreadsheetId: string,
  { sheetId }: AnswersTab,
  formColumns: number,
): void {
  properties.set({ answersSheetId: String(sheetId) });
  addNumberColumn(spreadsheetId, sheetId, formColumns);
}

/** Google does not say which of a form's addresses its tab gives. */
const leadsTo = ({ formUrl }: AnswersTab, form: Form): boolean =>
  formUrl.includes(form.getId()) || formUrl === form.getPublishedUrl();

/**
 * Google's samples open a form by the address its tab gives (apps-script-samples, equipment-requests). That fails for
 * an account the form is not shared with; here the address is shown and no more, so the tab's own will do.
 */
const addressForAnswers = ({ formUrl }: AnswersTab): string =>
  openForm(formUrl)?.getPublishedUrl() ?? formUrl;

function openForm(address: string): Form | null {
  try {
    return FormApp.openByUrl(address);
  } catch (fault) {
    console.warn(`Form ${address}: ${String(fault)}`);
    return null;
  }
}

/** When the tab appears is not documented. */
const waitsMs = [0, 500, 1500, 4000];

function link(form: Form, spreadsheetId: string, before: readonly AnswersTab[]): AnswersTab {
  form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
  for (const wait of waitsMs) {
    if (wait > 0) Utilities.sleep(wait);
    SpreadsheetApp.flush();
    const tab = answersTabs().find(({ sheetId }) => before.every((one) => one.sheetId !== sheetId));
    if (tab) return tab;
  }
  throw new Error('The form is linked, but no tab of answers has appeared');
}
