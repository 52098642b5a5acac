import { Execution } from '../execution/Execution';
import { scriptDate } from '../execution/scriptDate';
import { serviceGlobals } from '../services/globals';
import type { ExecutionKind } from '../world/interception';
import type { HostScript } from './HostScript';
import { startOf } from './start';
import type { World } from './World';

/**
 * The globals one execution would see, to be handed to gas-local or to adapters under test. They belong to a single
 * execution that never ends by itself: its six minutes and its lock last until `end`.
 */
export function servicesFor(
  world: World,
  {
    script,
    as = script.project.owner,
    kind = 'editor',
  }: { script: HostScript; as?: string; kind?: ExecutionKind },
): Record<string, unknown> & { end(): void } {
  const { state } = world;
  const execution = new Execution(
    state,
    script.project,
    startOf(state, script.project, 'servicesFor', { as, kind }),
  );
  const zone = execution.source.manifest.timeZone ?? 'Etc/GMT';
  return {
    ...serviceGlobals(execution),
    Date: scriptDate(Date, () => state.clock.now(), zone),
    end: () => {
      if (script.project.lockHolder === execution.id) script.project.lockHolder = null;
    },
  };
}
