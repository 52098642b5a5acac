/** The office's working time (Perpres 21/2023; hours and holidays are the office's own settings). */
import { dayMs, fromWall, toWall, type Instant } from './wallClock';

export type { Instant };

const minuteMs = 60_000;

/** Days since 1970 in the office's zone. */
export function localDay(calendar: WorkingCalendar, at: Instant): number {
  return Math.floor(toWall(at, calendar.utcOffsetHours) / dayMs);
}

/** Midnight, in the office's zone, at which a local day begins. */
export function startOfDay(calendar: WorkingCalendar, day: number): Instant {
  return fromWall(day * dayMs, calendar.utcOffsetHours);
}

export function isoDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

export function dayOfIsoDate(date: string): number {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** A stretch of working time. */
interface Opening {
  opens: Instant;
  closes: Instant;
}

/** A report asks for the same few days a hundred thousand times. */
const knownOpenings = new WeakMap<WorkingCalendar, Map<number, readonly Opening[]>>();

function openingsOn(calendar: WorkingCalendar, day: number): readonly Opening[] {
  let known = knownOpenings.get(calendar);
  if (!known) knownOpenings.set(calendar, (known = new Map()));
  let openings = known.get(day);
  if (!openings) {
    const midnight = startOfDay(calendar, day);
    openings = hoursOf(calendar, day).map(([from, to]) => ({
      opens: midnight + from * minuteMs,
      closes: midnight + to * minuteMs,
    }));
    known.set(day, openings);
  }
  return openings;
}

function hoursOf(calendar: WorkingCalendar, day: number): readonly WorkingSpan[] {
  const date = isoDate(day);
  if (calendar.holidays.has(date)) return [];
  const exception = calendar.exceptions.find(({ from, to }) => from <= date && date <= to);
  const weekday = new Date(day * dayMs).getUTCDay();
  return (exception?.weekdays ?? calendar.weekdays)[weekday] ?? [];
}

export function isWorkday(calendar: WorkingCalendar, day: number): boolean {
  return openingsOn(calendar, day).length > 0;
}

/** Working milliseconds in [from, to); 0 where `to` is not after `from`. */
export function workingMsBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  let total = 0;
  const lastDay = localDay(calendar, to);
  for (let day = localDay(calendar, from); day <= lastDay; day++) {
    for (const { opens, closes } of openingsOn(calendar, day)) {
      total += Math.max(0, Math.min(to, closes) - Math.max(from, opens));
    }
  }
  return total;
}

/** A calendar without a single working hour would be searched for ever. */
const horizonDays = 400;

/** The earliest instant at which `ms` of working time have gone by; null where the calendar has no such time. */
export function addWorkingMs(calendar: WorkingCalendar, from: Instant, ms: number): Instant | null {
  if (ms <= 0) return from;
  let left = ms;
  const firstDay = localDay(calendar, from);
  for (let day = firstDay; day < firstDay + horizonDays; day++) {
    for (const { opens, closes } of openingsOn(calendar, day)) {
      const start = Math.max(from, opens);
      if (closes <= start) continue;
      if (closes - start >= left) return start + left;
      left -= closes - start;
    }
  }
  return null;
}

/** Close of business of the n-th working day after the day of `from` ("1 hari kerja": the next one). */
export function closeOfWorkday(calendar: WorkingCalendar, from: Instant, count: number): Instant | null {
  let left = count;
  const firstDay = localDay(calendar, from);
  for (let day = firstDay + 1; day < firstDay + horizonDays; day++) {
    const openings = openingsOn(calendar, day);
    const last = openings[openings.length - 1];
    if (!last) continue;
    left -= 1;
    if (left <= 0) return last.closes;
  }
  return null;
}

/** End of the n-th calendar day after the day of `from` (H+n). */
export function endOfDayAfter(calendar: WorkingCalendar, from: Instant, count: number): Instant {
  return startOfDay(calendar, localDay(calendar, from) + count + 1);
}

export interface WorkingCalendar {
  /** Hours east of UTC: WIB 7, WITA 8, WIT 9. No summer time in Indonesia. */
  utcOffsetHours: number;
  /** Index 0 = Sunday; minutes from midnight, `[[450, 720], [780, 960]]`. */
  weekdays: readonly (readonly WorkingSpan[])[];
  /** ISO dates of national holidays and cuti bersama. */
  holidays: ReadonlySet<string>;
  /** Other hours between two ISO dates, both included (Ramadan). */
  exceptions: readonly { from: string; to: string; weekdays: readonly (readonly WorkingSpan[])[] }[];
}

export type WorkingSpan = readonly [fromMinute: number, toMinute: number];
