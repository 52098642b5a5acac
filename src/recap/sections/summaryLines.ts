/** The lines of a Ringkasan: the nine every report has, and more where something happened that they do not name. */
import type { End } from '../../sop/model';
import { minutes, none, orNone } from './cells';
import type { Figures } from '../counting/figures';
import { onlyLimit } from '../counting/limits';
import type { ReportCell } from '../reportModel';
import type { Scope } from '../counting/scope';

interface Line {
  label: (scope: Scope) => string;
  cell: (figures: Figures) => ReportCell;
  /** Can this happen under the office's SOP at all? If not, and it did not, `-`. */
  applies?: (scope: Scope) => boolean;
  /** Only shown when it happened. */
  exceptional?: true;
}

const summaryLines: readonly Line[] = [
  { label: () => 'Bahan konten masuk', cell: ({ handedIn }) => handedIn },
  { label: () => 'Konten tayang', cell: ({ published }) => published },
  { label: () => 'Unggahan', cell: ({ uploads }) => uploads },
  {
    label: (scope) => `Dibatalkan (lewat ${limitOf(scope) ?? 'batas waktu'})`,
    cell: ({ overdue }) => overdue,
    applies: (scope) => limitOf(scope) !== null,
  },
  {
    label: () => 'Dibatalkan (tidak disetujui)',
    cell: ({ rejected }) => rejected,
    applies: (scope) => mayEnd(scope, 'ditolak'),
  },
  { label: () => 'Dibatalkan (sebab lain)', cell: ({ withdrawn }) => withdrawn, exceptional: true },
  {
    label: () => 'Diarsipkan (tidak disebarluaskan)',
    cell: ({ archived }) => archived,
    applies: (scope) => mayEnd(scope, 'arsip'),
  },
  { label: () => 'Selesai tanpa unggahan', cell: ({ closed }) => closed, exceptional: true },
  {
    label: ({ period }) => `Dalam proses akhir ${period.kind === 'month' ? 'bulan' : 'periode'}`,
    cell: ({ open }) => open,
  },
  { label: () => 'Rata-rata waktu proses (menit)', cell: ({ meanProcessMs }) => minutes(meanProcessMs) },
  {
    label: () => 'Persentase tepat waktu',
    cell: ({ onTimePercent }) => ({ kind: 'share', value: orNone(onTimePercent) }),
  },
];

const limitOf = ({ procedures }: Scope): string | null => onlyLimit(procedures.newest);

const mayEnd = ({ procedures }: Scope, end: End): boolean =>
  procedures.newest.some(({ procedure }) =>
    procedure.steps.some(({ outcomes }) =>
      outcomes.some(({ target }) => target.kind === 'end' && target.end === end),
    ),
  );

/** One cell for each stretch of time. */
export function linesOver(
  scope: Scope,
  stretches: readonly Figures[],
): readonly { label: string; cells: readonly ReportCell[] }[] {
  return summaryLines.flatMap(({ label, cell, applies, exceptional }) => {
    const values = stretches.map(cell);
    const happened = values.some((value) => value !== 0);
    if (!happened && exceptional) return [];
    const cells = happened || !applies || applies(scope) ? values : values.map(() => none);
    return [{ label: label(scope), cells }];
  });
}

export const summaryNotes = (scope: Scope): readonly string[] => [
  `Waktu proses dihitung dari bahan diajukan sampai unggahan pertama, dalam ${clockWords(scope)}.`,
  'Persentase tepat waktu = tahap yang tepat waktu dibagi seluruh tahap yang diukur (tabel Capaian Waktu SOP).',
];

/** What a minute is in this report. */
export const clockWords = ({ clock }: Scope): string =>
  clock.kind === 'working' ? 'menit kerja (jam kerja kantor)' : 'menit kalender';
