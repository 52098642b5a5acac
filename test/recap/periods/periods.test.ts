import { lastEnded, reportOwedFrom, reportsOwed } from '../../../src/recap/periods/periodEnd';
import {
  boundsOf,
  monthsOf,
  partsOf,
  periodContaining,
  previousPeriod,
} from '../../../src/recap/periods/periods';
import {
  datesOf,
  parsePeriodTitle,
  periodHeading,
  periodTitle,
  readPeriod,
} from '../../../src/recap/periods/periodTitles';
import { calendar, periodOf } from '../office';
import { wib } from '../journal';

describe('a period', () => {
  it.each([
    ['Rekap 2025-09', 'BULAN SEPTEMBER 2025', '1 s.d. 30 September 2025', '2025-09-01', '2025-10-01'],
    ['Rekap 2024-02', 'BULAN FEBRUARI 2024', '1 s.d. 29 Februari 2024', '2024-02-01', '2024-03-01'],
    ['Rekap 2025-02', 'BULAN FEBRUARI 2025', '1 s.d. 28 Februari 2025', '2025-02-01', '2025-03-01'],
    ['Rekap 2025-12', 'BULAN DESEMBER 2025', '1 s.d. 31 Desember 2025', '2025-12-01', '2026-01-01'],
    [
      'Triwulan III 2025',
      'TRIWULAN III TAHUN 2025',
      '1 Juli s.d. 30 September 2025',
      '2025-07-01',
      '2025-10-01',
    ],
    [
      'Semester II 2025',
      'SEMESTER II TAHUN 2025',
      '1 Juli s.d. 31 Desember 2025',
      '2025-07-01',
      '2026-01-01',
    ],
    ['Tahun 2025', 'TAHUN 2025', '1 Januari s.d. 31 Desember 2025', '2025-01-01', '2026-01-01'],
  ])('%s is known by its title, its words and its bounds', (title, heading, dates, from, to) => {
    const period = periodOf(title);
    expect(periodTitle(period)).toBe(title);
    expect(periodHeading(period)).toBe(heading);
    expect(datesOf(period)).toBe(dates);
    expect(boundsOf(period, 7)).toEqual({ from: wib(from), to: wib(to) });
  });

  it.each([
    'Rekap 2025-13',
    'Rekap 2025-00',
    'Triwulan V 2025',
    'Semester III 2025',
    'Register',
    'Tahun 25',
    '',
  ])('is not read from %s', (title) => expect(parsePeriodTitle(title)).toBeNull());

  it('is read as people type it beside their figures', () => {
    expect(readPeriod('2025-09')).toEqual(periodOf('Rekap 2025-09'));
    expect(readPeriod(' september  2025 ')).toEqual(periodOf('Rekap 2025-09'));
    expect(readPeriod('Triwulan III 2025')).toEqual(periodOf('Triwulan III 2025'));
    expect(readPeriod('kemarin')).toBeNull();
  });

  it('turns the year on the office’s wall clock', () => {
    const lastHalfHour = wib('2025-12-31 23.30');
    expect(new Date(lastHalfHour).toISOString()).toBe('2025-12-31T16:30:00.000Z');
    expect(periodTitle(periodContaining('month', lastHalfHour, 7))).toBe('Rekap 2025-12');
    expect(periodTitle(periodContaining('month', lastHalfHour + 30 * 60_000, 7))).toBe('Rekap 2026-01');
    expect(periodTitle(periodContaining('year', wib('2026-01-01 06.00'), 7))).toBe('Tahun 2026');
  });

  it.each([
    ['Rekap 2026-01', 'Rekap 2025-12'],
    ['Triwulan I 2026', 'Triwulan IV 2025'],
    ['Semester II 2025', 'Semester I 2025'],
    ['Tahun 2026', 'Tahun 2025'],
  ])('%s comes after %s', (title, before) => {
    expect(periodTitle(previousPeriod(periodOf(title)))).toBe(before);
  });

  it('knows the shorter periods it is made of', () => {
    expect(monthsOf(periodOf('Triwulan IV 2025')).map(periodTitle)).toEqual([
      'Rekap 2025-10',
      'Rekap 2025-11',
      'Rekap 2025-12',
    ]);
    expect(partsOf(periodOf('Semester II 2025'), 'quarter').map(periodTitle)).toEqual([
      'Triwulan III 2025',
      'Triwulan IV 2025',
    ]);
    expect(monthsOf(periodOf('Tahun 2024'))).toHaveLength(12);
  });
});

describe('the report of a period', () => {
  it('is owed from the opening of the first working day after it', () => {
    expect(reportOwedFrom(periodOf('Rekap 2025-09'), calendar)).toBe(wib('2025-10-01 07.30'));
    // 1 November 2025 is a Saturday.
    expect(reportOwedFrom(periodOf('Rekap 2025-10'), calendar)).toBe(wib('2025-11-03 07.30'));
    // 1 January is a holiday.
    expect(reportOwedFrom(periodOf('Tahun 2025'), calendar)).toBe(wib('2026-01-02 07.30'));
  });

  it('is owed for every kind of period that ended, and not before', () => {
    expect(reportsOwed(wib('2026-01-02 07.29'), calendar)).toEqual([]);
    expect(reportsOwed(wib('2026-01-02 07.30'), calendar).map(periodTitle)).toEqual([
      'Rekap 2025-12',
      'Triwulan IV 2025',
      'Semester II 2025',
      'Tahun 2025',
    ]);
    expect(periodTitle(lastEnded('month', wib('2025-10-01 00.00'), 7))).toBe('Rekap 2025-09');
  });

  it('is not put off for ever by a calendar without working hours', () => {
    const closed = { ...calendar, weekdays: [] };
    expect(reportOwedFrom(periodOf('Rekap 2025-09'), closed)).toBe(wib('2025-10-01'));
  });
});
