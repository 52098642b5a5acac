/** What every table is made from: the items, the procedures they ran under, the office's clock and names. */
import type { EnactedProcedure, Instant } from '../workflow/model';
import { factsOf, type ItemFacts, type UploadFacts, type VisitFacts } from './facts';
import type { OfficeZone } from '../messages/dates';
import { knowProcedures, type KnownProcedures } from './knownProcedures';
import { judge, type Clock, type Measured } from './measuring';
import { namesIn, type NameOf } from './people';
import { boundsOf, isWithin, type Bounds, type Period } from './periods';
import type { InsightRow, RecapInput, ReportNote, ReportSettings } from './recapInput';

export interface Scope {
  period: Period;
  bounds: Bounds;
  now: Instant;
  zone: OfficeZone;
  clock: Clock;
  items: readonly ItemFacts[];
  procedures: KnownProcedures;
  nameOf: NameOf;
  settings: ReportSettings;
  insights: readonly InsightRow[];
  notes: readonly ReportNote[];
}

export function scopeOf(input: RecapInput): Scope {
  const { period, now, calendar, settings, insights, notes } = input;
  const { utcOffsetHours } = calendar;
  return {
    period,
    bounds: boundsOf(period, utcOffsetHours),
    now,
    zone: { zoneName: settings.zoneName, utcOffsetHours },
    clock: { calendar, kind: settings.standardClock },
    items: factsOf(input.records),
    procedures: knowProcedures(input.procedures satisfies readonly EnactedProcedure[]),
    nameOf: namesIn(input.staff),
    settings,
    insights,
    notes,
  };
}

export interface UploadOf {
  item: ItemFacts;
  upload: UploadFacts;
}

/** Posts that went out in that time, earliest first. */
export function uploadsIn({ items }: Scope, bounds: Bounds): readonly UploadOf[] {
  return items
    .flatMap((item) => item.uploads.map((upload) => ({ item, upload })))
    .filter(({ upload }) => isWithin(bounds, upload.at))
    .sort((a, b) => a.upload.at - b.upload.at);
}

/** Items with at least one post in that time: Jumlah Konten counts these. */
export function publishedIn({ items }: Scope, bounds: Bounds): readonly ItemFacts[] {
  return items.filter(({ uploads }) => uploads.some(({ at }) => isWithin(bounds, at)));
}

export function judgeVisit(scope: Scope, item: ItemFacts, visit: VisitFacts): Measured | null {
  return judge(scope.clock, item, scope.procedures.of(item), visit);
}

export interface MeasuredOf extends Measured {
  item: ItemFacts;
}

/** Visits that were over in that time and can be judged. */
export function measuredIn(scope: Scope, bounds: Bounds): readonly MeasuredOf[] {
  return scope.items.flatMap((item) =>
    item.visits
      .filter(({ leftAt }) => leftAt !== null && isWithin(bounds, leftAt))
      .flatMap((visit) => {
        const measured = judgeVisit(scope, item, visit);
        return measured ? [{ item, ...measured }] : [];
      }),
  );
}
