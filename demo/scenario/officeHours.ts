/** When people in the office are at work: in its own zone, without its holidays. */
import type { Chance } from './chance';

const hour = 3_600_000;
const day = 24 * hour;
/** Pacitan to Cianjur and Pulang Pisau: all western Indonesian time. */
export const zoneOffset = 7 * hour;

export class OfficeHours {
  constructor(
    private readonly chance: Chance,
    /** ISO dates. */
    private readonly holidays: ReadonlySet<string>,
  ) {}

  isWorkday(at: number): boolean {
    const wall = new Date(at + zoneOffset);
    const weekday = wall.getUTCDay();
    return weekday !== 0 && weekday !== 6 && !this.holidays.has(wall.toISOString().slice(0, 10));
  }

  isOpen(at: number): boolean {
    const hours = ((at + zoneOffset) % day) / hour;
    return this.isWorkday(at) && hours >= 7.5 && hours < 16 && !(hours >= 12 && hours < 13);
  }

  /** The given instant in working hours, otherwise soon after the office opens again. */
  atDesk(at: number): number {
    let moment = at;
    while (!this.isOpen(moment)) moment += hour / 2;
    return moment === at ? at : moment + this.chance.between(1, 40) * 60_000;
  }

  /** The given instant by day, otherwise the next morning. */
  awake(at: number): number {
    let moment = at;
    while (((moment + zoneOffset) % day) / hour < 6 || ((moment + zoneOffset) % day) / hour >= 22)
      moment += hour / 2;
    return moment;
  }
}

export const isoDate = (at: number): string => new Date(at + zoneOffset).toISOString().slice(0, 10);
/** `2025-09-01T14:30`, as the form's page sends it. */
export const formTime = (at: number): string => new Date(at + zoneOffset).toISOString().slice(0, 16);

/** `01/09/2025 14.30`, as people type it. */
export function typedTime(at: number): string {
  const [, year, month, date, time] = /^(\d+)-(\d+)-(\d+)T(.*)$/.exec(formTime(at)) ?? [];
  return `${date}/${month}/${year} ${time?.replace(':', '.')}`;
}
