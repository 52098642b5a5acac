import type { Instant } from './calendar';
import { dayMs, fromWall, toWall } from './wallClock';

/** 30 December 1899, where the serial numbers of Sheets begin, to 1 January 1970. */
const serialOf1970 = 25_569;

export function toSerial(at: Instant, utcOffsetHours: number): number {
  return toWall(at, utcOffsetHours) / dayMs + serialOf1970;
}

export function fromSerial(serial: number, utcOffsetHours: number): Instant {
  return fromWall(Math.round((serial - serialOf1970) * dayMs), utcOffsetHours);
}
