/** What the office has set itself, as it stands in `Pengaturan`: `1 konten per hari kerja; 3 berita per minggu`. */
import type { PeriodKind } from '../../sop/model';
import { isWorkday, localDay, startOfDay } from '../../time/calendar';
import type { Instant, WorkingCalendar } from '../../workflow/model';
import { boundsOf, periodContaining, type Bounds } from '../periods/periods';
import { publishedIn, type Scope } from './scope';
import { sum } from './tally';

export interface Target {
  /** As typed. */
  words: string;
  /** Due over a stretch of whole days: a part of a week or month counts for its part, rounded up in the end. */
  due: (days: readonly number[]) => number;
  reached: (bounds: Bounds) => number;
}

const pattern = /^(?<amount>\d+(?:,\d+)?) (?<what>.+?) ?(?:\/|per|setiap|tiap) ?(?<unit>\p{L}[\p{L} ]*)$/iu;

/** Null for words that cannot be read. */
export function readTarget(scope: Scope, words: string): Target | null {
  const { amount = '', what = '', unit = '' } = pattern.exec(words.trim().replace(/\s+/g, ' '))?.groups ?? {};
  const parts = units.get(unit.toLowerCase());
  const reached = countOf(scope, what.toLowerCase());
  if (!parts || !reached) return null;
  const each = Number(amount.replace(',', '.'));
  return {
    words,
    // Thirds of a week do not add up to whole ones exactly.
    due: (days) => Math.ceil(each * sum(days.map(parts(scope.clock.calendar))) - 1e-9),
    reached,
  };
}

type PartOfUnit = (calendar: WorkingCalendar) => (day: number) => number;

const inPeriod =
  (kind: PeriodKind): PartOfUnit =>
  (calendar) =>
  (day) => {
    const { from, to } = boundsOf(
      periodContaining(kind, startOfDay(calendar, day), calendar.utcOffsetHours),
      calendar.utcOffsetHours,
    );
    return 1 / (localDay(calendar, to) - localDay(calendar, from));
  };

/** Which part of a unit one day is. */
const units = new Map<string, PartOfUnit>([
  ['hari', () => () => 1],
  ['hari kerja', (calendar) => (day) => (isWorkday(calendar, day) ? 1 : 0)],
  ['minggu', () => () => 1 / 7],
  ['pekan', () => () => 1 / 7],
  ['bulan', inPeriod('month')],
  ['triwulan', inPeriod('quarter')],
  ['semester', inPeriod('semester')],
  ['tahun', inPeriod('year')],
]);

type Count = Target['reached'];

/** `bahan`, `konten`, `unggahan`; a kind of content counts content, a platform uploads. */
function countOf(scope: Scope, what: string): Count | null {
  const named = (listed: readonly string[], prefix: string): string | undefined =>
    listed.map((one) => one.trim().toLowerCase()).find((one) => what === one || what === `${prefix} ${one}`);
  const whole = new Map<string, Count>([
    ['bahan', (bounds) => scope.submittedIn(bounds).length],
    ['konten', (bounds) => publishedIn(scope, bounds).length],
    ['unggahan', (bounds) => scope.uploadsIn(bounds).length],
  ]);
  const type = named(scope.settings.contentTypes, 'konten');
  const platform = named(scope.settings.platforms, 'unggahan');
  if (type) {
    return (bounds) =>
      publishedIn(scope, bounds).filter(({ contentType }) => contentType.trim().toLowerCase() === type)
        .length;
  }
  if (platform) {
    return (bounds) =>
      scope.uploadsIn(bounds).filter(({ upload }) => upload.platform.trim().toLowerCase() === platform)
        .length;
  }
  return whole.get(what) ?? null;
}

/** Whole days of the period since the office began, today's included while it runs. */
export function daysOf({ bounds, begunAt, now, clock: { calendar } }: Scope): readonly number[] {
  const first = localDay(calendar, Math.max(bounds.from, begunAt));
  const last = localDay(calendar, Math.min(bounds.to - 1, now));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, day) => first + day);
}

/** The first instant of the first of these days to the end of the last. */
export function boundsOfDays({ clock: { calendar } }: Scope, days: readonly number[]): Bounds {
  const at = (day: number): Instant => startOfDay(calendar, day);
  const [first = 0] = days;
  return { from: at(first), to: at(first + days.length) };
}
