/** What periods are called: on the tab, in a heading, in a sentence. */
import type { PeriodKind } from '../../sop/model';
import { monthNames } from '../../messages/dates';
import { dateWords, localDate } from './localDates';
import { boundsOf, firstMonth, lastMonth, periodsPerYear, type Period } from './periods';

const roman = ['I', 'II', 'III', 'IV'] as const;
const twoDigits = (value: number): string => String(value).padStart(2, '0');

interface Wording {
  /** Title of the tab. */
  title: (period: Period) => string;
  /** Reads that title back: captures the year and, except for a year, the index. */
  pattern: RegExp;
  index: (captured: string) => number;
  /** The line under a report's title. */
  heading: (period: Period) => string;
  /** As a part of a longer period, whose year stands above. */
  part: (period: Period) => string;
}

const fromRoman = (captured: string): number => roman.findIndex((numeral) => numeral === captured) + 1;

/** `Triwulan III 2025`, `Semester II 2025`. */
const inRoman = (name: string): Wording => ({
  title: ({ year, index }) => `${name} ${roman[index - 1]} ${year}`,
  pattern: new RegExp(`^${name} (?<index>[IV]+) (?<year>\\d{4})$`),
  index: fromRoman,
  heading: ({ year, index }) => `${name.toUpperCase()} ${roman[index - 1]} TAHUN ${year}`,
  part: ({ index }) => `${name} ${roman[index - 1]}`,
});

const wordings: Record<PeriodKind, Wording> = {
  month: {
    title: ({ year, index }) => `Rekap ${year}-${twoDigits(index)}`,
    pattern: /^Rekap (?<year>\d{4})-(?<index>\d{2})$/,
    index: Number,
    heading: ({ year, index }) => `BULAN ${monthNames[index - 1]?.toUpperCase()} ${year}`,
    part: ({ index }) => monthNames[index - 1] ?? '',
  },
  quarter: inRoman('Triwulan'),
  semester: inRoman('Semester'),
  year: {
    title: ({ year }) => `Tahun ${year}`,
    pattern: /^Tahun (?<year>\d{4})$/,
    index: () => 1,
    heading: ({ year }) => `TAHUN ${year}`,
    part: ({ year }) => `Tahun ${year}`,
  },
};

/** `Rekap 2025-09`, `Triwulan III 2025`, `Semester II 2025`, `Tahun 2025`. */
export const periodTitle = (period: Period): string => wordings[period.kind].title(period);

/** `BULAN SEPTEMBER 2025`, `TRIWULAN III TAHUN 2025`. */
export const periodHeading = (period: Period): string => wordings[period.kind].heading(period);

/** `Juli`, `Triwulan III`: the heading of its column. */
export const partTitle = (period: Period): string => wordings[period.kind].part(period);

/** The period a tab's title names; null for any other title. */
export function parsePeriodTitle(title: string): Period | null {
  for (const kind of Object.keys(wordings) as PeriodKind[]) {
    const { pattern, index } = wordings[kind];
    const groups = pattern.exec(title.trim())?.groups;
    if (!groups) continue;
    const period: Period = { kind, year: Number(groups.year), index: index(groups.index ?? '') };
    return period.index >= 1 && period.index <= periodsPerYear(kind) ? period : null;
  }
  return null;
}

/** A period as people type it beside their figures: a tab's title, `2025-09`, or `September 2025`. */
export function readPeriod(text: string): Period | null {
  const words = text.trim().replace(/\s+/g, ' ');
  const named = /^(?<month>\p{L}+) (?<year>\d{4})$/u.exec(words)?.groups;
  const month = monthNames.findIndex((name) => name.toLowerCase() === named?.month?.toLowerCase());
  if (named && month >= 0) return { kind: 'month', year: Number(named.year), index: month + 1 };
  return parsePeriodTitle(words) ?? parsePeriodTitle(`Rekap ${words}`);
}

/** `1 s.d. 30 September 2025`, `1 Juli s.d. 30 September 2025`. */
export function datesOf(period: Period): string {
  const last = localDate(boundsOf(period, 0).to - 1, 0);
  const begin = firstMonth(period) === lastMonth(period) ? '1' : `1 ${monthNames[firstMonth(period) - 1]}`;
  return `${begin} s.d. ${dateWords(last)}`;
}
