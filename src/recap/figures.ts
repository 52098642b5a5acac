/** The numbers of one stretch of time that a summary shows; a longer report shows several side by side. */
import { elapsedMs } from './measuring';
import { isWithin, type Bounds } from './periods';
import { measuredIn, publishedIn, uploadsIn, type Scope } from './scope';
import { isOpenAt, settlementOf, type Fate } from './settlement';

export interface Figures extends Record<Exclude<Fate, 'published'>, number> {
  /** By hand-in. */
  handedIn: number;
  /** Jumlah Konten: items with a post in that time. */
  published: number;
  /** Jumlah Unggahan: posts. */
  uploads: number;
  /** Neither published nor ended when it was over. */
  open: number;
  /** From hand-in to the first post in that time, by the office's clock; null where nothing was published. */
  meanProcessMs: number | null;
  /** Steps on time among the steps judged, in points; null where none was. */
  onTimePercent: number | null;
}

export function figuresIn(scope: Scope, bounds: Bounds): Figures {
  const settled = (fate: Fate): number =>
    scope.items.filter((item) => {
      const settlement = settlementOf(item);
      return settlement?.fate === fate && isWithin(bounds, settlement.at);
    }).length;
  const measured = measuredIn(scope, bounds);
  return {
    handedIn: scope.items.filter(({ submittedAt }) => isWithin(bounds, submittedAt)).length,
    published: publishedIn(scope, bounds).length,
    uploads: uploadsIn(scope, bounds).length,
    overdue: settled('overdue'),
    rejected: settled('rejected'),
    withdrawn: settled('withdrawn'),
    archived: settled('archived'),
    closed: settled('closed'),
    open: scope.items.filter((item) => isOpenAt(item, bounds.to)).length,
    meanProcessMs: mean(processTimes(scope, bounds)),
    onTimePercent: percentOf(measured.filter(({ onTime }) => onTime).length, measured.length),
  };
}

function processTimes(scope: Scope, bounds: Bounds): readonly number[] {
  return scope.items.flatMap(({ submittedAt, uploads }) => {
    const first = uploads.find(({ at }) => isWithin(bounds, at));
    return first ? [elapsedMs(scope.clock, submittedAt, first.at)] : [];
  });
}

/** Null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** In points, unrounded; null of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}
