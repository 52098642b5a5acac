/** Pages are finished files; what one of them is to show is appended as data, never filled into a template. */
import { dialogTitles } from '../../messages/menu';
import { kindOf } from '../../api/tickets';

/** A link opens the page of its own kind; one that is no link of ours, the page that says so. */
export function linkedPage(token: string): GoogleAppsScript.HTML.HtmlOutput {
  const name = pageOfKind[kindOf(token)];
  return page(name, { token, isLinked: true }, dialogTitles[name]);
}
const pageOfKind = { step: 'task', tasks: 'tasks', track: 'track' } as const;

type PageName = 'task' | 'tasks' | 'track' | 'setup' | 'health' | 'control' | 'guide' | 'recap' | 'office';

function page(name: PageName, ticket: unknown, title: string): GoogleAppsScript.HTML.HtmlOutput {
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

/** In pixels; a sheet of paper is wider than three questions. */
const dialogWidths = { setup: 640, health: 640, recap: 640, office: 640, control: 900 };

export function showDialog(name: keyof typeof dialogWidths, title: string, ticket: unknown): void {
  SpreadsheetApp.getUi().showModalDialog(
    page(name, ticket, title).setWidth(dialogWidths[name]).setHeight(600),
    title,
  );
}

/** Beside the rows, which stay in sight; three hundred pixels wide, which no script can change. */
export function showBeside(name: 'task' | 'tasks' | 'track' | 'guide', ticket: unknown): void {
  SpreadsheetApp.getUi().showSidebar(page(name, ticket, dialogTitles[name]));
}

/** What was stored is stored, whether or not it can be told: nobody is shown a fault for that. */
export function tell(text: string): void {
  try {
    SpreadsheetApp.getUi().alert(text);
  } catch (fault) {
    console.warn(`Not told: ${text} ${String(fault)}`);
  }
}

/** A tab that cannot be brought forward is no error for the user: what was stored stays stored. */
export function showTab(sheetId: number): void {
  try {
    const workbook = SpreadsheetApp.getActiveSpreadsheet();
    const tab = workbook.getSheets().find((sheet) => sheet.getSheetId() === sheetId);
    if (tab) workbook.setActiveSheet(tab);
  } catch (fault) {
    console.warn(`Tab ${sheetId}: ${String(fault)}`);
  }
}
