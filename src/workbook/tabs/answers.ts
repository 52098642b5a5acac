/** The form's answers: a row becomes fields, a fingerprint and a list of what is wrong with it. */
import { dayAndTime } from '../../messages/dates';
import { answerNumberHeading, questions, type Question } from '../../sheetLayout';
import type { Instant, ItemFields, ItemProblem, Settings } from '../../workflow/model';
import { isWebAddress } from '../../workflow/typedText';
import type { Cell } from '../../ports';
import { normal, text, type Row } from './cells';
import { readDate, readInstant } from '../../time/typedDates';

export interface Answer {
  fingerprint: string;
  /** Null where nobody wrote a time beside it (a row typed by hand). */
  submittedAt: Instant | null;
  fields: ItemFields;
  problems: readonly ItemProblem[];
  /** What stands in our own column beside it. */
  number: string;
}

export type AnswerColumns = Readonly<Record<Question['field'], number | undefined>> & {
  time: number;
  number: number | undefined;
};

/** Google's own word for the time of an answer, in the languages met; else the first column. */
const timeHeadings = ['timestamp', 'stempel waktu', 'cap waktu', 'waktu'];

/** @returns null with the headings looked for in vain: without them nothing can be registered */
export function findAnswerColumns(
  headings: Row,
  formHeadings: Readonly<Record<Question['field'], string>>,
): { columns: AnswerColumns; missing: readonly string[] } {
  const names = headings.map((heading) => normal(text(heading)));
  const find = (heading: string) => {
    const column = names.indexOf(normal(heading));
    return column < 0 ? undefined : column;
  };
  const found = Object.fromEntries(
    questions.map(({ field }) => [field, find(formHeadings[field])]),
  ) as Record<Question['field'], number | undefined>;
  const missing = questions
    .filter(({ field, required }) => found[field] === undefined && (required || field === 'caption'))
    .map(({ field }) => formHeadings[field]);
  const time = names.findIndex((name) => timeHeadings.includes(name));
  return { columns: { ...found, time: Math.max(0, time), number: find(answerNumberHeading) }, missing };
}

/** Null for a row with nothing in it. */
export function readAnswer(
  row: Row,
  columns: AnswerColumns,
  office: { settings: Settings; utcOffsetHours: number; now: Instant },
  digest: (text: string) => string,
): Answer | null {
  const raw = (field: Question['field']): Cell | undefined => {
    const column = columns[field];
    return column === undefined ? undefined : row[column];
  };
  const typed = questions.map(({ field }) => text(raw(field)));
  if (typed.every((value) => value === '')) return null;
  const problems: ItemProblem[] = [];
  const fields = readFields(raw, office, problems);
  const time = row[columns.time];
  return {
    // Over what was typed, not where: sorting, inserted columns and renamed headings leave it alone.
    fingerprint: digest(JSON.stringify([text(time), ...typed])).slice(0, 16),
    submittedAt: readInstant(time, office.utcOffsetHours),
    fields,
    problems,
    number: columns.number === undefined ? '' : text(row[columns.number]),
  };
}

const longest: Readonly<Partial<Record<Question['field'], number>>> = {
  title: 300,
  caption: 5_000,
  narrative: 10_000,
  materialUrls: 3_000,
};

function readFields(
  raw: (field: Question['field']) => Cell | undefined,
  { settings, utcOffsetHours, now }: { settings: Settings; utcOffsetHours: number; now: Instant },
  problems: ItemProblem[],
): ItemFields {
  const bounded = (field: Question['field']): string => {
    const value = text(raw(field));
    const most = longest[field] ?? 500;
    if (value.length <= most) return value;
    problems.push({
      code: 'TextTooLong',
      detail: `${questionOf(field)}: ${value.length} huruf, paling banyak ${most}`,
    });
    return value.slice(0, most);
  };
  const title = bounded('title');
  if (!title) problems.push({ code: 'TitleMissing', detail: questionOf('title') });
  const materialUrls = bounded('materialUrls')
    .split(/[\s,;]+/)
    .filter(isWebAddress);
  if (materialUrls.length === 0)
    problems.push({ code: 'MaterialMissing', detail: text(raw('materialUrls')).slice(0, 100) });
  const [caption, narrative] = [bounded('caption'), bounded('narrative')];
  if (!caption && !narrative) problems.push({ code: 'TextMissing', detail: questionOf('caption') });

  const endedAt = raw('activityEndedAt');
  const activityEndedAt = readInstant(endedAt, utcOffsetHours);
  if (activityEndedAt === null)
    problems.push({ code: 'ActivityTimeUnreadable', detail: text(endedAt).slice(0, 100) });
  else if (activityEndedAt > now)
    problems.push({
      code: 'ActivityInFuture',
      detail: dayAndTime(activityEndedAt, { zoneName: settings.zoneName, utcOffsetHours }),
    });

  const section = bounded('section');
  const known = settings.sections.find((one) => normal(one) === normal(section));
  if (!known) problems.push({ code: 'UnknownSection', detail: section });
  const email = bounded('submitterEmail');
  return {
    title,
    activityEndedAt,
    section: known ?? section,
    contentType: bounded('contentType'),
    materialUrls,
    caption,
    narrative,
    publishOn: readDate(raw('publishOn')) ?? '',
    // Nobody's begins with a sign that would make a formula of it in a CSV of the hidden tabs.
    submitterEmail: /^[^\s@,;<>"=＝+＋－-][^\s@,;<>"]*@[^\s@,;<>"]+$/.test(email) ? email : '',
    procedure: bounded('procedure'),
  };
}

const questionOf = (field: Question['field']): string =>
  questions.find((question) => question.field === field)?.heading ?? field;
