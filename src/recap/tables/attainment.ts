/** Capaian Waktu SOP: every step that has a signed standard, and how often it was kept. */
import type { Step } from '../../sop/model';
import { minutes, none, numbered, orNone, ordinal } from '../cells';
import { mean, percentOf } from '../figures';
import type { KnownProcedure } from '../knownProcedures';
import { performersOf } from '../people';
import type { Cell, Table } from '../reportModel';
import { measuredIn, type MeasuredOf, type Scope } from '../scope';
import { clockWords } from './summary';

/** A step as the report knows it: renumbered in a later version it stays the same, for its name is as good. */
interface Stage {
  key: string;
  name: string;
  step: Step;
}

export function attainment(scope: Scope): Table {
  const measured = measuredIn(scope, scope.bounds);
  const stages = stagesOf(scope, measured);
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
    rows: numbered(stages.map((stage) => rowOf(stage, measured.filter(belongsTo(scope, stage))))),
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

/** The steps of the SOP in force, in its order; then steps only older versions know, where something was measured. */
function stagesOf({ procedures }: Scope, measured: readonly MeasuredOf[]): readonly Stage[] {
  const several = procedures.newest.length > 1;
  const stageOf = ({ procedure: { key, document } }: KnownProcedure, step: Step): Stage => ({
    key,
    name: several ? `${step.name} (${document.title})` : step.name,
    step,
  });
  const inForce = procedures.newest.flatMap((known) =>
    known.procedure.steps.filter(hasStandard).map((step) => stageOf(known, step)),
  );
  const former = measured.map(({ item, step }) => stageOf(procedures.of(item), step));
  const distinct = new Map<string, Stage>();
  for (const stage of [...inForce, ...former]) {
    const id = `${stage.key} ${stage.step.name}`;
    if (!distinct.has(id)) distinct.set(id, stage);
  }
  return [...distinct.values()];
}

/** Periodic rows (rekap) are no stage of an item. */
const hasStandard = ({ standard, start }: Step): boolean => standard !== null && start.kind !== 'periodic';

const belongsTo =
  ({ procedures }: Scope, stage: Stage) =>
  ({ item, step }: MeasuredOf): boolean =>
    step.name === stage.step.name && procedures.of(item).procedure.key === stage.key;

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
