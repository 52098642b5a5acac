import type { ScenarioResult } from './runScenario';

/** The table of all scenarios, and below it each loss. */
export function printed(results: readonly ScenarioResult[]): string {
  const sum = (pick: (result: ScenarioResult) => number): number =>
    results.reduce((total, result) => total + pick(result), 0);
  const lines = [
    ['scenario', 'calls', 'faults tried', 'ends', 'losses', 'duplicates'],
    ...results.map(({ name, calls, tried, ends, losses, duplicates }) =>
      [name, calls, tried, ends, losses.length, duplicates].map(String),
    ),
    [
      'all',
      ...[sum(({ calls }) => calls), sum(({ tried }) => tried), sum(({ ends }) => ends)].map(String),
      ...[sum(({ losses }) => losses.length), sum(({ duplicates }) => duplicates)].map(String),
    ],
  ];
  const widths = (lines[0] ?? []).map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  const table = lines.map((line) =>
    line
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
  return [...table, ...results.flatMap(({ losses }) => losses)].join('\n');
}
