/** Jumlah Unggahan per Platform, beside what people typed in `Insight` about each account. */
import { none, notFilled, numbered, orNone, ordinal } from '../cells';
import { percentOf } from '../../counting/figures';
import { accountOf, insightOf, interactionRate, interactionsOf, type Figure } from '../insights';
import type { Column, Table, Value } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { groupBy, sum } from '../../counting/tally';

const typed: readonly (readonly [heading: string, figure: Figure])[] = [
  ['Jumlah Pengikut', 'followers'],
  ['Tayangan', 'views'],
  ['Jangkauan', 'reach'],
  ['Suka', 'likes'],
  ['Komentar', 'comments'],
  ['Dibagikan', 'shares'],
  ['Disimpan', 'saves'],
];

export function perPlatform(scope: Scope): Table {
  const uploads = scope.uploadsIn(scope.bounds);
  const groups = groupBy(scope.settings.platforms, uploads, ({ upload }) => upload.platform);
  const rows = groups.map(({ label, members }) => {
    const insight = insightOf(scope, scope.period, label);
    return [
      label,
      accountOf(scope, label),
      members.length,
      orNone(percentOf(members.length, uploads.length)),
      ...typed.map(([, figure]) => insight?.[figure] ?? notFilled),
      interactionRate(interactionsOf(insight), insight?.followers ?? null),
    ];
  });
  return {
    title: 'Jumlah Unggahan per Platform',
    columns: [...counted, ...typed.map(([heading]) => numberColumn(heading)), rateColumn],
    rows: numbered(rows),
    total: [
      ...['Jumlah', '', '', uploads.length, orNone(percentOf(uploads.length, uploads.length))],
      ...typed.map(([, figure]) =>
        totalOf(groups.map(({ label }) => insightOf(scope, scope.period, label)?.[figure])),
      ),
      none,
    ],
    notes: [
      'Tingkat Interaksi = (Suka + Komentar + Dibagikan + Disimpan) / Jumlah Pengikut x 100. ' +
        'Jumlah hanya meliputi yang telah diisi pada lembar Insight.',
    ],
    emptyText: '',
    chart: { kind: 'bar', title: 'Unggahan per Platform', labels: 1, series: [3] },
  };
}

const numberColumn = (heading: string): Column => ({ heading, kind: 'number', width: 90 });

const counted: readonly Column[] = [
  ordinal,
  { heading: 'Platform', kind: 'text', width: 150 },
  { heading: 'Nama Akun', kind: 'text', width: 150 },
  numberColumn('Jumlah Unggahan'),
  { heading: 'Persentase (%)', kind: 'percent', width: 90 },
];
const rateColumn: Column = { heading: 'Tingkat Interaksi (%)', kind: 'percent', width: 90 };

function totalOf(values: readonly (number | null | undefined)[]): Value {
  const filled = values.filter((value): value is number => typeof value === 'number');
  return filled.length > 0 ? sum(filled) : notFilled;
}
