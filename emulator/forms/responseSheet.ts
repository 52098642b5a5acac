import { stateFrom } from '../sheets/batchUpdate/sheetProperties';
import type { FormLink, Sheet } from '../sheets/Sheet';
import type { Workbook } from '../sheets/Workbook';
import { hasData } from '../sheets/cell';
import type { FormItem, FormModel } from './FormModel';

const indonesian = (workbook: Workbook): boolean => /^(in|id)(_|$)/.test(workbook.properties.locale);

function freeTitle(workbook: Workbook): string {
  const name = indonesian(workbook) ? 'Jawaban Formulir' : 'Form Responses';
  let number = 1;
  while (workbook.findTitle(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

export const isQuestion = (item: FormItem): boolean => item.type !== 'SECTION_HEADER';

/** Columns a form needs, by key, with their headings, in Google's order. */
function neededColumns(form: FormModel, workbook: Workbook): [key: string, heading: string][] {
  const local = indonesian(workbook);
  return [
    ['timestamp', local ? 'Stempel waktu' : 'Timestamp'],
    ...(form.collectEmail ? [['email', local ? 'Alamat Email' : 'Email Address'] as [string, string]] : []),
    ...form.items.filter(isQuestion).map(({ id, title }): [string, string] => [String(id), title]),
  ];
}

/** Gives each question its column: a new one goes after the last heading, even one that a user typed. */
export function layOutColumns(form: FormModel, workbook: Workbook, sheet: Sheet): FormLink {
  const link = sheet.state.form ?? { formId: form.id, lastResponseRow: 0, columns: {} };
  const columns = { ...link.columns };
  let next = sheet.rows[0]?.findLastIndex(hasData) ?? -1;
  for (const [key, heading] of neededColumns(form, workbook)) {
    if (columns[key] !== undefined) continue;
    next += 1;
    if (next >= sheet.state.columnCount) sheet.insert('COLUMNS', sheet.state.columnCount, 1);
    columns[key] = next;
    sheet.setCell(0, next, heading);
  }
  const laidOut = { ...link, columns };
  sheet.update({ form: laidOut });
  return laidOut;
}

/** Links a form to a workbook: a new first tab with a frozen row of headings. */
export function addResponseSheet(form: FormModel, workbook: Workbook, sheetId: number): void {
  const gridProperties = { rowCount: 100, columnCount: 26, frozenRowCount: 1 };
  const state = stateFrom({ gridProperties }, sheetId, freeTitle(workbook));
  const sheet = workbook.add(state, 0);
  form.destination = { spreadsheetId: workbook.id, sheetId };
  layOutColumns(form, workbook, sheet);
}

/** Writes a question's new title into its heading, over any text that users typed there. */
export function renameHeading(sheet: Sheet, item: FormItem): void {
  const column = sheet.state.form?.columns[String(item.id)];
  if (column !== undefined) sheet.setCell(0, column, item.title);
}
