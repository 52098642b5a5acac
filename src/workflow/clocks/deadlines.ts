/** When a step turns late (its standard) and when it is taken away (its limit): two clocks, both settable. */
import type { Limit, Procedure, Step, TimeStandard } from '../../sop/model';
import { addWorkingMs, closeOfWorkday, endOfDayAfter } from '../../time/calendar';
import type { ClockKind, Instant, Office, WorkingCalendar } from '../model';

const unitMs = { minutes: 60_000, hours: 3_600_000, days: 86_400_000 } as const;

function after(
  calendar: WorkingCalendar,
  clock: ClockKind,
  from: Instant,
  time: { amount: number; unit: keyof typeof unitMs | 'workdays' },
  usedMs: number,
): Instant | null {
  if (time.unit === 'workdays') return closeOfWorkday(calendar, from, time.amount);
  const left = Math.max(0, time.amount * unitMs[time.unit] - usedMs);
  // "1 x 24 jam" and days are always days of the calendar; minutes and hours follow the setting.
  return clock === 'working' && time.unit !== 'days' ? addWorkingMs(calendar, from, left) : from + left;
}

export interface Anchors {
  stepStart: Instant;
  activityEnd: Instant | null;
  handIn: Instant;
}

/**
 * Null where there is nothing to judge: no standard, or one that counts from an activity whose end nobody gave.
 * @param carriedMs working time already used in rounds that ended in a question to the submitter
 */
export function standardDueAt(
  office: Pick<Office, 'calendar' | 'settings'>,
  standard: TimeStandard | null,
  anchors: Anchors,
  carriedMs: number,
): Instant | null {
  if (!standard) return null;
  const from = { stepStart: anchors.stepStart, activityEnd: anchors.activityEnd, handIn: anchors.handIn }[
    standard.since
  ];
  if (from === null) return null;
  if (standard.unit === 'dayAfter') {
    const due = endOfDayAfter(office.calendar, from, standard.amount);
    // Pasaman: material handed in on H+1 itself must not make the uploader late before they could begin.
    return standard.since === 'activityEnd' && anchors.stepStart >= anchors.handIn
      ? Math.max(due, endOfDayAfter(office.calendar, anchors.handIn, standard.amount))
      : due;
  }
  return after(
    office.calendar,
    office.settings.standardClock,
    from,
    { amount: standard.amount, unit: standard.unit },
    carriedMs,
  );
}

/** Passed when `now` is *after* this ("lebih dari 1 x 24 jam": 24:00:00 itself is still in time). */
export function limitAt(
  office: Pick<Office, 'calendar' | 'settings'>,
  limit: Limit,
  from: Instant,
): Instant | null {
  return after(office.calendar, office.settings.limitClock, from, limit, 0);
}

/** The row that takes over when this step's limit passes (Pacitan: row 5 for step 4). */
export function limitRowOf(procedure: Procedure, step: string): { row: Step; limit: Limit } | null {
  for (const row of procedure.steps) {
    if (row.start.kind === 'limitPassed' && row.start.step === step) return { row, limit: row.start.limit };
  }
  return null;
}
