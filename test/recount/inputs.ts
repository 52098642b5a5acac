/** What the product and the recount are each told of a semester, besides its rows. */
import { chanceFrom } from '../../demo/scenario/chance';
import { boundsOf, type Period } from '../../src/recap/periods';
import type { RecapInput } from '../../src/recap/recapInput';
import { inOrderOfTime, journalLines } from '../../src/useCases/rows/journal';
import { settings } from '../recap/office';
import type { Insight, Time, Typed } from './naive/office';
import { contentTypes, platforms, sections, type Recipe } from './randomOffice';
import type { Semester } from './randomSemester';

const monthNames =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');

export const timeOf = ({ office }: Semester, period: Period): Time =>
  boundsOf(period, office.calendar.utcOffsetHours);

export const namesOf = ({ year, index }: Period): string[] => {
  const number = `${year}-${String(index).padStart(2, '0')}`;
  return [number, `Rekap ${number}`, `${monthNames[index - 1]} ${year}`];
};

export function inputOf(
  { office, rows }: Semester,
  period: Period,
  insights: readonly Insight[],
): RecapInput {
  const { procedures, staff, calendar } = office;
  return {
    ...{ period, procedures, staff, calendar, insights, notes: [] },
    now: Date.parse('2027-12-31T00:00:00Z'),
    records: inOrderOfTime(journalLines(rows)),
    settings: {
      ...settings,
      standardClock: office.settings.standardClock,
      platforms,
      sections,
      contentTypes,
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
    ...{ platforms, sections, contentTypes, accounts: {}, insight },
    approvals: {
      ...{ pacitan: ['4'], pasaman: ['4'], 'jawa-tengah': ['6'], 'pulang-pisau': ['4'] },
      ...{ 'cianjur-medsos': ['4'], 'cianjur-website': ['4'] },
    },
  };
}

/** Some platforms in some months, once in a while typed again, or only in part. */
export function typedInsight({ seed, from }: Recipe): Insight[] {
  const chance = chanceFrom(seed);
  const [year = 0, month = 0] = from.split('-').map(Number);
  const count = () => (chance.happens(0.8) ? chance.between(0, 5000) : null);
  return Array.from({ length: 30 }, () => ({
    period: chance.pick(namesOf({ kind: 'month', year, index: month + chance.between(0, 5) })),
    platform: chance.pick([...platforms, 'instagram ', 'TikTok']),
    ...{ url: '', account: '' },
    ...{ followers: count(), views: count(), reach: count(), likes: count() },
    ...{ comments: count(), shares: count(), saves: count() },
  }));
}
