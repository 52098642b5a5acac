/** When a period's report is owed: from the opening of the first working day after it. */
import type { PeriodKind } from '../../sop/model';
import { addWorkingMs } from '../../time/calendar';
import type { Instant, WorkingCalendar } from '../../workflow/model';
import { boundsOf, periodContaining, periodKinds, previousPeriod, type Period } from './periods';

/** The period that ended last before this instant. */
export function lastEnded(kind: PeriodKind, now: Instant, utcOffsetHours: number): Period {
  return previousPeriod(periodContaining(kind, now, utcOffsetHours));
}

/**
 * The opening of the first working day after the period (Wednesday 1 October 2025 at 07.30 for September).
 * A calendar without any working hours gives the period's end itself: a report is never put off for ever.
 */
export function reportOwedFrom(period: Period, calendar: WorkingCalendar): Instant {
  const { to } = boundsOf(period, calendar.utcOffsetHours);
  // The first millisecond of work has gone by one millisecond after the opening.
  const begun = addWorkingMs(calendar, to, 1);
  return begun === null ? to : begun - 1;
}

/** The periods just ended whose reports are owed by now, shortest first: a quarter's rests on its months. */
export function reportsOwed(
  now: Instant,
  calendar: WorkingCalendar,
  kinds: readonly PeriodKind[] = periodKinds,
): readonly Period[] {
  return kinds
    .map((kind) => lastEnded(kind, now, calendar.utcOffsetHours))
    .filter((period) => now >= reportOwedFrom(period, calendar));
}
