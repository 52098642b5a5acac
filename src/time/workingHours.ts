/** Office hours by Perpres 21/2023: what a new office's Pengaturan begin with. Breaks are left out. */
import type { WorkingCalendar, WorkingSpan } from './calendar';

type Weekdays = WorkingCalendar['weekdays'];

const clock = (hours: number, minutes: number): number => hours * 60 + minutes;

const week = (mondayToThursday: readonly WorkingSpan[], friday: readonly WorkingSpan[]): Weekdays => [
  [],
  mondayToThursday,
  mondayToThursday,
  mondayToThursday,
  mondayToThursday,
  friday,
  [],
];

/** 37 hours 30 minutes a week. */
export const officeHours: Weekdays = week(
  [
    [clock(7, 30), clock(12, 0)],
    [clock(13, 0), clock(16, 0)],
  ],
  [
    [clock(7, 30), clock(11, 30)],
    [clock(13, 0), clock(16, 30)],
  ],
);

/** 32 hours 30 minutes a week. */
export const ramadanHours: Weekdays = week(
  [
    [clock(8, 0), clock(12, 0)],
    [clock(12, 30), clock(15, 0)],
  ],
  [
    [clock(8, 0), clock(11, 30)],
    [clock(12, 30), clock(15, 30)],
  ],
);
