/** Parts of the model in the words of the table: what the columns' parsers read, written again. */
import type { Condition, Limit, Performer, Performers, PeriodKind, TimeStandard } from './model';
import { listed } from './text';

const UNIT_WORDS: Readonly<Record<Limit['unit'], string>> = {
  minutes: 'menit',
  hours: 'jam',
  days: 'hari',
  workdays: 'hari kerja',
};

/** `90 menit`, `1 x 24 jam`, `3 hari kerja`. */
export function limitWords({ amount, unit }: Limit): string {
  if (unit === 'hours' && amount % 24 === 0) return `${amount / 24} x 24 jam`;
  return `${String(amount).replace('.', ',')} ${UNIT_WORDS[unit]}`;
}

const ANCHOR_WORDS: Readonly<Record<TimeStandard['since'], string>> = {
  stepStart: '',
  activityEnd: ' sejak kegiatan',
  handIn: ' sejak bahan diserahkan',
};

/** `<60 menit`, `H+1 sejak kegiatan`. */
export function standardWords({ amount, unit, strict, since }: TimeStandard): string {
  const length = unit === 'dayAfter' ? `H+${amount}` : limitWords({ amount, unit });
  return `${strict ? '<' : ''}${length}${ANCHOR_WORDS[since]}`;
}

/** `Operator`, `Kasubbag terkait`, `petugas yang ditunjuk di langkah 2`. */
export function performerWords(performer: Performer): string {
  if (performer.kind === 'assignedAt') return `petugas yang ditunjuk di langkah ${performer.step}`;
  const { kind, role } = performer;
  return kind === 'roleOfSection' && !/ terkait$/i.test(role) ? `${role} terkait` : role;
}

/** `Komisioner atau Sekretaris`, `A, B, dan C (semua)`, `Penelaah (2 orang)`, `-`. */
export function performersWords({ members, needed }: Performers): string {
  if (members.length === 0) return '-';
  const words = members.map(performerWords);
  if (needed === 'one') return listed(words, 'atau');
  if (needed === 'oneOfEach') return listed(words);
  return `${listed(words)} (${needed === 'everyone' ? 'semua' : `${needed} orang`})`;
}

const PERIOD_WORDS: Readonly<Record<PeriodKind, string>> = {
  month: 'bulan',
  quarter: 'triwulan',
  semester: 'semester',
  year: 'tahun',
};

/** `triwulan`: the word alone, in the middle of a sentence. */
export const periodWord = (kind: PeriodKind): string => PERIOD_WORDS[kind];

/** `bulan, triwulan, dan semester`. */
export function periodsWords(periods: readonly PeriodKind[]): string {
  return listed(periods.map(periodWord));
}

const FIELD_WORDS: Readonly<Record<Condition['field'], string>> = {
  contentType: 'Jenis Konten',
  section: 'Subbagian',
  procedure: 'Prosedur',
};

/** `Jenis Konten = Infografis`, `Subbagian bukan Hukum`. */
export function conditionWords({ field, is, value }: Condition): string {
  return `${FIELD_WORDS[field]} ${is === 'equal' ? '=' : 'bukan'} ${value}`;
}
