/** What a longer report counts by a word, part by part: uploads per platform, content per kind and per subbagian. */
import type { PeriodKind } from '../../../sop/model';
import { none, numbered, orNone, ordinal } from '../cells';
import { percentOf } from '../../counting/figures';
import type { Bounds } from '../../periods/periods';
import type { Table } from '../../reportModel';
import { publishedIn, type Scope } from '../../counting/scope';
import { ifCounted, stretchesOf } from '../../counting/stretches';
import { groupBy, sum, type Group } from '../../counting/tally';

interface Counted {
  title: string;
  heading: string;
  note: string;
  /** The office's own list. */
  listed: (scope: Scope) => readonly string[];
  groups: (scope: Scope, bounds: Bounds, listed: readonly string[]) => readonly Group<unknown>[];
}

const once = 'Satu konten dihitung satu kali walaupun diunggah pada beberapa platform.';

const platforms: Counted = {
  title: 'Unggahan per Platform',
  heading: 'Platform',
  note: 'Satu unggahan adalah satu tautan pada satu platform.',
  listed: ({ settings }) => settings.platforms,
  groups: ({ uploadsIn }, bounds, listed) =>
    groupBy(listed, uploadsIn(bounds), ({ upload }) => upload.platform),
};

const contentTypes: Counted = {
  title: 'Konten per Jenis',
  heading: 'Jenis Konten',
  note: once,
  listed: ({ settings }) => settings.contentTypes,
  groups: (scope, bounds, listed) =>
    groupBy(listed, publishedIn(scope, bounds), ({ contentType }) => contentType),
};

const sections: Counted = {
  title: 'Konten per Subbagian/Divisi Pengusul',
  heading: 'Subbagian/Divisi',
  note: once,
  listed: ({ settings }) => settings.sections,
  groups: (scope, bounds, listed) => groupBy(listed, publishedIn(scope, bounds), ({ section }) => section),
};

const countsBy =
  ({ title, heading, note, listed, groups }: Counted) =>
  (parts: PeriodKind) =>
  (scope: Scope): Table => {
    const stretches = stretchesOf(scope, parts);
    const labels = groups(scope, scope.bounds, listed(scope)).map(({ label }) => label);
    const counts = stretches.map(({ bounds }) =>
      groups(scope, bounds, labels).map(({ members }) => members.length),
    );
    const totals = counts.map(sum);
    const inAll = totals[totals.length - 1] ?? 0;
    const cellsOf = (values: readonly number[]) =>
      stretches.map((stretch, index) => ifCounted(stretch, values[index] ?? none));
    const shareOf = (values: readonly number[]) => orNone(percentOf(values[values.length - 1] ?? 0, inAll));
    return {
      title,
      columns: [
        ordinal,
        { heading, kind: 'text', width: 200 },
        ...stretches.map((one) => ({ heading: one.heading, kind: 'number', width: 85 }) as const),
        { heading: 'Persentase (%)', kind: 'percent', width: 90 },
      ],
      rows: numbered(
        labels.map((label, row) => {
          const values = counts.map((column) => column[row] ?? 0);
          return [label, ...cellsOf(values), shareOf(values)];
        }),
      ),
      total: ['Jumlah', '', ...cellsOf(totals), shareOf(totals)],
      notes: [note],
      emptyText: '',
      chart: { kind: 'bar', title, labels: 1, series: [stretches.length + 1] },
    };
  };

export const uploadsPerPlatformBy = countsBy(platforms);
export const contentPerTypeBy = countsBy(contentTypes);
export const contentPerSectionBy = countsBy(sections);
