import type { Instant } from './calendar';
import { fromSerial } from './serial';
import { fromWall } from './wallClock';

type Cell = string | number | boolean;
const text = (cell: Cell | undefined): string => (cell === undefined ? '' : String(cell).trim());

const monthNumbers: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  agu: 8,
  agt: 8,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  des: 12,
  dec: 12,
};

/**
 * A date as a serial number or as people type it: `01/09/2025 14.30`, `1-9-2025`, `1 September 2025 pukul 14.30 WIB`,
 * `2025-09-01`. Day first, always. Null for what is no date, such as 31/02/2025.
 */
export function readInstant(cell: Cell | undefined, utcOffsetHours: number): Instant | null {
  if (typeof cell === 'number') return cell > 0 ? fromSerial(cell, utcOffsetHours) : null;
  const typed = text(cell);
  const clock = /(?:^|[^\d./-])(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?\s*(?:WIB|WITA|WIT)?$/i.exec(typed);
  const date = readDate(typed);
  if (!date) return null;
  const [hour, minute, second] = clock ? clock.slice(1).map((part) => Number(part || 0)) : [0, 0, 0];
  if ((hour ?? 0) > 23 || (minute ?? 0) > 59 || (second ?? 0) > 59) return null;
  const sinceMidnight = (((hour ?? 0) * 60 + (minute ?? 0)) * 60 + (second ?? 0)) * 1000;
  return fromWall(Date.parse(`${date}T00:00:00Z`) + sinceMidnight, utcOffsetHours);
}

/** ISO date, or null. */
export function readDate(cell: Cell | undefined): string | null {
  if (typeof cell === 'number')
    return cell > 0 ? new Date(fromSerial(Math.floor(cell), 0)).toISOString().slice(0, 10) : null;
  const typed = text(cell).replace(/^[A-Za-z']+,\s*/, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})/.exec(typed);
  const local = /^(\d{1,2})[\s./-]+(\d{1,2}|[A-Za-z]{3,9})[\s./-]+(\d{4})/.exec(typed);
  const [year, month, day] = iso ? iso.slice(1) : local ? local.slice(1).reverse() : [];
  if (!year || !month || !day) return null;
  const monthNumber = /^\d+$/.test(month) ? Number(month) : monthNumbers[month.slice(0, 3).toLowerCase()];
  if (!monthNumber || monthNumber > 12) return null;
  const at = new Date(Date.UTC(Number(year), monthNumber - 1, Number(day)));
  return at.getUTCDate() === Number(day) ? at.toISOString().slice(0, 10) : null;
}
