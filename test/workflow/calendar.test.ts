import fc from 'fast-check';
import { addWorkingMs, closeOfWorkday, endOfDayAfter, workingMsBetween } from '../../src/time/calendar';
import { standardDueAt } from '../../src/workflow/clocks/deadlines';
import type { WorkingCalendar } from '../../src/workflow/model';
import { ramadanHours } from '../../src/time/workingHours';
import * as p from './pacitan';

const { calendar } = p.office;
const ramadan: WorkingCalendar = {
  ...calendar,
  exceptions: [{ from: '2026-02-19', to: '2026-03-17', weekdays: ramadanHours }],
};
const minutesBetween = (from: string, to: string, inCalendar = calendar) =>
  workingMsBetween(inCalendar, p.wib(from), p.wib(to)) / p.minute;
const after = (from: string, minutes: number, inCalendar = calendar) =>
  addWorkingMs(inCalendar, p.wib(from), minutes * p.minute);

describe('working time', () => {
  it.each([
    ['over a Friday evening and a weekend', '2025-09-12 16.00', '2025-09-15 08.00', 60],
    ['over the Friday break', '2025-09-12 11.00', '2025-09-12 13.30', 60],
    ['on the cuti bersama of 18 August 2025', '2025-08-18 08.00', '2025-08-18 15.00', 0],
    ['over the whole of that long weekend', '2025-08-15 16.30', '2025-08-19 07.31', 1],
    ['backwards', '2025-09-02 09.00', '2025-09-01 09.00', 0],
    ['of a week', '2025-09-15 00.00', '2025-09-22 00.00', 37.5 * 60],
  ])('%s', (_when, from, to, minutes) => {
    expect(minutesBetween(from, to)).toBe(minutes);
  });

  it('starts on Monday at 07.30 for what comes in after Friday’s close', () => {
    expect(after('2025-09-12 16.30', 60)).toBe(p.wib('2025-09-15 08.30'));
  });

  it('ends at the close of a day, not at the next opening', () => {
    expect(after('2025-09-15 15.00', 60)).toBe(p.wib('2025-09-15 16.00'));
    expect(after('2025-09-13 09.00', 0)).toBe(p.wib('2025-09-13 09.00'));
  });

  it('keeps other hours in Ramadan, first and last day included', () => {
    expect(minutesBetween('2026-02-18 07.30', '2026-02-18 08.00', ramadan)).toBe(30);
    expect(minutesBetween('2026-02-19 07.30', '2026-02-19 08.00', ramadan)).toBe(0);
    expect(after('2026-03-17 14.30', 60, ramadan)).toBe(p.wib('2026-03-25 08.00'));
  });

  it.each([
    ['WITA', 8],
    ['WIT', 9],
  ])('opens at 07.30 of the office’s own zone: %s', (_zone, utcOffsetHours) => {
    const elsewhere = { ...calendar, utcOffsetHours };
    const opening = Date.UTC(2025, 8, 15, 7, 30) - utcOffsetHours * p.hour;
    expect(addWorkingMs(elsewhere, opening - 5 * p.hour, 60_000)).toBe(opening + 60_000);
    expect(endOfDayAfter(elsewhere, opening, 1)).toBe(opening - 7.5 * p.hour + 48 * p.hour);
  });

  it('is not searched for ever where there is none', () => {
    const never = { ...calendar, weekdays: [] };
    expect([
      addWorkingMs(never, 0, 1),
      closeOfWorkday(never, 0, 1),
      workingMsBetween(never, 0, p.hour),
    ]).toEqual([null, null, 0]);
  });

  it('adds what it measures and measures what it adds', () => {
    const instant = fc.integer({ min: p.wib('2025-01-01 00.00'), max: p.wib('2026-12-31 00.00') });
    const span = fc.integer({ min: 0, max: 40 * p.hour });
    fc.assert(
      fc.property(instant, span, fc.constantFrom(calendar, ramadan), (from, ms, inCalendar) => {
        const to = addWorkingMs(inCalendar, from, ms)!;
        expect(workingMsBetween(inCalendar, from, to)).toBe(ms);
        // The earliest such instant: a millisecond before, it is not yet enough.
        if (ms > 0) expect(workingMsBetween(inCalendar, from, to - 1)).toBe(ms - 1);
        const back = addWorkingMs(inCalendar, from, workingMsBetween(inCalendar, from, from + ms))!;
        expect(back).toBeLessThanOrEqual(from + ms);
      }),
      { seed: 20250901, numRuns: 300 },
    );
  });
});

describe('a standard', () => {
  const due = (
    standard: Partial<NonNullable<Parameters<typeof standardDueAt>[1]>>,
    anchors: Partial<Parameters<typeof standardDueAt>[2]> = {},
    carriedMs = 0,
  ) =>
    standardDueAt(
      p.office,
      { amount: 60, unit: 'minutes', strict: true, since: 'stepStart', ...standard },
      {
        stepStart: p.wib('2025-09-12 16.00'),
        activityEnd: null,
        handIn: p.wib('2025-09-12 15.00'),
        ...anchors,
      },
      carriedMs,
    );

  it.each([
    ['minutes of work', {}, p.wib('2025-09-15 08.00')],
    ['hours of work', { amount: 2, unit: 'hours' }, p.wib('2025-09-15 09.00')],
    ['days of the calendar', { amount: 1, unit: 'days' }, p.wib('2025-09-13 16.00')],
    ['the close of the next working day', { amount: 1, unit: 'workdays' }, p.wib('2025-09-15 16.00')],
    ['the end of H+1', { amount: 1, unit: 'dayAfter' }, p.wib('2025-09-14 00.00')],
    ['nothing, without the end of the activity', { since: 'activityEnd' }, null],
  ] as const)('counts %s', (_what, standard, expected) => {
    expect(due(standard)).toBe(expected);
  });

  it('begins with what was used before a question', () => {
    expect(due({}, {}, 40 * p.minute)).toBe(p.wib('2025-09-12 16.20'));
    expect(due({}, {}, 70 * p.minute)).toBe(p.wib('2025-09-12 16.00'));
  });

  it('blames nobody for material handed in on H+1: 31 January, handed in on 1 February', () => {
    const anchors = { activityEnd: p.wib('2025-01-31 15.00'), handIn: p.wib('2025-02-01 20.00') };
    const uploader = { ...anchors, stepStart: p.wib('2025-02-02 08.00') };
    const submitter = { ...anchors, stepStart: p.wib('2025-01-31 15.00') };
    const standard = { amount: 1, unit: 'dayAfter', since: 'activityEnd' } as const;
    expect(due(standard, submitter)).toBe(p.wib('2025-02-02 00.00'));
    expect(due(standard, uploader)).toBe(p.wib('2025-02-03 00.00'));
  });

  it('skips a long weekend: a Thursday before Iduladha 2025', () => {
    expect(due({ amount: 1, unit: 'workdays' }, { stepStart: p.wib('2025-06-05 10.00') })).toBe(
      p.wib('2025-06-10 16.00'),
    );
  });
});
