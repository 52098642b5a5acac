/** Ringkasan: the period in nine lines, and more where something happened that they do not name. */
import type { End } from '../../sop/model';
import { minutes, none, orNone } from '../cells';
import { figuresIn, type Figures } from '../figures';
import { onlyLimit } from '../limits';
import { periodWord } from '../periodTitles';
import type { Cell, Table } from '../reportModel';
import type { Scope } from '../scope';

interface Line {
  label: (scope: Scope) => string;
  cell: (figures: Figures) => Cell;
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
  { label: ({ period }) => `Dalam proses akhir ${periodWord(period.kind)}`, cell: ({ open }) => open },
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

export function summary(scope: Scope): Table {
  const figures = figuresIn(scope, scope.bounds);
  const rows = summaryLines.flatMap(({ label, cell, applies, exceptional }) => {
    const value = cell(figures);
    if (value !== 0) return [[label(scope), value]];
    if (exceptional) return [];
    return [[label(scope), applies && !applies(scope) ? none : value]];
  });
  return {
    title: 'Ringkasan',
    columns: [
      { heading: 'Uraian', kind: 'text', width: 300 },
      { heading: 'Jumlah', kind: 'number', width: 90 },
    ],
    rows,
    total: null,
    notes: [
      `Waktu proses dihitung dari bahan diajukan sampai unggahan pertama, dalam ${clockWords(scope)}.`,
      'Persentase tepat waktu = tahap yang tepat waktu dibagi seluruh tahap yang diukur (tabel Capaian Waktu SOP).',
    ],
    emptyText: '',
    chart: null,
  };
}

/** What a minute is in this report. */
export const clockWords = ({ clock }: Scope): string =>
  clock.kind === 'working' ? 'menit kerja (jam kerja kantor)' : 'menit kalender';
