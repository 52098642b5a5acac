/** How long steps took, and whether that kept the standard the SOP signed for them (column Waktu). */
import type { Step, TimeStandard } from '../../sop/model';
import { dayOfIsoDate, startOfDay, workingMsBetween } from '../../time/calendar';
import type { ClockKind, Instant, WorkingCalendar } from '../../workflow/model';
import type { ItemFacts, VisitFacts } from './facts';
import type { KnownProcedure } from './knownProcedures';

export interface Clock {
  calendar: WorkingCalendar;
  kind: ClockKind;
}

/** One visit to a step, judged. */
export interface Measured {
  step: Step;
  /** When it was over: decides the period. */
  at: Instant;
  /** By the office's clock; never rounded. */
  elapsedMs: number;
  onTime: boolean;
}

export function elapsedMs({ calendar, kind }: Clock, from: Instant, to: Instant): number {
  return kind === 'working' ? workingMsBetween(calendar, from, to) : Math.max(0, to - from);
}

/** The standard binds from the day the SOP takes effect; what was handed in earlier is never judged. */
export function isBound(clock: Clock, item: ItemFacts, { effectiveOn }: KnownProcedure): boolean {
  return !effectiveOn || item.submittedAt >= startOfDay(clock.calendar, dayOfIsoDate(effectiveOn));
}

/**
 * Null where a visit is not over or cannot be judged. A round that ended in a question to the submitter goes on in the
 * next one; a step left because its limit passed counts as late, though nobody finished it.
 */
export function judge(
  clock: Clock,
  item: ItemFacts,
  procedure: KnownProcedure,
  visit: VisitFacts,
): Measured | null {
  const step = procedure.step(visit.step);
  if (!step?.standard || visit.standardDueAt === null || visit.leftAt === null) return null;
  const from = anchorOf(step.standard, visit, item);
  if (from === null || !isBound(clock, item, procedure) || procedure.asksSubmitter(visit)) return null;
  const before =
    step.standard.since === 'stepStart' ? visit.carriedMs : -answeringMs(clock, item, procedure, visit);
  const elapsed = before + elapsedMs(clock, from, visit.leftAt);
  const onTime = isOnTime(step.standard, elapsed, visit.leftAt, visit.standardDueAt);
  const wasInterrupted = visit.finishedAt === null && onTime;
  return wasInterrupted ? null : { step, at: visit.leftAt, elapsedMs: elapsed, onTime };
}

/** What lies between an earlier beginning and this visit and is nobody's time: the submitter was answering. */
function answeringMs(clock: Clock, item: ItemFacts, { isAnswer }: KnownProcedure, visit: VisitFacts): number {
  return item.visits
    .slice(0, item.visits.indexOf(visit))
    .filter(isAnswer)
    .reduce((sum, { startedAt, leftAt }) => sum + elapsedMs(clock, startedAt, leftAt ?? startedAt), 0);
}

/** Null where the activity's end was not given: then "tidak dapat dihitung", never "tepat waktu". */
export function anchorOf({ since }: TimeStandard, visit: VisitFacts, item: ItemFacts): Instant | null {
  return { stepStart: visit.startedAt, activityEnd: item.activityEndedAt, handIn: item.submittedAt }[since];
}

const unitMs: Partial<Record<TimeStandard['unit'], number>> = { minutes: 60_000, hours: 3_600_000 };

/** `<60 menit`: exactly 60.0 is late; `30 menit`: exactly 30.0 is on time; H+1 ends with its day. */
function isOnTime(
  { amount, unit, strict }: TimeStandard,
  elapsed: number,
  leftAt: Instant,
  dueAt: Instant,
): boolean {
  const inUnit = unitMs[unit];
  const left = inUnit === undefined ? dueAt - leftAt : amount * inUnit - elapsed;
  return strict || unit === 'dayAfter' ? left > 0 : left >= 0;
}
