import { graphOf, stepAt, type Edge } from './graph';
import type { End, Limit, Procedure, Step, TimeStandard } from './model';
import { limitWords, standardWords } from './wording';

/** One way through the table in which no step comes twice. */
export interface Path {
  /** The steps taken and how each was left: `setuju`, `lewat 1 x 24 jam`, `dilewati`. */
  stages: readonly { step: Step; left: string }[];
  end: End;
  total: TotalTime;
}

/** Standards added up unit by unit: minutes of work and calendar days are no one number. */
export interface TotalTime {
  minutes: number;
  days: number;
  workdays: number;
  /** `H+1 sejak kegiatan`: each once, for such standards run side by side. */
  dayAfter: readonly string[];
  /** Limits waited out on the way. */
  limits: readonly string[];
  /** Steps whose time the document does not say. */
  unsaid: number;
}

export interface Paths {
  paths: readonly Path[];
  /** More ways exist than were asked for. */
  truncated: boolean;
}

/** Every simple path from the form to an end, the table's first outcomes first; at most `most` of them. */
export function allPaths(procedure: Procedure, most = 100): Paths {
  const { formSteps, stepByNumber, edgesFrom } = graphOf(procedure);
  const paths: Path[] = [];
  let patience = 20_000;
  const walk = (step: Step, taken: readonly Edge[]): void => {
    patience -= 1;
    for (const edge of edgesFrom(step)) {
      if (paths.length > most || patience < 0) return;
      const way = [...taken, edge];
      const next = stepAt(edge.target, stepByNumber);
      if (edge.target.kind === 'end') paths.push(pathOf(way, edge.target.end));
      else if (next && !way.some(({ from }) => from === next)) walk(next, way);
    }
  };
  formSteps.forEach((step) => walk(step, []));
  return { paths: paths.slice(0, most), truncated: paths.length > most || patience < 0 };
}

function pathOf(way: readonly Edge[], end: End): Path {
  return { stages: way.map((edge) => ({ step: edge.from, left: leftBy(edge) })), end, total: totalOf(way) };
}

function leftBy(edge: Edge): string {
  if (edge.by === 'outcome') return edge.outcome.name;
  const limit = limitOf(edge);
  return limit ? `lewat ${limitWords(limit)}` : 'dilewati';
}

function limitOf(edge: Edge): Limit | null {
  return edge.by === 'limit' && edge.row.start.kind === 'limitPassed' ? edge.row.start.limit : null;
}

const IN_UNIT: Readonly<
  Record<TimeStandard['unit'], { unit: 'minutes' | 'days' | 'workdays'; times: number } | null>
> = {
  minutes: { unit: 'minutes', times: 1 },
  hours: { unit: 'minutes', times: 60 },
  days: { unit: 'days', times: 1 },
  workdays: { unit: 'workdays', times: 1 },
  dayAfter: null,
};

/** A step passed over costs nothing; one whose limit passed costs the limit instead of its standard. */
function totalOf(way: readonly Edge[]): TotalTime {
  const standards = way.filter(({ by }) => by === 'outcome').map(({ from }) => from.standard);
  const sum = (wanted: 'minutes' | 'days' | 'workdays'): number =>
    standards.reduce((total, standard) => {
      const counted = standard && IN_UNIT[standard.unit];
      return counted?.unit === wanted ? total + standard!.amount * counted.times : total;
    }, 0);
  const dayAfter = standards.flatMap((standard) =>
    standard?.unit === 'dayAfter' ? [standardWords(standard)] : [],
  );
  return {
    minutes: sum('minutes'),
    days: sum('days'),
    workdays: sum('workdays'),
    dayAfter: [...new Set(dayAfter)],
    limits: way.flatMap((edge) => limitOf(edge) ?? []).map(limitWords),
    unsaid: standards.filter((standard) => standard === null).length,
  };
}

/** `390 menit`, `1 hari kerja + 70 menit`, `300 menit + 1 x 24 jam`, `tidak ditentukan`. */
export function totalWords({ minutes, days, workdays, dayAfter, limits, unsaid }: TotalTime): string {
  const parts = [
    ...(days > 0 ? [limitWords({ amount: days, unit: 'days' })] : []),
    ...(workdays > 0 ? [limitWords({ amount: workdays, unit: 'workdays' })] : []),
    ...dayAfter,
    ...(minutes > 0 ? [limitWords({ amount: minutes, unit: 'minutes' })] : []),
    ...limits,
  ];
  const open = unsaid > 0 && parts.length > 0 ? ` (${unsaid} langkah tanpa waktu baku)` : '';
  return parts.length === 0 ? 'tidak ditentukan' : `${parts.join(' + ')}${open}`;
}

/** `Serahkan, Periksa, ... → selesai: 390 menit`. */
export function pathWords({ stages, end, total }: Path): string {
  const steps = stages.map(({ step, left }) => `${step.name} (${left})`);
  return `${steps.join(' → ')} → ${end}: ${totalWords(total)}`;
}
