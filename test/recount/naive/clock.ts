/** Working time, day by day and stretch by stretch. */

const minute = 60_000;
const day = 24 * 60 * minute;

export interface Hours {
  /** Hours east of UTC. */
  zone: number;
  /** From Sunday; `07.30-12.00 13.00-16.00`, empty for a free day. */
  week: readonly string[];
  /** Other hours between two dates, both included. */
  other: readonly { from: string; to: string; week: readonly string[] }[];
  /** `2025-12-25` */
  holidays: readonly string[];
}

/** Midnight in the office at which a date begins. */
export const midnight = (date: string, { zone }: Hours): number =>
  Date.parse(`${date}T00:00:00Z`) - zone * 60 * minute;

/** The date on the office's wall. */
export const dateAt = (at: number, { zone }: Hours): string =>
  new Date(at + zone * 60 * minute).toISOString().slice(0, 10);

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split('.').map(Number);
  return hours * 60 + minutes;
};

type Stretch = readonly [from: number, to: number];

/** The stretches of work of one day. */
export function workOn(date: string, hours: Hours): Stretch[] {
  if (hours.holidays.includes(date)) return [];
  const other = hours.other.find((one) => date >= one.from && date <= one.to);
  const words = (other ?? hours).week[new Date(`${date}T12:00:00Z`).getUTCDay()] ?? '';
  return words
    .split(' ')
    .filter(Boolean)
    .map((stretch) => {
      const [open = '', close = ''] = stretch.split('-');
      return [
        midnight(date, hours) + minutesOf(open) * minute,
        midnight(date, hours) + minutesOf(close) * minute,
      ];
    });
}

export function workedMs(hours: Hours, from: number, to: number): number {
  let worked = 0;
  for (let at = from; dateAt(at, hours) <= dateAt(to, hours); at += day) {
    for (const [open, close] of workOn(dateAt(at, hours), hours)) {
      worked += Math.max(0, Math.min(close, to) - Math.max(open, from));
    }
  }
  return worked;
}

/** The end of the n-th day after the day of an instant. */
export const endOfDay = (at: number, later: number, hours: Hours): number =>
  midnight(dateAt(at, hours), hours) + (later + 1) * day;

/** Close of business on the n-th day of work after the day of an instant. */
export function closeOfBusiness(hours: Hours, at: number, count: number): number {
  let left = count;
  for (let next = at + day; ; next += day) {
    const work = workOn(dateAt(next, hours), hours);
    if (work.length > 0) left -= 1;
    if (left === 0) return work[work.length - 1]![1];
  }
}
