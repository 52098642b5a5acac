import { runFunction } from '../execution/runFunction';
import type { Execution, ExecutionStart } from '../execution/Execution';
import { Execution as Failed } from '../execution/Execution';
import type { ScriptProject } from '../script/ScriptProject';
import type { WorldState } from '../world/WorldState';
import { carryArguments, carryResult } from './pageArguments';

function refused(
  world: WorldState,
  script: ScriptProject,
  start: ExecutionStart,
  message: string,
): Execution {
  const execution = new Failed(world, script, start);
  execution.error = { name: 'Error', message };
  execution.endedAt = world.clock.now();
  return execution;
}

/** google.script.run, from a web app's page or a dialog: global functions only, private names refused. */
export function callByPage(
  world: WorldState,
  script: ScriptProject,
  start: ExecutionStart,
  args: readonly unknown[],
): Execution {
  const { functionName } = start;
  // The browser's google.script.run has no member of such a name at all.
  if (functionName.endsWith('_') || functionName.includes('.')) {
    return refused(world, script, start, `google.script.run.${functionName} is not a function`);
  }
  let carriedArgs: unknown[];
  try {
    carriedArgs = carryArguments(args);
  } catch (error) {
    return refused(world, script, start, (error as Error).message);
  }
  return runFunction(world, script, { ...start, args: carriedArgs, result: carryResult }).execution;
}
