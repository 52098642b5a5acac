/** Pages are finished files; what one of them is to show is appended as data, never filled into a template. */
import { dialogTitles } from '../messages/menu';

export function page(
  name: 'task' | 'setup',
  ticket: unknown,
  title: string,
): GoogleAppsScript.HTML.HtmlOutput {
  // `<` would let a text close the script; the two separators end a line in older browsers.
  const json = JSON.stringify(ticket).replace(
    /[<\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return HtmlService.createHtmlOutputFromFile(name)
    .append(`<script>AlurPublikasi.start(${json})</script>`)
    .setTitle(title)
    .addMetaTag('viewport', 'width=device-width, initial-scale=1');
}

export function showDialog(name: 'task' | 'setup', ticket: unknown): void {
  const title = name === 'task' ? dialogTitles.task : dialogTitles.setUp;
  SpreadsheetApp.getUi().showModalDialog(page(name, ticket, title).setWidth(640).setHeight(600), title);
}

export function tell(text: string): void {
  SpreadsheetApp.getUi().alert(text);
}

/** Null when the person closed the question. */
export function ask(title: string, question: string): string | null {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt(title, question, ui.ButtonSet.OK_CANCEL);
  return answer.getSelectedButton() === ui.Button.OK ? answer.getResponseText().trim() : null;
}

export function showTab(title: string): void {
  const workbook = SpreadsheetApp.getActiveSpreadsheet();
  const tab = workbook.getSheets().find((sheet) => sheet.getName() === title);
  if (tab) workbook.setActiveSheet(tab);
}
