/** Sepuluh Konten dengan Interaksi Tertinggi: of the posts whose figures someone typed in `Insight`. */
import { notFilled, numbered, ordinal } from '../cells';
import { withoutAddresses } from '../people';
import { liesIn } from '../../periods/periods';
import type { InsightRow } from '../../recapInput';
import type { ReportCell, Table } from '../../reportModel';
import type { Scope, UploadOf } from '../../counting/scope';
import { sum } from '../../counting/tally';
import { postKey } from '../../counting/facts';

const shown = 10;
const kinds = ['likes', 'comments', 'shares'] as const;

/** Null if none was typed. */
export function topPosts(scope: Scope): Table | null {
  const uploads = new Map(scope.uploadsIn(scope.bounds).map((one) => [postKey(one.upload), one]));
  /** The lowest row of a post wins. */
  const typed = new Map<UploadOf, InsightRow>();
  for (const row of scope.insights) {
    const upload = row.url && liesIn(row.of, scope.period) ? uploads.get(postKey(row)) : undefined;
    if (upload) typed.set(upload, row);
  }
  if (typed.size === 0) return null;
  const best = [...typed].sort(([, a], [, b]) => interactions(b) - interactions(a)).slice(0, shown);
  return {
    title: 'Sepuluh Konten dengan Interaksi Tertinggi',
    columns: [
      ordinal,
      { heading: 'Tanggal', kind: 'date', width: 130 },
      { heading: 'Judul', kind: 'text', width: 300 },
      { heading: 'Platform', kind: 'text', width: 100 },
      { heading: 'Tautan', kind: 'link', width: 250 },
      ...['Suka', 'Komentar', 'Dibagikan'].map(
        (heading) => ({ heading, kind: 'number', width: 80 }) as const,
      ),
    ],
    rows: numbered(
      best.map(([{ item, upload }, row]): ReportCell[] => [
        upload.at,
        withoutAddresses(item.title),
        upload.platform,
        upload.url,
        ...kinds.map((kind) => row[kind] ?? notFilled),
      ]),
    ),
    total: null,
    notes: ['Menurut jumlah Suka, Komentar, dan Dibagikan yang diisi per tautan pada lembar Insight.'],
    emptyText: '',
    chart: null,
  };
}

const interactions = (row: InsightRow): number => sum(kinds.map((kind) => row[kind] ?? 0));
