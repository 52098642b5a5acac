/** Capaian Waktu SOP: every step that has a signed standard, and how often it was kept. */
import type { Step } from '../../sop/model';
import { minutes, none, numbered, orNone, ordinal } from '../cells';
import { mean, percentOf } from '../figures';
import { performersOf } from '../people';
import type { Cell, Table } from '../reportModel';
import type { MeasuredOf, Scope } from '../scope';
import { belongsTo, stagesOf, type Stage } from '../stages';
import { clockWords } from './summary';

export function attainment(scope: Scope): Table {
  const measured = scope.measuredIn(scope.bounds);
  const stages = stagesOf(scope.procedures, hasStandard, measured);
  const onTime = measured.filter((one) => one.onTime).length;
  return {
    title: 'Capaian Waktu SOP',
    columns: [
      ordinal,
      { heading: 'Tahap', kind: 'text', width: 150 },
      { heading: 'Pelaksana', kind: 'text', width: 210 },
      { heading: 'Waktu Baku', kind: 'text', width: 110 },
      ...['Jumlah Diukur', 'Rata-rata (menit)', 'Terlama (menit)', 'Tepat Waktu', 'Terlambat'].map(
        (heading) => ({ heading, kind: 'number', width: 90 }) as const,
      ),
      { heading: 'Persentase Tepat Waktu (%)', kind: 'percent', width: 100 },
    ],
    rows: numbered(stages.map((stage) => rowOf(stage, measured.filter(belongsTo(scope.procedures, stage))))),
    total: [
      ...['Jumlah', '', '', '', measured.length, none, none, onTime, measured.length - onTime],
      orNone(percentOf(onTime, measured.length)),
    ],
    notes: [
      `Diukur pada saat tahap selesai, dalam ${clockWords(scope)}; dinilai sebelum dibulatkan. ` +
        'Waktu menunggu jawaban pengusul tidak dihitung. ' +
        'Tahap yang ditinggalkan karena batas waktunya lewat dihitung terlambat.',
    ],
    emptyText: 'SOP tidak menetapkan waktu baku.',
    chart: { kind: 'bar', title: 'Persentase Tepat Waktu per Tahap', labels: 1, series: [9] },
  };
}

/** Periodic rows (rekap) are no stage of an item. */
const hasStandard = ({ standard, start }: Step): boolean => standard !== null && start.kind !== 'periodic';

function rowOf({ name, step }: Stage, measured: readonly MeasuredOf[]): Cell[] {
  const times = measured.map(({ elapsedMs }) => elapsedMs);
  const onTime = measured.filter((one) => one.onTime).length;
  return [
    name,
    performersOf(step),
    step.standardText || none,
    measured.length,
    minutes(mean(times)),
    minutes(times.length > 0 ? Math.max(...times) : null),
    onTime,
    measured.length - onTime,
    orNone(percentOf(onTime, measured.length)),
  ];
}
