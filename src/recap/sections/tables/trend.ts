/** Perkembangan per Bulan: the months of a longer period after those of the one before it. */
import { periodName } from '../../../messages/dates';
import { orNone } from '../cells';
import { figuresIn, type Figures } from '../../counting/figures';
import { monthsOf, previousPeriod } from '../../periods/periods';
import { periodTitle } from '../../periods/periodTitles';
import type { Table, Value } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { stretchOf } from '../../counting/stretches';

const counted: readonly (readonly [heading: string, value: (figures: Figures) => number])[] = [
  ['Bahan Konten Masuk', ({ handedIn }) => handedIn],
  ['Konten Tayang', ({ published }) => published],
  ['Unggahan', ({ uploads }) => uploads],
  ['Dibatalkan', ({ cancelled }) => cancelled],
];

/** Months before the register began are left out, and so are those to come. */
export function trend(scope: Scope): Table {
  const months = [previousPeriod(scope.period), scope.period]
    .flatMap(monthsOf)
    .map((month) => stretchOf(scope, month, periodName(periodTitle(month))))
    .filter((stretch) => stretch.counted);
  return {
    title: 'Perkembangan per Bulan',
    columns: [
      { heading: 'Bulan', kind: 'text', width: 200 },
      ...counted.map(([heading]) => ({ heading, kind: 'number', width: 90 }) as const),
      { heading: 'Tepat Waktu (%)', kind: 'percent', width: 90 },
    ],
    rows: months.map(({ heading, bounds }): Value[] => {
      const figures = figuresIn(scope, bounds);
      return [heading, ...counted.map(([, value]) => value(figures)), orNone(figures.onTimePercent)];
    }),
    total: null,
    notes: [],
    emptyText: 'Belum ada bulan yang dapat dihitung.',
    chart: { kind: 'line', title: 'Perkembangan per Bulan', labels: 0, series: [1, 2, 3] },
  };
}
