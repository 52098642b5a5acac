import type { Condition, PeriodKind, StepStart } from '../model';
import { misread, read, type Read } from '../reading';
import { fold, isBlank, plain } from '../text';
import { readDuration } from './duration';
import { readEnd } from './ends';
import type { TableContext } from './roleList';

/** Column Kapan: what starts the row, and the condition under which it is not passed over. */
export interface Kapan {
  start: StepStart;
  condition: Condition | null;
}

export interface KapanContext extends TableContext {
  /** Numbers of the rows that ask for the published link: what "setelah tayang" means. */
  publicationSteps: readonly string[];
}

const EXPECTED =
  'seharusnya kosong, atau "formulir", "otomatis", "otomatis: langkah 4 lewat 1 x 24 jam", "tiap bulan", ' +
  '"sewaktu-waktu setelah tayang", "pada tanggal tayang", atau syarat "bila Jenis Konten = Infografis"';

const PERIODS: ReadonlyMap<string, PeriodKind> = new Map([
  ['bulan', 'month'],
  ['bulanan', 'month'],
  ['triwulan', 'quarter'],
  ['triwulanan', 'quarter'],
  ['semester', 'semester'],
  ['semesteran', 'semester'],
  ['tahun', 'year'],
  ['tahunan', 'year'],
]);

const FIELDS: ReadonlyMap<string, Condition['field']> = new Map([
  ['jenis konten', 'contentType'],
  ['subbagian', 'section'],
  ['prosedur', 'procedure'],
]);

/** Parts are parted by `;`: at most one start and one condition. */
export function readKapan(text: string, context: KapanContext): Read<Kapan> {
  let start: StepStart | null = null;
  let condition: Condition | null = null;
  if (isBlank(text)) return read({ start: { kind: 'previous' }, condition });
  const parts = plain(text)
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => !isBlank(part));
  for (const part of parts) {
    const readCondition = conditionOf(part);
    if (readCondition) {
      if (!readCondition.ok) return readCondition;
      if (condition)
        return misread('UnreadableStart', plain(text), 'satu baris hanya dapat memuat satu syarat');
      condition = readCondition.value;
      continue;
    }
    const readStart = startOf(part, context);
    if (!readStart.ok) return readStart;
    if (start) return misread('UnreadableStart', plain(text), 'satu baris hanya dapat dimulai oleh satu hal');
    start = readStart.value;
  }
  return combine(start ?? { kind: 'previous' }, condition, text);
}

function combine(start: StepStart, condition: Condition | null, text: string): Read<Kapan> {
  if (condition && ['form', 'limitPassed', 'periodic'].includes(start.kind)) {
    return misread(
      'UnreadableStart',
      plain(text),
      'syarat "bila" tidak dapat digabung dengan formulir, lewat waktu, atau baris berkala',
    );
  }
  return read({ start, condition });
}

function startOf(part: string, context: KapanContext): Read<StepStart> {
  const words = fold(part);
  if (/^(?:formulir|isian formulir|formulir (?:masuk|diisi))$/.test(words)) return read({ kind: 'form' });
  if (/^otomatis$/.test(words)) return read({ kind: 'automatic' });
  if (/^(?:pada|sesuai) tanggal tayang$/.test(words)) return read({ kind: 'onDate', field: 'publishOn' });
  const limit =
    /^(?:otomatis ?[:,]? ?)?(?:bila |jika |apabila )?(.+?) (?:lewat|melewati|lebih)(?: lebih)?(?: dari)? (.+)$/.exec(
      words,
    );
  if (limit) return limitOf(part, limit[1] ?? '', limit[2] ?? '', context);
  const periodic =
    /^(?:(?:tiap|setiap)(?: akhir)? |(?=(?:bulanan|triwulanan|semesteran|tahunan)\b))(.+)$/.exec(words);
  if (periodic) return periodsOf(part, periodic[1] ?? '');
  const atWill = /^sewaktu[ -]waktu(?: (?:setelah|sesudah) (.+))?$/.exec(words);
  if (atWill) return atWillOf(part, atWill[1], context);
  return misread('UnreadableStart', part, EXPECTED);
}

function limitOf(part: string, step: string, length: string, { steps }: KapanContext): Read<StepStart> {
  const { found } = steps(step);
  const limit = readDuration(length);
  if (!found)
    return misread(
      'UnknownStep',
      part,
      `langkah "${step}" tidak ada atau lebih dari satu; tulis nomornya, misalnya "otomatis: langkah 4 lewat 1 x 24 jam"`,
    );
  if (!limit)
    return misread(
      'UnreadableTime',
      part,
      'batas waktu ditulis seperti "1 x 24 jam", "3 hari kerja", atau "90 menit"',
    );
  return read({ kind: 'limitPassed', step: found.number, limit });
}

function periodsOf(part: string, words: string): Read<StepStart> {
  const names = words
    .split(/ ?, ?(?:dan |serta )?| dan | serta /)
    .map((word) => word.replace(/^(?:tiap|setiap|akhir) /, ''));
  const periods = names.map((name) => PERIODS.get(name));
  if (periods.some((period) => period === undefined)) {
    return misread(
      'UnreadableStart',
      part,
      'masa rekap ditulis "tiap bulan", "tiap triwulan", "tiap semester", "tiap tahun", atau gabungannya dengan koma',
    );
  }
  return read({ kind: 'periodic', periods: [...new Set(periods.flatMap((period) => period ?? []))] });
}

function atWillOf(part: string, after: string | undefined, context: KapanContext): Read<StepStart> {
  if (after === undefined) return read({ kind: 'atWill', after: null });
  const { found } = context.steps(after);
  const end = readEnd(after);
  if (found && !end) return read({ kind: 'atWill', after: { step: found.number } });
  if (end && (!found || !/^langkah /.test(after))) return read({ kind: 'atWill', after: { end } });
  const [publication, another] = context.publicationSteps;
  if (after === 'tayang' && publication !== undefined && another === undefined) {
    return read({ kind: 'atWill', after: { step: publication } });
  }
  return misread(
    'UnknownStep',
    part,
    'sesudah "setelah" ditulis "tayang" (bila tepat satu langkah meminta [tautan]), kata akhir seperti "selesai", atau langkahnya, misalnya "sewaktu-waktu setelah langkah 6"',
  );
}

/** Null when the part is no condition at all. */
function conditionOf(part: string): Read<Condition> | null {
  if (/ (?:lewat|melewati) /i.test(part)) return null;
  const opening = /^(?:bila|jika|apabila|hanya bila|khusus) (.+)$/i.exec(part);
  if (!opening) return null;
  const body = /^(.+?) ?(<>|!=|≠|=|\bbukan\b|\badalah\b) ?(.+)$/i.exec(opening[1] ?? '');
  const field = FIELDS.get(fold(body?.[1] ?? ''));
  const value = (body?.[3] ?? '').replace(/^"(.*)"$/, '$1').trim();
  if (!body || !field || value === '') {
    return misread(
      'UnreadableCondition',
      part,
      'syarat ditulis "bila Jenis Konten = Infografis", "bila Subbagian bukan Hukum", atau "bila Prosedur = Website"',
    );
  }
  if (/\batau\b/i.test(value)) {
    return misread(
      'UnreadableCondition',
      part,
      'satu syarat hanya memuat satu nilai; untuk nilai lain gunakan baris tersendiri',
    );
  }
  const is = /^(?:=|adalah)$/i.test(body[2] ?? '') ? 'equal' : 'different';
  return read({ field, is, value });
}
