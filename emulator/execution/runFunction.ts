import type { ScriptProject } from '../script/ScriptProject';
import { pageOf } from '../services/html/htmlService';
import type { HtmlPage } from '../services/html/HtmlPage';
import { serviceGlobals } from '../services/globals';
import type { WorldState } from '../world/WorldState';
import { Execution, type ExecutionStart } from './Execution';
import { findFunction, loadFiles, openSandbox } from './sandbox';

export interface RunOptions extends ExecutionStart {
  readonly args?: readonly unknown[];
  /** Makes the arguments once the execution exists (events hold live objects). */
  readonly event?: (execution: Execution) => unknown;
  /** A simple trigger the script does not have is no error: nothing happens. */
  readonly optional?: boolean;
  /** Turns the raw result into the execution's value; by default it goes through JSON. */
  readonly result?: (raw: unknown) => unknown;
}

export interface Run {
  readonly execution: Execution;
  /** The page, when the function returned an HtmlOutput. */
  readonly page: HtmlPage | undefined;
  readonly raw: unknown;
}

const throughJson = (raw: unknown): unknown => {
  const text = JSON.stringify(raw);
  return text === undefined ? undefined : (JSON.parse(text) as unknown);
};

function fail(execution: Execution, thrown: unknown): void {
  if (execution.killed !== null) {
    execution.error = { name: 'KilledExecution', message: execution.killed };
    return;
  }
  const { name, message, stack } = (typeof thrown === 'object' && thrown ? thrown : {}) as Partial<Error>;
  execution.error = {
    name: name ?? 'Error',
    message: message ?? String(thrown),
    ...(stack ? { stack } : {}),
  };
}

function invoke(execution: Execution, options: RunOptions): unknown {
  const context = openSandbox(execution, serviceGlobals(execution));
  // Only what the project's own files define is callable, not eval or parseInt.
  const builtIn = findFunction(context, options.functionName);
  loadFiles(context, execution.source.files);
  const target = findFunction(context, options.functionName);
  if (!target || target === builtIn) {
    if (options.optional) return undefined;
    throw new Error(`Script function not found: ${options.functionName}`);
  }
  const args = options.event ? [options.event(execution)] : (options.args ?? []);
  return target(...args);
}

/** One execution from beginning to end. It never throws: `execution.error` holds the failure. */
export function runFunction(world: WorldState, script: ScriptProject, options: RunOptions): Run {
  const execution = new Execution(world, script, options);
  world.running.push(execution);
  let raw: unknown;
  try {
    raw = invoke(execution, options);
    // A script may catch the error of its killed execution; the execution still failed.
    if (execution.killed !== null) fail(execution, null);
    else if (!pageOf(raw)) execution.value = (options.result ?? throughJson)(raw);
  } catch (error) {
    fail(execution, error);
  } finally {
    world.running.pop();
    execution.endedAt = world.clock.now();
    // "The lock is automatically released when the script terminates."
    if (script.lockHolder === execution.id) script.lockHolder = null;
  }
  return { execution, page: execution.error ? undefined : pageOf(raw), raw };
}
