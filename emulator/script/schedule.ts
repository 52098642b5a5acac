import { instantOfWall, zoneOffset } from '../time/zone';
import type { ClockTrigger } from './Trigger';

type Plan = Pick<ClockTrigger, 'id' | 'everyMinutes' | 'everyDays' | 'atHour'>;

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** "9 AM means between 9 and 10, then kept stable" (installable triggers guide): the minute hangs on the trigger. */
function minuteOf(plan: Plan): number {
  return Number(plan.id) % 60;
}

function dueAt(plan: Plan, dayWall: number, zone: string): number {
  return instantOfWall(zone, dayWall + (plan.atHour ?? 0) * 60 * MINUTE + minuteOf(plan) * MINUTE);
}

export function firstDue(plan: Plan, now: number, zone: string): number {
  if (plan.everyMinutes !== undefined) return now + plan.everyMinutes * MINUTE;
  if (plan.atHour === undefined) return now + (plan.everyDays ?? 1) * DAY;
  const today = Math.floor((now + zoneOffset(zone, now)) / DAY) * DAY;
  const due = dueAt(plan, today, zone);
  return due > now ? due : dueAt(plan, today + DAY, zone);
}

export function nextDue(plan: Plan, due: number, zone: string): number {
  if (plan.everyMinutes !== undefined) return due + plan.everyMinutes * MINUTE;
  const days = plan.everyDays ?? 1;
  if (plan.atHour === undefined) return due + days * DAY;
  const day = Math.floor((due + zoneOffset(zone, due)) / DAY) * DAY;
  return dueAt(plan, day + days * DAY, zone);
}
