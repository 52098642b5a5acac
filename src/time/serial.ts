import type { Instant } from './calendar';

const dayMs = 86_400_000;

/** 30 December 1899, where the serial numbers of Sheets begin, to 1 January 1970. */
const serialOf1970 = 25_569;

export function toSerial(at: Instant, utcOffsetHours: number): number {
  return (at + utcOffsetHours * 3_600_000) / dayMs + serialOf1970;
}

export function fromSerial(serial: number, utcOffsetHours: number): Instant {
  return Math.round((serial - serialOf1970) * dayMs) - utcOffsetHours * 3_600_000;
}
