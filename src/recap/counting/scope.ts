/** What every table is made from: what happened and when, the procedures, the office's clock and names. */
import { dayOfIsoDate, startOfDay } from '../../time/calendar';
import type { Instant } from '../../workflow/model';
import { factsOf, type ItemFacts, type UploadFacts, type VisitFacts } from './facts';
import type { OfficeZone } from '../../messages/dates';
import { knowProcedures, type KnownProcedures } from './knownProcedures';
import { judge, type Clock, type Measured } from './measuring';
import { namesIn, type NameOf } from '../sections/people';
import { boundsOf, type Bounds, type Period } from '../periods/periods';
import { readPeriod } from '../periods/periodTitles';
import type { InsightRow, RecapInput, ReportNote, ReportSettings } from '../recapInput';
import { settlementOf, type Settlement } from './settlement';
import { timelineOf, type Timeline } from './timeline';

export interface UploadOf {
  item: ItemFacts;
  upload: UploadFacts;
}

export interface SettlementOf extends Settlement {
  item: ItemFacts;
}

export interface MeasuredOf extends Measured {
  item: ItemFacts;
}

export interface Scope {
  period: Period;
  bounds: Bounds;
  /** The office's first SOP was in force and in the add-on: what lies before was never counted. */
  begunAt: Instant;
  now: Instant;
  zone: OfficeZone;
  clock: Clock;
  items: readonly ItemFacts[];
  submittedIn: Timeline<ItemFacts>;
  /** Posts that went out. */
  uploadsIn: Timeline<UploadOf>;
  settledIn: Timeline<SettlementOf>;
  /** Visits that were over and can be judged. */
  measuredIn: Timeline<MeasuredOf>;
  /** Of each visit that can be judged. */
  judged: ReadonlyMap<VisitFacts, Measured>;
  procedures: KnownProcedures;
  nameOf: NameOf;
  settings: ReportSettings;
  insights: readonly Of<InsightRow>[];
  notes: readonly Of<ReportNote>[];
}

/** What people typed about a period; about none that can be read, it belongs to no report. */
export type Of<T> = T & { of: Period };

function withPeriods<T extends { period: string }>(rows: readonly T[]): readonly Of<T>[] {
  return rows.flatMap((row) => {
    const of = readPeriod(row.period);
    return of ? [{ ...row, of }] : [];
  });
}

/** Everything is looked at once here; tables then ask for the stretches of time they show. */
export function scopeOf(input: RecapInput): Scope {
  const { period, now, calendar, settings } = input;
  const { utcOffsetHours } = calendar;
  const clock: Clock = { calendar, kind: settings.standardClock };
  const items = factsOf(input.records);
  const procedures = knowProcedures(input.procedures);
  const uploads = items.flatMap((item) => item.uploads.map((upload) => ({ item, upload })));
  const settled = items.flatMap((item) => {
    const settlement = settlementOf(item);
    return settlement ? [{ item, ...settlement }] : [];
  });
  const judged = judgeAll(clock, procedures, items);
  return {
    period,
    bounds: boundsOf(period, utcOffsetHours),
    begunAt: begunAt(input),
    now,
    zone: { zoneName: settings.zoneName, utcOffsetHours },
    clock,
    items,
    submittedIn: timelineOf(items, ({ submittedAt }) => submittedAt),
    uploadsIn: timelineOf(uploads, ({ upload }) => upload.at),
    settledIn: timelineOf(settled, ({ at }) => at),
    measuredIn: timelineOf([...judged.values()], ({ at }) => at),
    judged,
    procedures,
    nameOf: namesIn(input.staff),
    settings,
    insights: withPeriods(input.insights),
    notes: withPeriods(input.notes),
  };
}

function begunAt({ procedures, calendar }: RecapInput): Instant {
  const effective = procedures.flatMap(({ procedure: { document } }) =>
    document.effectiveOn ? [startOfDay(calendar, dayOfIsoDate(document.effectiveOn))] : [],
  );
  const enacted = procedures.map(({ enactedAt }) => enactedAt);
  return Math.max(
    0,
    ...[effective, enacted].filter(({ length }) => length > 0).map((all) => Math.min(...all)),
  );
}

function judgeAll(
  clock: Clock,
  procedures: KnownProcedures,
  items: readonly ItemFacts[],
): ReadonlyMap<VisitFacts, MeasuredOf> {
  const judged = new Map<VisitFacts, MeasuredOf>();
  for (const item of items) {
    const procedure = procedures.of(item);
    for (const visit of item.visits) {
      const measured = judge(clock, item, procedure, visit);
      if (measured) judged.set(visit, { item, ...measured });
    }
  }
  return judged;
}

/** Of each item the first of these posts: Jumlah Konten counts items, Jumlah Unggahan posts. */
export function firstPostOfEach(uploads: readonly UploadOf[]): readonly UploadOf[] {
  const first = new Map<ItemFacts, UploadOf>();
  for (const one of uploads) if (!first.has(one.item)) first.set(one.item, one);
  return [...first.values()];
}

export const publishedIn = ({ uploadsIn }: Scope, bounds: Bounds): readonly ItemFacts[] =>
  firstPostOfEach(uploadsIn(bounds)).map(({ item }) => item);
