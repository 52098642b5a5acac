/** Time per step, per role, and of waiting for answers, each beside the period before. For the office itself. */
import { capitalised } from '../../../messages/peoplesText';
import { periodWord } from '../../../sop/wording';
import { minutes, none, numbered, orNone, ordinal } from '../cells';
import { percentOf, punctualityOf } from '../../counting/figures';
import type { Passage, Stay } from '../../counting/passages';
import { performersOf } from '../people';
import type { Column, Table, Value } from '../../reportModel';
import type { Scope } from '../../counting/scope';
import { byStage, type Stage } from '../../counting/stages';
import { byKey, longest, median, sum } from '../../counting/tally';

/** What was over in a period, and in the one before it. */
export interface Compared<T extends Stay> {
  now: readonly T[];
  before: readonly T[];
}

interface Figure {
  heading: string;
  kind: 'number' | 'percent';
  /** @param allMs working time of everything that was over in the period, of which these are a part */
  value: (stays: Compared<Stay>, allMs: number) => Value;
}

export const workingMsIn = (stays: readonly Stay[]): number => sum(stays.map(({ workingMs }) => workingMs));

const working = (stays: readonly Stay[]): readonly number[] => stays.map(({ workingMs }) => workingMs);
const wall = (stays: readonly Stay[]): readonly number[] => stays.map(({ wallMs }) => wallMs);

const lengths: readonly Figure[] = [
  { heading: 'Jumlah', kind: 'number', value: ({ now }) => now.length },
  { heading: 'Median (menit kerja)', kind: 'number', value: ({ now }) => minutes(median(working(now))) },
  { heading: 'Terlama (menit kerja)', kind: 'number', value: ({ now }) => minutes(longest(working(now))) },
  { heading: 'Median (menit kalender)', kind: 'number', value: ({ now }) => minutes(median(wall(now))) },
  { heading: 'Terlama (menit kalender)', kind: 'number', value: ({ now }) => minutes(longest(wall(now))) },
];

const shares: readonly Figure[] = [
  { heading: 'Tepat Waktu (%)', kind: 'percent', value: ({ now }) => orNone(punctualityOf(now).percent) },
  {
    heading: 'Bagian Waktu Kerja (%)',
    kind: 'percent',
    value: ({ now }, allMs) => orNone(percentOf(workingMsIn(now), allMs)),
  },
];

/** `Median Bulan Sebelumnya (menit kerja)` */
function comparison({ period }: Scope): readonly Figure[] {
  const earlier = `${capitalised(periodWord(period.kind))} Sebelumnya`;
  return [
    { heading: `Jumlah ${earlier}`, kind: 'number', value: ({ before }) => before.length },
    {
      heading: `Median ${earlier} (menit kerja)`,
      kind: 'number',
      value: ({ before }) => minutes(median(working(before))),
    },
    { heading: 'Perubahan Median (%)', kind: 'percent', value: changeOfMedian },
  ];
}

function changeOfMedian({ now, before }: Compared<Stay>): Value {
  const [is, was] = [median(working(now)), median(working(before))];
  return is === null || was === null ? none : orNone(percentOf(is - was, was));
}

const columnsOf = (figures: readonly Figure[]): readonly Column[] =>
  figures.map(({ heading, kind }) => ({ heading, kind, width: 90 }));

const plain = { total: null, notes: [], emptyText: 'SOP belum memiliki tahap.', chart: null } as const;

export function timePerStage(scope: Scope, stages: readonly Stage[], passages: Compared<Passage>): Table {
  const figures = [...lengths, ...shares, ...comparison(scope)];
  const own = each(passages, byStage);
  const valuesOf = filling(figures, passages);
  return {
    ...plain,
    title: 'Waktu per Tahap',
    columns: [
      ordinal,
      { heading: 'Tahap', kind: 'text', width: 150 },
      { heading: 'Pelaksana', kind: 'text', width: 210 },
      { heading: 'Waktu Baku', kind: 'text', width: 100 },
      ...columnsOf(figures),
    ],
    rows: numbered(
      stages.map((stage) => {
        const about = [stage.name, performersOf(stage.step), stage.step.standardText || none];
        return [...about, ...valuesOf(own(stage))];
      }),
    ),
    notes: [
      'Dihitung sejak tahap dimulai sampai selesai, dibulatkan ke bawah; median adalah nilai tengah. ' +
        'Waktu menunggu jawaban pengusul dan tahap yang dikerjakan sistem sendiri tidak termasuk.',
    ],
    chart: { kind: 'bar', title: 'Bagian Waktu Kerja per Tahap (%)', labels: 1, series: [10] },
  };
}

/** By the column Pelaksana of the SOP, never by name. */
export function timePerRole(scope: Scope, stages: readonly Stage[], passages: Compared<Passage>): Table {
  const figures = [...lengths, ...shares, ...comparison(scope)];
  const roles = new Map(stages.map(({ step }) => [step, performersOf(step)]));
  const valuesOf = filling(figures, passages);
  const own = each(passages, (stays) => byKey(stays, ({ step }) => roles.get(step) ?? performersOf(step)));
  return {
    ...plain,
    title: 'Waktu per Pelaksana',
    columns: [ordinal, { heading: 'Pelaksana', kind: 'text', width: 360 }, ...columnsOf(figures)],
    rows: numbered([...new Set(roles.values())].map((role) => [role, ...valuesOf(own(role))])),
  };
}

export function waitingForAnswers(scope: Scope, waits: Compared<Stay>): Table {
  const figures = [...lengths, ...comparison(scope)];
  return {
    ...plain,
    title: 'Menunggu Jawaban Pengusul',
    columns: [{ heading: 'Uraian', kind: 'text', width: 400 }, ...columnsOf(figures)],
    rows: [['Sejak pertanyaan dikirim sampai dijawab', ...filling(figures, waits)(waits)]],
  };
}

/** The figures of any part of all that was over. */
function filling(
  figures: readonly Figure[],
  all: Compared<Stay>,
): (part: Compared<Stay>) => readonly Value[] {
  const allMs = workingMsIn(all.now);
  return (part) => figures.map(({ value }) => value(part, allMs));
}

/** A part of what was over in a period, and the same part of the one before. */
function each<K>(
  { now, before }: Compared<Passage>,
  partsOf: (stays: readonly Passage[]) => (part: K) => readonly Passage[],
): (part: K) => Compared<Passage> {
  const [nowAt, beforeAt] = [partsOf(now), partsOf(before)];
  return (part) => ({ now: nowAt(part), before: beforeAt(part) });
}
