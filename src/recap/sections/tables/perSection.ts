/** Jumlah per Subbagian/Divisi Pengusul: what each brought, and what became of it. */
import { numbered, ordinal } from '../cells';
import type { ItemFacts } from '../../counting/facts';
import { isWithin } from '../../periods/periods';
import type { Table } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { givenUp, isOpenAt, settlementOf, type Fate } from '../../counting/settlement';
import { groupBy, sum } from '../../counting/tally';

type Count = readonly [heading: string, counts: (item: ItemFacts) => boolean];

const countsOf = ({ bounds }: Scope): readonly Count[] => {
  const settledAs = (fates: readonly Fate[]) => (item: ItemFacts) => {
    const settlement = settlementOf(item);
    return settlement !== null && fates.includes(settlement.fate) && isWithin(bounds, settlement.at);
  };
  return [
    ['Diajukan', ({ submittedAt }) => isWithin(bounds, submittedAt)],
    ['Tayang', ({ uploads }) => uploads.some(({ at }) => isWithin(bounds, at))],
    ['Dibatalkan', settledAs(givenUp)],
    ['Diarsipkan', settledAs(['archived'])],
    ['Dalam Proses', (item) => isOpenAt(item, bounds.to)],
  ];
};

export function perSection(scope: Scope): Table {
  const counts = countsOf(scope);
  const touched = scope.items.filter((item) => counts.some(([, counts]) => counts(item)));
  const rows = groupBy(scope.settings.sections, touched, ({ section }) => section).map(
    ({ label, members }) => ({
      label,
      figures: counts.map(([, counts]) => members.filter(counts).length),
    }),
  );
  return {
    title: 'Jumlah per Subbagian/Divisi Pengusul',
    columns: [
      ordinal,
      { heading: 'Subbagian/Divisi', kind: 'text', width: 300 },
      ...counts.map(([heading]) => ({ heading, kind: 'number', width: 90 }) as const),
    ],
    rows: numbered(rows.map(({ label, figures }) => [label, ...figures])),
    total: ['Jumlah', '', ...counts.map((_, index) => sum(rows.map(({ figures }) => figures[index] ?? 0)))],
    notes: [
      'Diajukan menurut waktu pengajuan, Tayang menurut waktu unggah, Dibatalkan dan Diarsipkan menurut waktu keputusannya; ' +
        'bahan dapat diajukan pada satu periode dan tayang pada periode berikutnya.',
    ],
    emptyText: '',
    chart: { kind: 'column', title: 'Bahan Konten per Subbagian', labels: 1, series: [2, 3] },
  };
}
