/** Days of the office's own calendar, apart from any clock. */
import { monthNames } from '../../messages/dates';
import { fromWall, onWall } from '../../time/wallClock';
import type { Instant } from '../../workflow/model';

/** A day of the calendar in the office's zone; months count from 1. */
export interface LocalDate {
  year: number;
  month: number;
  day: number;
}

export function localDate(instant: Instant, utcOffsetHours: number): LocalDate {
  const wall = onWall(instant, utcOffsetHours);
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

/** Midnight, in the office's zone, at which the day begins; a month or day beyond the end runs on into the next. */
export function startOf({ year, month, day }: LocalDate, utcOffsetHours: number): Instant {
  return fromWall(Date.UTC(year, month - 1, day), utcOffsetHours);
}

/** `1 September 2025` */
export const dateWords = ({ year, month, day }: LocalDate): string =>
  `${day} ${monthNames[month - 1]} ${year}`;
