/** Material comes in: by the form, or typed into the tab of its answers. */
import { formTime, typedTime } from './officeHours';
import type { HandIn } from './planHandIns';
import type { Semester } from './Semester';
import { answersTable } from './tables';

const minute = 60_000;

export function handIn(semester: Semester, plan: HandIn): void {
  const { agenda, world, diary } = semester;
  diary.count(`handed in: ${plan.way}`);
  if (plan.flaw) diary.count(`flaw: ${plan.flaw}`);
  if (plan.way === 'form' || plan.way === 'formTriggerLost') return sendForm(semester, plan);
  const cells = Object.entries(answersOf(semester, plan, typedTime(plan.endedAt)));
  if (plan.way === 'typed') return type(semester, null, cells);
  // The typist leaves after three cells; the clock trigger runs meanwhile.
  type(semester, null, cells.slice(0, 3));
  const title = cells[0]?.[1] ?? '';
  agenda.plan(world.now() + 12 * minute, () => type(semester, title, cells.slice(3)));
}

function sendForm(semester: Semester, plan: HandIn): void {
  const { world, formId, diary } = semester;
  const { executions } = world.submitForm(formId, answersOf(semester, plan, formTime(plan.endedAt)), {
    loseTrigger: plan.way === 'formTriggerLost',
  });
  for (const execution of executions) diary.ran(execution, 'formulir');
}

const day = 86_400_000;

/** Answers by question. */
function answersOf(semester: Semester, plan: HandIn, endedAt: string): Record<string, string> {
  const { flaw, title, section, contentType, email } = plan;
  const isTyped = endedAt.includes('/');
  const later = plan.at + 40 * day;
  const times: Partial<Record<string, string>> = {
    textDate: `Senin, ${typedTime(plan.endedAt).replace(' ', ' pukul ')} WIB`,
    impossibleDate: '31/02/2025 10.00',
    futureDate: isTyped ? typedTime(later) : formTime(later),
  };
  const answers: Record<string, string> = {
    'Judul kegiatan': flaw === 'noTitle' ? '' : title,
    'Waktu selesai kegiatan': times[flaw ?? ''] ?? endedAt,
    'Subbagian pengusul': flaw === 'unknownSection' ? 'Umum dan Logistk' : section,
    'Jenis konten': contentType,
    'Tautan foto dan/atau video': flaw === 'noLink' ? 'ada di flashdisk merah' : linksOf(plan),
    'Caption (takarir)': flaw === 'noText' ? '' : plan.caption || (plan.narrative ? '' : 'Takarir menyusul.'),
    Narasi: flaw === 'noText' ? '' : plan.narrative,
    'Tanggal tayang yang diharapkan': plan.publishOn,
    'Surel pengusul': email,
  };
  // A user who types a row by hand may not know the office's own questions.
  return { ...answers, ...(isTyped && semester.chance.happens(0.3) ? {} : otherChoices(semester, answers)) };
}

/** Questions of an office's own, such as which of two procedures is meant. */
function otherChoices(
  { world, formId, chance }: Semester,
  known: Record<string, string>,
): Record<string, string> {
  const form = world.forms().find(({ id }) => id === formId);
  const open = form?.items.filter(({ title, choices }) => !(title in known) && choices.length > 0) ?? [];
  return Object.fromEntries(open.map(({ title, choices }) => [title, chance.pick(choices)]));
}

const linksOf = ({ links, at }: HandIn): string =>
  Array.from(
    { length: links },
    (_, index) => `https://drive.google.com/file/d/1${at.toString(36)}x${index}/view`,
  ).join('\n');

/** @param title of a row begun earlier; null for a new one at the bottom */
function type(
  { world, workbook }: Semester,
  title: string | null,
  cells: readonly (readonly [heading: string, typed: string])[],
): void {
  const { sheetId, headings } = answersTable(workbook);
  const rows = workbook.values(sheetId);
  const person = world.person(workbook);
  const begun = title ? rows.findIndex((row) => row[headings.indexOf('Judul kegiatan')] === title) : -1;
  const at = begun >= 0 ? begun + 1 : rows.length + 1;
  const grid = workbook.grid(sheetId).state.rowCount;
  if (at > grid) person.insertRows(sheetId, grid + 1, 10);
  for (const [heading, value] of cells) {
    const column = headings.indexOf(heading) + 1;
    // Text that begins with a sign of calculation is typed with an apostrophe, or the editor takes it for a formula.
    if (value && column > 0) person.edit(sheetId, at, column, /^[=+@-]/.test(value) ? `'${value}` : value);
  }
}
