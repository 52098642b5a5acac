/** Jumlah Konten per Jenis: each item once, however many platforms it went out on. */
import { numbered, orNone, ordinal } from '../cells';
import { percentOf } from '../../counting/figures';
import type { Table } from '../../reportModel';
import { publishedIn, type Scope } from '../../counting/scope';
import { groupBy } from '../../counting/tally';

export function perContentType(scope: Scope): Table {
  const published = publishedIn(scope, scope.bounds);
  const groups = groupBy(scope.settings.contentTypes, published, ({ contentType }) => contentType);
  return {
    title: 'Jumlah Konten per Jenis',
    columns: [
      ordinal,
      { heading: 'Jenis Konten', kind: 'text', width: 300 },
      { heading: 'Jumlah Konten', kind: 'number', width: 90 },
      { heading: 'Persentase (%)', kind: 'percent', width: 90 },
    ],
    rows: numbered(
      groups.map(({ label, members }) => [
        label,
        members.length,
        orNone(percentOf(members.length, published.length)),
      ]),
    ),
    total: ['Jumlah', '', published.length, orNone(percentOf(published.length, published.length))],
    notes: ['Satu konten dihitung satu kali walaupun diunggah pada beberapa platform.'],
    emptyText: '',
    chart: { kind: 'bar', title: 'Konten per Jenis', labels: 1, series: [2] },
  };
}
