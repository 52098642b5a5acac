/** The numbers of one stretch of time that a summary shows; a longer report shows several side by side. */
import { elapsedMs } from './measuring';
import type { Bounds } from '../periods/periods';
import { firstPostOfEach, type Scope } from './scope';
import { givenUp, isOpenAt, type Fate } from './settlement';
import { sum } from './tally';

export interface Figures extends Record<Exclude<Fate, 'published'>, number> {
  /** Given up for whatever reason. */
  cancelled: number;
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
  const uploads = scope.uploadsIn(bounds);
  const settled = { overdue: 0, rejected: 0, withdrawn: 0, archived: 0, closed: 0, published: 0 };
  for (const { fate } of scope.settledIn(bounds)) settled[fate] += 1;
  const firstPosts = firstPostOfEach(uploads);
  return {
    ...settled,
    cancelled: sum(givenUp.map((fate) => settled[fate])),
    handedIn: scope.submittedIn(bounds).length,
    published: firstPosts.length,
    uploads: uploads.length,
    open: scope.items.filter((item) => isOpenAt(item, bounds.to)).length,
    meanProcessMs: mean(
      firstPosts.map(({ item, upload }) => elapsedMs(scope.clock, item.submittedAt, upload.at)),
    ),
    onTimePercent: punctualityOf(scope.measuredIn(bounds)).percent,
  };
}

interface Punctuality {
  onTime: number;
  late: number;
  /** On time among the judged, in points; null where none was. */
  percent: number | null;
}

/** Null are those no standard judges. */
export function punctualityOf(verdicts: readonly { onTime: boolean | null }[]): Punctuality {
  const late = verdicts.filter(({ onTime }) => onTime === false).length;
  const onTime = verdicts.filter((one) => one.onTime).length;
  return { onTime, late, percent: percentOf(onTime, onTime + late) };
}

/** Null of nothing. */
export function mean(values: readonly number[]): number | null {
  return values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : null;
}

/** In points, unrounded; null of nothing. */
export function percentOf(part: number, whole: number): number | null {
  return whole > 0 ? (part / whole) * 100 : null;
}
