import type { CallRule } from './CallRule';
import type { Execution } from './Execution';

type Acts = Record<string, (...args: never[]) => unknown>;

/**
 * What a script finds on an object of Google's class: each method is a service call of the execution, and `this` is the
 * object. test/emulator/surface.test.ts reads the names off the literals, so write them there.
 */
export function methods(execution: Execution, className: string, rule: CallRule, acts: Acts): object {
  const view = Object.entries(acts).map(([name, act]) => [
    name,
    function (this: unknown, ...args: never[]): unknown {
      return execution.call(`${className}.${name}`, args, rule, () => act.apply(this, args));
    },
  ]);
  return Object.fromEntries(view) as object;
}
