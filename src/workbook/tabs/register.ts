/** `Register`: one row an item, made anew from the item each time; columns of people's own are left alone. */
import { neverFormula } from '../../messages/peoplesText';
import { problemText } from '../../messages/problems';
import { ownWorkNote, registerStatus } from '../../messages/states';
import { submitterWords } from '../../messages/submitter';
import type { Procedure, Step } from '../../sop/model';
import { tabs } from '../../sheetLayout';
import { stepOf } from '../../workflow/steps/advance';
import type { Item, Office } from '../../workflow/model';
import { nameOf } from '../../workflow/mail/mails';
import { assigneesOf, describeSubmitter } from '../../workflow/people/people';
import { isHolding, isOfRole } from '../../workflow/intake/problems';
import type { Cell, Write } from '../../ports';
import { columnsOf, normal, text, type Row } from './cells';
import { toSerial } from '../../time/serial';

/** A step may bear the name of a column of our own: Cianjur's last is called Selesai. */
export function stepHeading({ name, number }: Step): string {
  const isTaken = tabs.register.headings.some((heading) => normal(heading) === normal(name));
  return isTaken ? `${name} (langkah ${number})` : name;
}

/** `Menunggu: Setujui` */
export function statusOf(procedure: Procedure, { current, ended, problems }: Item): string {
  const step = current && stepOf(procedure, current.step);
  return registerStatus({
    ended: ended?.end ?? null,
    step: step && { name: step.name, start: step.start.kind },
    problems: problems.filter((problem) => isHolding(problem) || isOfRole(problem)),
  });
}

function valuesOf(office: Office, item: Item, procedure: Procedure): ReadonlyMap<string, Cell> {
  const { fields, current, evidence, ended } = item;
  const time = (at: number | null | undefined): Cell =>
    at ? toSerial(at, office.calendar.utcOffsetHours) : '';
  const step = current && stepOf(procedure, current.step);
  const due = [current?.standardDueAt, current?.limitAt].filter((at): at is number => typeof at === 'number');
  const values: Record<string, Cell> = {
    'Nomor Register': item.number,
    Judul: fields.title,
    Status: statusOf(procedure, item),
    Langkah: step ? `${step.number}. ${step.name}` : '',
    Petugas: step
      ? assigneesOf(office, item, step)
          .map(({ name, email }) => name || email)
          .join('; ')
      : '',
    'Batas Waktu': time(due.length > 0 ? Math.max(...due) : null),
    Diajukan: time(item.submittedAt),
    'Kegiatan Selesai': time(fields.activityEndedAt),
    Pengusul: fields.sender ?? submitterWords(describeSubmitter(office, item)),
    Subbagian: fields.section,
    'Jenis Konten': fields.contentType,
    Bahan: fields.materialUrls.join('\n'),
    Konsep: evidence.draft ?? '',
    Tautan: evidence.postUrl?.map(({ url }) => url).join('\n') ?? '',
    Selesai: time(ended?.at),
    Catatan: [
      item.problems.map(problemText).join('\n') || (current?.note ?? ''),
      ...ownWorkNotes(office, item, procedure),
    ]
      .filter(Boolean)
      .join('\n'),
    'Versi SOP': `${procedure.document.number} (versi ${item.procedure.version})`,
  };
  for (const step of procedure.steps) values[stepHeading(step)] = time(item.visits[step.number]?.finishedAt);
  return new Map(Object.entries(values).map(([heading, value]) => [normal(heading), value]));
}

/** Allowed, but never unseen. */
const ownWorkNotes = (office: Office, { visits }: Item, { steps }: Procedure): string[] =>
  steps.flatMap(({ number, name }) => {
    const visit = visits[number];
    return visit?.ownWork ? [ownWorkNote(name, nameOf(office, visit.by ?? ''))] : [];
  });

/** The row by the headings that stand there now; `null` in a column that is not ours. */
export function registerCells(
  office: Office,
  item: Item,
  procedure: Procedure,
  headings: Row,
): (Cell | null)[] {
  const values = valuesOf(office, item, procedure);
  return headings.map((heading) => {
    const value = values.get(normal(String(heading))) ?? null;
    return typeof value === 'string' ? neverFormula(value) : value;
  });
}

/** As it was typed, whether or not the Sheet has kept the apostrophe that begins it. */
export const typedText = (cell: Cell | undefined): string => text(cell).replace(/^'/, '');

/** A row that differs is written anew; for a mere apostrophe it would be by every sweep. */
export const standsAs = (row: Row | undefined, should: readonly (Cell | null)[]): boolean =>
  should.every((cell, column) => cell === null || typedText(row?.[column]) === typedText(cell));

export function appendRegister(cells: readonly (Cell | null)[]): Write {
  return { kind: 'append', sheetId: tabs.register.sheetId, rows: [cells.map((cell) => cell ?? '')] };
}

/** One write for each stretch of our own columns. */
export function putRegister(cells: readonly (Cell | null)[], row: number): Write[] {
  const writes: Write[] = [];
  cells.forEach((cell, column) => {
    if (cell === null) return;
    const last = writes[writes.length - 1];
    if (last?.kind === 'put' && cells[column - 1] !== null && column > 0) {
      last.rows = [[...(last.rows[0] ?? []), cell]];
    } else writes.push({ kind: 'put', sheetId: tabs.register.sheetId, row, column, rows: [[cell]] });
  });
  return writes;
}

export const numberHeading = 'Nomor Register';

export const numberColumn = (headings: Row): number | undefined =>
  columnsOf(headings).get(normal(numberHeading));

export function registerNumberOf(row: Row | undefined, headings: Row): string {
  const column = numberColumn(headings);
  return column === undefined ? '' : String(row?.[column] ?? '').trim();
}

/** Columns of our own that somebody deleted or renamed. */
export function missingHeadings(headings: Row): string[] {
  const present = columnsOf(headings);
  return tabs.register.headings.filter((heading) => !present.has(normal(heading)));
}

/** Without its numbers no row can be told from another: nothing is written in Register until they are back. */
export const hasNumbers = (headings: Row): boolean => numberColumn(headings) !== undefined;
