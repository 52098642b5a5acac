/** One process a scenario, as many at a time as the machine has cores. */
import { execFile } from 'node:child_process';
import { availableParallelism } from 'node:os';
import type { ScenarioResult } from './runScenario';

export async function runInParallel(
  names: readonly string[],
  flags: readonly string[],
): Promise<ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  const waiting = [...names.entries()];
  // The longest scenarios are last in the list, so they start first.
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const [at, name] = next;
      results[at] = await runAlone(name, flags);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return results;
}

/** Runs the same program with one scenario. It exits with 1 on losses, but its output is complete. */
function runAlone(name: string, flags: readonly string[]): Promise<ScenarioResult> {
  const [, program = ''] = process.argv;
  const words = [...process.execArgv, program, '--json', '--scenario', name, ...flags];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, words, { maxBuffer: 2 ** 28 }, (fault, out, complaint) => {
      try {
        const [result] = JSON.parse(out) as ScenarioResult[];
        if (result) resolve(result);
      } catch {
        reject(new Error(`${name}: ${complaint || String(fault)}`));
      }
    });
  });
}
