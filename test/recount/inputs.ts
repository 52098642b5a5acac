/** What the product and the recount are each told of a semester, besides its rows. */
import { chanceFrom } from '../../demo/scenario/chance';
import { boundsOf, partsOf, previousPeriod, type Period } from '../../src/recap/periods/periods';
import type { RecapInput } from '../../src/recap/recapInput';
import { inOrderOfTime, journalLines } from '../../src/workbook/tabs/journal';
import { settings } from '../recap/office';
import type { Longer, Span } from './naive/longer';
import type { Insight, Target, Time, Typed } from './naive/office';
import { contentTypes, platforms, sections, type Recipe } from './randomOffice';
import type { Semester } from './randomSemester';

const monthNames =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

/** Every unit and everything that can be counted, in the words offices use. */
const targets: readonly Target[] = [
  { words: '1 konten per hari kerja', amount: 1, of: 'konten', only: '', per: 'hari kerja' },
  { words: '3 Berita per minggu', amount: 3, of: 'konten', only: 'Berita', per: 'minggu' },
  { words: '0,5 unggahan Instagram/hari', amount: 0.5, of: 'unggahan', only: 'Instagram', per: 'hari' },
  { words: '25 unggahan per bulan', amount: 25, of: 'unggahan', only: '', per: 'bulan' },
  { words: '10 bahan setiap triwulan', amount: 10, of: 'bahan', only: '', per: 'triwulan' },
  { words: '7 konten Infografis per semester', amount: 7, of: 'konten', only: 'Infografis', per: 'semester' },
  { words: '100 konten tiap tahun', amount: 100, of: 'konten', only: '', per: 'tahun' },
];

export const timeOf = ({ office }: Semester, period: Period): Time =>
  boundsOf(period, office.calendar.utcOffsetHours);

const roman = ['I', 'II', 'III', 'IV'];

/** What people call a period when they type it. */
export function namesOf({ kind, year, index }: Period): string[] {
  if (kind === 'year') return [`Tahun ${year}`];
  if (kind !== 'month')
    return [`${kind === 'quarter' ? 'Triwulan' : 'Semester'} ${roman[index - 1]} ${year}`];
  const number = `${year}-${String(index).padStart(2, '0')}`;
  return [number, `Rekap ${number}`, `${monthNames[index - 1]} ${year}`];
}

const spanOf = (semester: Semester, period: Period, heading?: string): Span => {
  const part =
    period.kind === 'month' ? monthNames[period.index - 1]! : `Triwulan ${roman[period.index - 1]}`;
  return { ...timeOf(semester, period), heading: heading ?? part, names: namesOf(period) };
};

export function longerOf(semester: Semester, period: Period): Longer {
  const before = previousPeriod(period);
  const spansOf = (whole: Period, kind: 'month' | 'quarter') =>
    partsOf(whole, kind).map((part) => spanOf(semester, part));
  const word = { month: '', quarter: 'Triwulan', semester: 'Semester', year: 'Tahun' }[period.kind];
  return {
    whole: spanOf(semester, period),
    months: spansOf(period, 'month'),
    quarters: spansOf(period, 'quarter'),
    before: spanOf(semester, before, `${word} Sebelumnya`),
    monthsBefore: spansOf(before, 'month'),
    partWord: period.kind === 'quarter' ? 'Bulan' : 'Triwulan',
  };
}

export function inputOf(
  { office, rows }: Semester,
  period: Period,
  insights: readonly Insight[],
): RecapInput {
  const { procedures, staff, calendar } = office;
  return {
    period,
    procedures,
    staff,
    calendar,
    insights,
    notes: [],
    now: Date.parse('2027-12-31T00:00:00Z'),
    records: inOrderOfTime(journalLines(rows)),
    settings: {
      ...settings,
      standardClock: office.settings.standardClock,
      platforms,
      sections,
      contentTypes,
      targets: targets.map(({ words }) => words),
    },
  };
}

export function typedOf({ office }: Semester, insight: readonly Insight[]): Typed {
  const ordinary = '07.30-12.00 13.00-16.00';
  const fasting = '08.00-12.00 12.30-15.00';
  const four = (words: string) => [words, words, words, words];
  return {
    hours: {
      zone: office.calendar.utcOffsetHours,
      week: ['', ...four(ordinary), '07.30-11.30 13.00-16.30', ''],
      other: [
        { from: '2026-02-18', to: '2026-03-19', week: ['', ...four(fasting), '08.00-11.30 12.30-15.30', ''] },
      ],
      holidays: [...office.calendar.holidays],
    },
    clock: office.settings.standardClock,
    platforms,
    sections,
    contentTypes,
    accounts: {},
    insight,
    targets,
    approvals: {
      pacitan: ['4'],
      pasaman: ['4'],
      'jawa-tengah': ['6'],
      'pulang-pisau': ['4'],
      'cianjur-medsos': ['4'],
      'cianjur-website': ['4'],
    },
  };
}

/** Some platforms in some periods, once in a while typed again, or only in part; and of some posts. */
export function typedInsight({ seed, from }: Recipe, { rows }: Semester): Insight[] {
  const chance = chanceFrom(seed);
  const [year = 0, month = 0] = from.split('-').map(Number);
  const count = () => (chance.happens(0.8) ? chance.between(0, 5000) : null);
  const figures = () => ({
    followers: count(),
    views: count(),
    reach: count(),
    likes: count(),
    comments: count(),
    shares: count(),
    saves: count(),
    account: '',
  });
  const monthName = () => chance.pick(namesOf({ kind: 'month', year, index: month + chance.between(0, 5) }));
  const ofAccounts = Array.from({ length: 40 }, () => ({
    period: chance.happens(0.8)
      ? monthName()
      : chance.pick([
          `Triwulan II ${year}`,
          `Semester I ${year}`,
          `Tahun ${year - 1}`,
          `Triwulan IV ${year}`,
        ]),
    platform: chance.pick([...platforms, 'instagram ', 'TikTok']),
    url: '',
    ...figures(),
  }));
  const urls = rows.flatMap(
    (cells) => String(cells[11]).match(/https:\/\/www\.instagram\.com\/[^"]+/g) ?? [],
  );
  const ofPosts = Array.from({ length: Math.min(60, urls.length) }, () => ({
    period: monthName(),
    platform: 'Instagram',
    url: chance.pick(urls),
    ...figures(),
  }));
  return [...ofAccounts, ...ofPosts];
}
