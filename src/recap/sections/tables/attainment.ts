/** Capaian Waktu SOP: every step that has a signed standard, and how often it was kept. */
import type { PeriodKind, Step } from '../../../sop/model';
import { minutes, none, numbered, orNone, ordinal } from '../cells';
import { mean, punctualityOf } from '../../counting/figures';
import { performersOf } from '../people';
import { partsOf } from '../../periods/periods';
import type { ReportCell, Table, Value } from '../../reportModel';
import type { MeasuredOf, Scope } from '../../counting/scope';
import { byStage, stagesOf, type Stage } from '../../counting/stages';
import { stretchOf } from '../../counting/stretches';
import { clockWords } from '../summaryLines';
import { longest } from '../../counting/tally';

export function attainment(scope: Scope): Table {
  const measured = scope.measuredIn(scope.bounds);
  const stages = stagesOf(scope.procedures, hasStandard, measured);
  const at = byStage(measured);
  return {
    title: 'Capaian Waktu SOP',
    columns: [
      ordinal,
      { heading: 'Tahap', kind: 'text', width: 150 },
      { heading: 'Pelaksana', kind: 'text', width: 210 },
      { heading: 'Waktu Baku', kind: 'text', width: 220 },
      ...['Jumlah Diukur', 'Rata-rata (menit)', 'Terlama (menit)', 'Tepat Waktu', 'Terlambat'].map(
        (heading) => ({ heading, kind: 'number', width: 90 }) as const,
      ),
      { heading: 'Persentase Tepat Waktu (%)', kind: 'percent', width: 100 },
    ],
    rows: numbered(stages.map((stage) => rowOf(stage, at(stage)))),
    total:
      stages.length > 0
        ? ['Jumlah', '', '', '', measured.length, none, none, ...punctualityCells(measured)]
        : null,
    notes: [measuringNote(scope)],
    emptyText: noStandard,
    chart: { kind: 'bar', title: 'Persentase Tepat Waktu per Tahap', labels: 1, series: [9] },
  };
}

/** A longer period's: shorter, and the share on time of each of its parts. */
export const attainmentBy =
  (parts: PeriodKind | null) =>
  (scope: Scope): Table => {
    const measured = scope.measuredIn(scope.bounds);
    const stages = stagesOf(scope.procedures, hasStandard, measured);
    const whole = byStage(measured);
    const columns = (parts ? partsOf(scope.period, parts) : []).map((part) => {
      const stretch = stretchOf(scope, part);
      const within = scope.measuredIn(stretch.bounds);
      return { ...stretch, within, at: byStage(within) };
    });
    return {
      title: 'Capaian Waktu SOP per Tahap',
      columns: [
        { heading: 'Tahap', kind: 'text', width: 200 },
        { heading: 'Waktu Baku', kind: 'text', width: 130 },
        { heading: 'Rata-rata (menit)', kind: 'number', width: 90 },
        ...columns.map(({ heading }) => ({ heading: `${heading} (%)`, kind: 'percent', width: 90 }) as const),
        { heading: 'Tepat Waktu (%)', kind: 'percent', width: 90 },
      ],
      rows: stages.map((stage) => [
        stage.name,
        stage.step.standardText || none,
        minutes(mean(whole(stage).map(({ elapsedMs }) => elapsedMs))),
        ...columns.map((column) => onTimeShare(column.at(stage))),
        onTimeShare(whole(stage)),
      ]),
      total:
        stages.length > 0
          ? [
              ...['Seluruh tahap', '', none],
              ...columns.map(({ within }) => onTimeShare(within)),
              onTimeShare(measured),
            ]
          : null,
      notes: [measuringNote(scope)],
      emptyText: noStandard,
      chart: {
        kind: 'bar',
        title: 'Persentase Tepat Waktu per Tahap',
        labels: 0,
        series: [columns.length + 3],
      },
    };
  };

const onTimeShare = (measured: readonly MeasuredOf[]): Value => orNone(punctualityOf(measured).percent);

/** Tepat Waktu, Terlambat, and the share on time. */
function punctualityCells(measured: readonly MeasuredOf[]): readonly Value[] {
  const { onTime, late, percent } = punctualityOf(measured);
  return [onTime, late, orNone(percent)];
}

const noStandard = 'SOP tidak menetapkan waktu baku.';

const measuringNote = (scope: Scope): string =>
  `Diukur pada saat tahap selesai, dalam ${clockWords(scope)}; dinilai sebelum dibulatkan. ` +
  'Waktu menunggu jawaban pengusul tidak dihitung. ' +
  'Tahap yang ditinggalkan karena batas waktunya lewat dihitung terlambat.';

/** Periodic rows (rekap) are no stage of an item. */
const hasStandard = ({ standard, start }: Step): boolean => standard !== null && start.kind !== 'periodic';

function rowOf({ name, step }: Stage, measured: readonly MeasuredOf[]): ReportCell[] {
  const times = measured.map(({ elapsedMs }) => elapsedMs);
  return [
    name,
    performersOf(step),
    step.standardText || none,
    measured.length,
    minutes(mean(times)),
    minutes(longest(times)),
    ...punctualityCells(measured),
  ];
}
