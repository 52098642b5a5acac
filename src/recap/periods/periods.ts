/** Months, quarters, semesters and years of the office's own calendar. */
import type { PeriodKind } from '../../sop/model';
import type { Instant } from '../../workflow/model';
import { localDate, startOf } from './localDates';

/** `{ kind: 'quarter', year: 2025, index: 3 }` is Triwulan III 2025. The index counts from 1; a year's is 1. */
export interface Period {
  kind: PeriodKind;
  year: number;
  index: number;
}

export const periodKinds = ['month', 'quarter', 'semester', 'year'] as const satisfies readonly PeriodKind[];

/** Length in months. */
const lengths: Record<PeriodKind, number> = { month: 1, quarter: 3, semester: 6, year: 12 };

export const periodsPerYear = (kind: PeriodKind): number => 12 / lengths[kind];

/** The month of the year, from 1, in which the period begins. */
export const firstMonth = ({ kind, index }: Period): number => (index - 1) * lengths[kind] + 1;

export const lastMonth = ({ kind, index }: Period): number => index * lengths[kind];

export function periodContaining(kind: PeriodKind, at: Instant, utcOffsetHours: number): Period {
  const { year, month } = localDate(at, utcOffsetHours);
  return { kind, year, index: Math.ceil(month / lengths[kind]) };
}

export interface Bounds {
  from: Instant;
  /** The first instant that no longer belongs to it. */
  to: Instant;
}

export function boundsOf(period: Period, utcOffsetHours: number): Bounds {
  const { year } = period;
  return {
    from: startOf({ year, month: firstMonth(period), day: 1 }, utcOffsetHours),
    to: startOf({ year, month: lastMonth(period) + 1, day: 1 }, utcOffsetHours),
  };
}

export const isWithin = ({ from, to }: Bounds, at: Instant): boolean => from <= at && at < to;

export function previousPeriod({ kind, year, index }: Period): Period {
  return index > 1 ? { kind, year, index: index - 1 } : { kind, year: year - 1, index: periodsPerYear(kind) };
}

/** What a report must know of: its own time, and the period before, with which it is compared. */
export const reachOf = (period: Period, utcOffsetHours: number): Bounds => ({
  from: boundsOf(previousPeriod(period), utcOffsetHours).from,
  to: boundsOf(period, utcOffsetHours).to,
});

/** The shorter periods a longer one is made of: the months of a quarter, the quarters of a semester. */
export function partsOf(period: Period, kind: PeriodKind): readonly Period[] {
  const first = Math.ceil(firstMonth(period) / lengths[kind]);
  const count = Math.floor(lengths[period.kind] / lengths[kind]);
  return Array.from({ length: count }, (_, offset) => ({ kind, year: period.year, index: first + offset }));
}

export const monthsOf = (period: Period): readonly Period[] => partsOf(period, 'month');

/** A month lies in its quarter, and a period in itself. */
export const liesIn = (period: Period, longer: Period): boolean =>
  period.year === longer.year &&
  firstMonth(period) >= firstMonth(longer) &&
  lastMonth(period) <= lastMonth(longer);

export const samePeriod = (a: Period, b: Period): boolean =>
  a.kind === b.kind && a.year === b.year && a.index === b.index;
