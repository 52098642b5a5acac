/** Perkembangan Akun: what was typed month by month in `Insight`, from the beginning to the end of a longer period. */
import { none, notFilled, numbered, ordinal } from '../cells';
import { accountOf, insightOf, interactionRate, interactionsOf } from '../insights';
import { monthsOf, previousPeriod, type Period } from '../../periods/periods';
import { partTitle } from '../../periods/periodTitles';
import type { InsightRow } from '../../recapInput';
import type { Column, Table } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { groupBy, sum } from '../../counting/tally';

type Read = (insight: InsightRow) => number | null;

const followers: Read = (insight) => insight.followers;
const added: readonly (readonly [heading: string, read: Read])[] = [
  ['Tayangan', ({ views }) => views],
  ['Jangkauan', ({ reach }) => reach],
  ['Interaksi', interactionsOf],
];

export function accounts(scope: Scope): Table {
  const platforms = groupBy(
    scope.settings.platforms,
    scope.uploadsIn(scope.bounds),
    ({ upload }) => upload.platform,
  ).map(({ label }) => label);
  const partial: string[] = [];
  const rows = platforms.map((platform) => {
    const values = (period: Period, read: Read) => valuesOf(scope, period, platform, read);
    const [before] = values(previousPeriod(scope.period), followers).slice(-1);
    const [after] = values(scope.period, followers).slice(-1);
    const sums = added.map(([, read]) => {
      const filled = values(scope.period, read);
      return filled.length > 0 ? sum(filled) : null;
    });
    const missing = monthsMissing(scope, platform);
    if (missing.length > 0 && sums.some((value) => value !== null)) {
      partial.push(`${platform} (${missing.join(', ')})`);
    }
    return [
      platform,
      accountOf(scope, platform),
      before ?? notFilled,
      after ?? notFilled,
      before === undefined || after === undefined ? notFilled : after - before,
      ...sums.map((value) => value ?? notFilled),
      interactionRate(sums[sums.length - 1] ?? null, after ?? null),
    ];
  });
  return {
    title: 'Perkembangan Akun',
    columns: [
      ordinal,
      { heading: 'Platform', kind: 'text', width: 120 },
      { heading: 'Nama Akun', kind: 'text', width: 150 },
      ...['Pengikut Awal', 'Pengikut Akhir', 'Pertambahan', ...added.map(([heading]) => heading)].map(
        (heading): Column => ({ heading, kind: 'number', width: 90 }),
      ),
      { heading: 'Tingkat Interaksi (%)', kind: 'percent', width: 90 },
    ],
    rows: numbered(rows),
    total: null,
    notes: [
      'Pengikut Awal dan Akhir adalah isian terakhir sebelum dan pada periode ini; Tayangan, Jangkauan, dan Interaksi ' +
        'adalah jumlah isian tiap bulan, atau isian untuk periode ini sendiri bila ada.',
      'Tingkat Interaksi = (Suka + Komentar + Dibagikan + Disimpan) / Pengikut Akhir x 100.',
      ...(partial.length > 0 ? [`Belum diisi seluruhnya: ${partial.join('; ')}.`] : []),
    ],
    emptyText: none,
    chart: null,
  };
}

/** What was typed for the whole period stands before its months; these come in the order of time. */
function valuesOf(scope: Scope, period: Period, platform: string, read: Read): readonly number[] {
  const valueOf = (of: Period): readonly number[] => {
    const insight = insightOf(scope, of, platform);
    const value = insight ? read(insight) : null;
    return value === null ? [] : [value];
  };
  const own = valueOf(period);
  return own.length > 0 ? own : monthsOf(period).flatMap(valueOf);
}

/** Months without a figure that is added up, where nothing was typed for the whole period. */
function monthsMissing(scope: Scope, platform: string): readonly string[] {
  if (insightOf(scope, scope.period, platform)) return [];
  return monthsOf(scope.period)
    .filter((month) => {
      const insight = insightOf(scope, month, platform);
      return added.some(([, read]) => !insight || read(insight) === null);
    })
    .map(partTitle);
}
