/** What stands around the tables: titles, particulars, remarks, signatures. */
import type { PeriodKind } from '../sop/model';
import { periodWord } from '../sop/wording';
import { dayOfIsoDate, startOfDay } from '../time/calendar';
import { dayAndTime, longDate } from '../messages/dates';
import { numberWords, type KnownProcedure } from './counting/knownProcedures';
import { typedNumber } from './sections/notes';
import { datesOf, periodHeading } from './periods/periodTitles';
import type { Signatory } from './recapInput';
import type { Report, Signature } from './reportModel';
import type { Scope } from './counting/scope';

/** Used where the SOP names no title of its own for that period. */
const usualTitles: Record<PeriodKind, string> = {
  month: 'REKAPITULASI UNGGAHAN KONTEN MEDIA SOSIAL',
  quarter: 'LAPORAN BAKOHUMAS\nPUBLIKASI KEGIATAN DI MEDIA SOSIAL',
  semester: 'LAPORAN PENGELOLAAN MEDIA SOSIAL',
  year: 'LAPORAN PENGELOLAAN MEDIA SOSIAL',
};

export const isProvisional = ({ now, bounds }: Scope): boolean => now < bounds.to;

/**
 * A month stands below its title, a longer period in it, in place of the bare word where the title ends in one:
 * `LAPORAN BAKOHUMAS TRIWULAN III TAHUN 2025`.
 */
export function titlesOf(scope: Scope): readonly string[] {
  const { period, procedures } = scope;
  const own = procedures.newest
    .map(({ procedure }) => procedure.document.reportTitles[period.kind])
    .find(Boolean);
  const lines = (own ?? usualTitles[period.kind]).split('\n').map((line) => line.trim().toUpperCase());
  const heading = periodHeading(period);
  const titles = period.kind === 'month' ? [...lines, heading] : withPeriod(lines, period.kind, heading);
  return isProvisional(scope) ? [...titles, '(SEMENTARA)'] : titles;
}

function withPeriod([first = '', ...below]: readonly string[], kind: PeriodKind, heading: string): string[] {
  const bare = ` ${periodWord(kind).toUpperCase()}`;
  const title = first.endsWith(bare) ? first.slice(0, -bare.length) : first;
  return [`${title} ${heading}`, ...below];
}

/** The number of a letter is the office's own: an empty line where it has typed none, no line in a month's list. */
export function numberLine(scope: Scope): Report['particulars'] {
  const number = typedNumber(scope);
  return number || scope.period.kind !== 'month' ? [['Nomor', number]] : [];
}

export const particularsOf = ({ period, now, zone }: Scope): Report['particulars'] => [
  ['Periode', datesOf(period)],
  ['Disusun', dayAndTime(now, zone)],
  ['Sumber', 'Register Bahan Konten'],
];

export function remarksOf(scope: Scope): readonly string[] {
  const running = `Sementara: periode belum berakhir; data sampai dengan ${dayAndTime(scope.now, scope.zone)}.`;
  const partial = scope.procedures.first.flatMap((known) => partialRemark(scope, known) ?? []);
  return isProvisional(scope) ? [running, ...partial] : partial;
}

/** A period that began before the SOP took effect says so (Pacitan: 1 September 2025, in the middle of a quarter). */
function partialRemark(
  { bounds, clock, zone }: Scope,
  { effectiveOn, procedure }: KnownProcedure,
): string | null {
  if (!effectiveOn) return null;
  const from = startOfDay(clock.calendar, dayOfIsoDate(effectiveOn));
  if (from <= bounds.from) return null;
  const sop = `SOP ${numberWords(procedure.document)} berlaku sejak ${longDate(from, zone)}`;
  return from < bounds.to
    ? `${sop}; bahan yang diajukan sebelum tanggal itu tidak dinilai menurut waktu SOP.`
    : `${sop}; waktu SOP tidak dinilai pada periode ini.`;
}

export function signaturesOf({ settings, now, zone }: Scope): Report['signatures'] {
  const [left, right] = settings.signatories;
  return [
    signature('Mengetahui,', left),
    signature([settings.city, longDate(now, zone)].filter(Boolean).join(', '), right),
  ];
}

function signature(first: string, { position, name, employeeNumber }: Signatory): Signature {
  return {
    above: [first, ...withComma(position.filter(Boolean))],
    name,
    employeeNumber: employeeNumber ? `NIP. ${spaced(employeeNumber)}` : '',
  };
}

/** A position is followed by a comma, as in letters: `selaku Ketua Bakohumas,`. */
const withComma = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => (index === lines.length - 1 ? line.replace(/,?$/, ',') : line));

/** NIP as it is printed: 8-6-1-3 digits. Anything but 18 digits stays as typed. */
function spaced(employeeNumber: string): string {
  const digits = /^(\d{8})(\d{6})(\d)(\d{3})$/.exec(employeeNumber.replace(/\s/g, ''));
  return digits ? digits.slice(1).join(' ') : employeeNumber.trim();
}
