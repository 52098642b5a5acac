/** The stretches of time a longer report sets side by side: its parts, and the whole. */
import type { PeriodKind } from '../../sop/model';
import { none } from '../sections/cells';
import { boundsOf, partsOf, reachOf, type Bounds, type Period } from '../periods/periods';
import { partTitle } from '../periods/periodTitles';
import type { ReportCell } from '../reportModel';
import type { Scope } from './scope';

export interface Stretch {
  heading: string;
  bounds: Bounds;
  /** Something could be counted: it has begun, and it did not end before the office's register did begin. */
  counted: boolean;
}

export function stretchOf(scope: Scope, period: Period, heading = partTitle(period)): Stretch {
  const bounds = boundsOf(period, scope.zone.utcOffsetHours);
  const reach = reachOf(scope.period, scope.zone.utcOffsetHours);
  const registered = scope.submittedIn({ from: reach.from, to: bounds.to }).length > 0;
  const counted = bounds.from <= scope.now && (bounds.to > scope.begunAt || registered);
  return { heading, bounds, counted };
}

/** The parts of that kind, then all of them together. */
export const stretchesOf = (scope: Scope, kind: PeriodKind): readonly Stretch[] => [
  ...partsOf(scope.period, kind).map((part) => stretchOf(scope, part)),
  stretchOf(scope, scope.period, 'Jumlah'),
];

/** What was not counted is no zero. */
export const ifCounted = ({ counted }: Stretch, cell: ReportCell): ReportCell => (counted ? cell : none);
