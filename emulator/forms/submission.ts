import { serialOfInstant, serialOfWall } from '../time/serial';
import type { CellRecord, Scalar } from '../sheets/cell';
import { compact, recordOf } from '../sheets/cell';
import { displayText } from '../sheets/display/formatCell';
import type { Sheet } from '../sheets/Sheet';
import { parseTyped } from '../sheets/typedValue';
import type { Workbook } from '../sheets/Workbook';
import type { FormItem, FormModel, FormResponse } from './FormModel';
import { isQuestion, layOutColumns } from './responseSheet';

export type Answers = Readonly<Record<string, string | readonly string[]>>;

const FORM_DATE = /^\d{4}-\d{2}-\d{2}$/;
const FORM_DATE_TIME = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/;

function assertAnswer(item: FormItem, answer: string | readonly string[] | undefined): void {
  const given = answer === undefined ? [] : typeof answer === 'string' ? [answer] : [...answer];
  const filled = given.filter((text) => text !== '');
  if (item.required && filled.length === 0) throw new Error(`This is a required question: ${item.title}`);
  if (item.type !== 'CHECKBOX' && given.length > 1) throw new Error(`One answer only: ${item.title}`);
  for (const text of filled) {
    if ((item.type === 'LIST' || item.type === 'CHECKBOX') && !item.choices.includes(text)) {
      throw new Error(`"${text}" is no choice of "${item.title}".`);
    }
    if (item.type === 'DATE' && !FORM_DATE.test(text)) throw new Error(`Invalid date: ${item.title}`);
    if (item.type === 'DATETIME' && !FORM_DATE_TIME.test(text))
      throw new Error(`Invalid date: ${item.title}`);
  }
}

/** The checks of the form's page before it sends: required questions, choices, and the address if the form collects it. */
export function checkedAnswers(
  form: FormModel,
  answers: Answers,
  respondentEmail: string,
): FormResponse['answers'] {
  if (!form.published) throw new Error('This form is not published.');
  if (form.collectEmail && !/^\S+@\S+$/.test(respondentEmail)) {
    throw new Error('This is a required question: Email');
  }
  const questions = form.items.filter(isQuestion);
  const unknown = Object.keys(answers).filter((title) => !questions.some((item) => item.title === title));
  if (unknown.length > 0) throw new Error(`The form has no question "${unknown[0]}".`);
  const byId: Record<string, string | readonly string[]> = {};
  for (const item of questions) {
    const answer = answers[item.title];
    assertAnswer(item, answer);
    if (answer !== undefined && answer.length > 0) byId[String(item.id)] = answer;
  }
  return byId;
}

/** The cell of one answer. Choices are joined; dates are serial numbers; text is read as if typed, formulas never. */
function answerCell(
  item: FormItem,
  answer: string | readonly string[],
  present: CellRecord,
  locale: string,
): CellRecord {
  const text = typeof answer === 'string' ? answer : answer.join(', ');
  if (item.type === 'DATE' || item.type === 'DATETIME') {
    const serial = serialOfWall(Date.parse(`${text.replace(' ', 'T')}${text.length > 10 ? '' : 'T00:00'}Z`));
    const numberFormat = { type: item.type === 'DATE' ? 'DATE' : 'DATE_TIME' };
    return { ...present, value: serial, format: { ...present.format, numberFormat } };
  }
  if (item.type !== 'TEXT' || present.format?.numberFormat?.type === 'TEXT')
    return { ...present, value: text };
  const typed = parseTyped(text, locale);
  const format = typed.numberFormat
    ? { ...present.format, numberFormat: typed.numberFormat }
    : present.format;
  return { ...present, value: typed.value ?? text, ...(format ? { format } : {}) };
}

/** Opens the row of a new answer: right below the last one, above rows that users typed further down. */
function openRow(sheet: Sheet): number {
  const link = sheet.state.form;
  const last = link?.lastResponseRow ?? 0;
  const row = last + 1;
  sheet.insert('ROWS', row, 1);
  const formats = (last > 0 ? sheet.rows[last] : sheet.rows[row + 1]) ?? [];
  formats.forEach((cell, column) => {
    const { format } = recordOf(cell);
    if (format) sheet.setCell(row, column, compact({ format }));
  });
  const { form } = sheet.state;
  if (form) sheet.update({ form: { ...form, lastResponseRow: row } });
  return row;
}

/** Writes an answer into its tab; returns its zero-based row. */
export function writeResponse(
  form: FormModel,
  response: FormResponse,
  workbook: Workbook,
  sheet: Sheet,
): number {
  const { locale, timeZone } = workbook.properties;
  const { columns } = layOutColumns(form, workbook, sheet);
  const row = openRow(sheet);
  const put = (key: string, make: (present: CellRecord) => CellRecord): void => {
    const column = columns[key];
    if (column !== undefined) sheet.setCell(row, column, compact(make(recordOf(sheet.cell(row, column)))));
  };
  // Google keeps seconds: the cell shows no fraction, but code that compares rows by time must not depend on milliseconds.
  const second = Math.floor(response.submittedAt / 1000) * 1000;
  put('timestamp', (present) => ({
    ...present,
    value: serialOfInstant(second, timeZone),
    format: { ...present.format, numberFormat: { type: 'DATE_TIME' } },
  }));
  if (response.respondentEmail) put('email', (present) => ({ ...present, value: response.respondentEmail }));
  for (const item of form.items) {
    const answer = response.answers[String(item.id)];
    if (answer !== undefined) put(String(item.id), (present) => answerCell(item, answer, present, locale));
  }
  return row;
}

export interface ResponseTexts {
  readonly values: string[];
  readonly namedValues: Record<string, string[]>;
}

/** The strings of a form-submit event: as the row shows them, in the order of the tab's columns. */
export function responseTexts(workbook: Workbook, sheet: Sheet, row: number): ResponseTexts {
  const { locale } = workbook.properties;
  const columns = Object.values(sheet.state.form?.columns ?? {});
  const width = columns.length > 0 ? Math.max(...columns) + 1 : 0;
  const shown = (line: number, column: number): string => {
    const { value, format } = recordOf(sheet.cell(line, column));
    return displayText(value as Scalar | undefined, format, locale);
  };
  const values = Array.from({ length: width }, (_, column) => shown(row, column));
  const namedValues: Record<string, string[]> = {};
  values.forEach((text, column) => {
    const heading = shown(0, column);
    if (heading !== '') (namedValues[heading] ??= []).push(text);
  });
  return { values, namedValues };
}
