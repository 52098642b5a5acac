/** Jumlah Unggahan per Platform, beside what people typed in `Insight` about each account. */
import { none, notFilled, numbered, orNone, ordinal } from '../cells';
import { percentOf } from '../figures';
import { readPeriod } from '../periodTitles';
import { samePeriod } from '../periods';
import type { InsightRow } from '../recapInput';
import type { Column, Table, Value } from '../reportModel';
import type { Scope } from '../scope';
import { groupBy, sum } from '../tally';

type Figure = 'followers' | 'views' | 'reach' | 'likes' | 'comments' | 'shares' | 'saves';

const typed: readonly (readonly [heading: string, figure: Figure])[] = [
  ['Jumlah Pengikut', 'followers'],
  ['Tayangan', 'views'],
  ['Jangkauan', 'reach'],
  ['Suka', 'likes'],
  ['Komentar', 'comments'],
  ['Dibagikan', 'shares'],
  ['Disimpan', 'saves'],
];
const interactions: readonly Figure[] = ['likes', 'comments', 'shares', 'saves'];

export function perPlatform(scope: Scope): Table {
  const uploads = scope.uploadsIn(scope.bounds);
  const groups = groupBy(scope.settings.platforms, uploads, ({ upload }) => upload.platform);
  const rows = groups.map(({ label, members }) => {
    const insight = insightOf(scope, label);
    return [
      label,
      accountOf(scope, label, insight),
      members.length,
      orNone(percentOf(members.length, uploads.length)),
      ...typed.map(([, figure]) => insight?.[figure] ?? notFilled),
      engagementRate(insight),
    ];
  });
  return {
    title: 'Jumlah Unggahan per Platform',
    columns: [...counted, ...typed.map(([heading]) => numberColumn(heading)), rateColumn],
    rows: numbered(rows),
    total: [
      ...['Jumlah', '', '', uploads.length, orNone(percentOf(uploads.length, uploads.length))],
      ...typed.map(([, figure]) => totalOf(groups.map(({ label }) => insightOf(scope, label)?.[figure]))),
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

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The lowest row wins: people correct a figure by typing it again below. */
function insightOf({ insights, period }: Scope, platform: string): InsightRow | undefined {
  return insights
    .filter((row) => {
      const of = readPeriod(row.period);
      return of !== null && samePeriod(of, period) && same(row.platform, platform);
    })
    .pop();
}

function accountOf({ settings }: Scope, platform: string, insight: InsightRow | undefined): string {
  const known = Object.entries(settings.accounts).find(([name]) => same(name, platform));
  return insight?.account || known?.[1] || none;
}

function engagementRate(insight: InsightRow | undefined): Value {
  const parts = interactions.map((figure) => insight?.[figure] ?? null);
  const followers = insight?.followers ?? null;
  if (followers === null || parts.includes(null)) return notFilled;
  return orNone(percentOf(sum(parts.map((part) => part ?? 0)), followers));
}

function totalOf(values: readonly (number | null | undefined)[]): Value {
  const filled = values.filter((value): value is number => typeof value === 'number');
  return filled.length > 0 ? sum(filled) : notFilled;
}
