import { Clock } from '../world/clock';
import { Ids } from '../world/ids';
import { WorldState } from '../world/WorldState';
import { World } from './World';

export interface NewWorld {
  /** The first instant, in UTC. */
  readonly startsAt: string;
  /** Another seed makes other ids; the same one makes the same. */
  readonly seed?: string;
  readonly latencyMs?: (call: string) => number;
}

export function createWorld({ startsAt, seed = 'world', latencyMs }: NewWorld): World {
  const instant = Date.parse(startsAt);
  if (Number.isNaN(instant)) throw new Error(`startsAt is no instant: ${startsAt}`);
  const state = new WorldState(new Clock(instant), new Ids(seed));
  if (latencyMs) state.latencyMs = latencyMs;
  return new World(state);
}
