/** Dates as an Indonesian office writes them. Own tables: the same words on every runtime. */
import type { Instant } from '../workflow/model';

/** The office's clock on the wall: `WIB`, 7 hours east of UTC; Indonesia has no summer time. */
export interface OfficeZone {
  zoneName: string;
  utcOffsetHours: number;
}

export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const dayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const hourMs = 3_600_000;

/** A day of the calendar in the office's zone; months count from 1. */
export interface LocalDate {
  year: number;
  month: number;
  day: number;
}

/** A Date whose UTC fields read as the office's wall clock. */
const onWall = (instant: Instant, utcOffsetHours: number): Date =>
  new Date(instant + utcOffsetHours * hourMs);

export function localDate(instant: Instant, utcOffsetHours: number): LocalDate {
  const wall = onWall(instant, utcOffsetHours);
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1, day: wall.getUTCDate() };
}

/** Midnight, in the office's zone, at which the day begins; a month or day beyond the end runs on into the next. */
export function startOf({ year, month, day }: LocalDate, utcOffsetHours: number): Instant {
  return Date.UTC(year, month - 1, day) - utcOffsetHours * hourMs;
}

/** `1 September 2025` */
export const dateWords = ({ year, month, day }: LocalDate): string =>
  `${day} ${monthNames[month - 1]} ${year}`;

export const longDate = (instant: Instant, { utcOffsetHours }: OfficeZone): string =>
  dateWords(localDate(instant, utcOffsetHours));

/** `pukul 07.30 WIB` */
function timeOfDay(instant: Instant, { zoneName, utcOffsetHours }: OfficeZone): string {
  const [hour, minute] = onWall(instant, utcOffsetHours).toISOString().slice(11, 16).split(':');
  return `pukul ${hour}.${minute} ${zoneName}`;
}

/** `Rabu, 1 Oktober 2025 pukul 07.30 WIB` */
export function dayAndTime(instant: Instant, zone: OfficeZone): string {
  const weekday = dayNames[onWall(instant, zone.utcOffsetHours).getUTCDay()];
  return `${weekday}, ${longDate(instant, zone)} ${timeOfDay(instant, zone)}`;
}
