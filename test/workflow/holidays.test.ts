import { dayOfIsoDate, isWorkday } from '../../src/time/calendar';
import { holidays } from '../../src/time/holidays';
import type { WorkingCalendar } from '../../src/workflow/model';
import { officeHours, ramadanHours } from '../../src/time/workingHours';

const calendar: WorkingCalendar = {
  utcOffsetHours: 7,
  weekdays: officeHours,
  holidays: new Set(holidays.map(({ date }) => date)),
  exceptions: [],
};

const ofYear = (year: number, kind: string) =>
  holidays.filter((holiday) => holiday.date.startsWith(String(year)) && holiday.kind === kind);

const workdaysOf = (year: number): number => {
  let count = 0;
  for (let day = dayOfIsoDate(`${year}-01-01`); day < dayOfIsoDate(`${year + 1}-01-01`); day++) {
    if (isWorkday(calendar, day)) count += 1;
  }
  return count;
};

describe('the list of holidays', () => {
  it.each([
    [2025, 17, 11, 237],
    [2026, 17, 8, 240],
  ])(
    'has for %i %i holidays and %i days of leave, which leave %i working days',
    (year, free, leave, work) => {
      expect(ofYear(year, 'Libur Nasional')).toHaveLength(free);
      expect(ofYear(year, 'Cuti Bersama')).toHaveLength(leave);
      expect(workdaysOf(year)).toBe(work);
    },
  );

  it('names each date once, in order, and none that does not exist', () => {
    const dates = holidays.map(({ date }) => date);
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates.map((date) => new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10))).toEqual(dates);
  });

  /** The weekdays printed in the joint decrees, in the order of the dates. */
  const weekdays = {
    2025: 'Rab Sen Sel Rab Jum Sab Sen Sel Rab Kam Jum Sen Jum Min Kam Sen Sel Kam Jum Min Jum Sen Jum Min Sen Jum Kam Jum',
    2026: 'Kam Jum Sen Sel Rab Kam Jum Sab Min Sen Sel Jum Min Jum Kam Jum Rab Kam Min Sen Sel Sen Sel Kam Jum',
  };
  it.each([2025, 2026] as const)('falls on the weekdays the decree for %i prints', (year) => {
    const short = ['Min', 'Sen', 'Sel', 'Rab', 'Kam', 'Jum', 'Sab'];
    const found = holidays
      .filter(({ date }) => date.startsWith(String(year)))
      .map(({ date }) => short[new Date(`${date}T00:00:00Z`).getUTCDay()]);
    expect(found.join(' ')).toBe(weekdays[year]);
  });

  it('holds the day added in August 2025', () => {
    expect(holidays).toContainEqual({
      date: '2025-08-18',
      name: 'Proklamasi Kemerdekaan',
      kind: 'Cuti Bersama',
    });
  });
});

describe('working hours', () => {
  it.each([
    ['the year round', officeHours, 37.5],
    ['in Ramadan', ramadanHours, 32.5],
  ])('amount, %s, to what Perpres 21/2023 asks', (_when, week, hours) => {
    const minutes = week.flat().reduce((sum, [from, to]) => sum + to - from, 0);
    expect(minutes / 60).toBe(hours);
    expect(week.map((spans) => spans.length)).toEqual([0, 2, 2, 2, 2, 2, 0]);
  });
});
