import { zoneOffset } from './zone';

const DAY = 86_400_000;
/** Serial 0 of Google Sheets: 30 December 1899 (Sheets API guide, "Date & time values"). */
const EPOCH = Date.UTC(1899, 11, 30);

/** A wall clock time, written as if it were UTC, as the number a cell holds. */
export function serialOfWall(wall: number): number {
  return (wall - EPOCH) / DAY;
}

export function wallOfSerial(serial: number): number {
  return Math.round(serial * DAY) + EPOCH;
}

export function serialOfInstant(instant: number, zone: string): number {
  return serialOfWall(instant + zoneOffset(zone, instant));
}
