import { runFunction } from '../execution/runFunction';
import type { Execution } from '../execution/Execution';
import type { ScriptProject } from '../script/ScriptProject';
import type { ClockTrigger } from '../script/Trigger';
import type { WorldState } from '../world/WorldState';
import { clockEvent } from './events';
import { startOf } from './start';

interface Due {
  script: ScriptProject;
  trigger: ClockTrigger;
}

function earliest(world: WorldState): Due | undefined {
  let first: Due | undefined;
  for (const script of world.scripts.values()) {
    for (const trigger of script.triggers) {
      if (trigger.type === 'CLOCK' && (!first || trigger.nextDue < first.trigger.nextDue))
        first = { script, trigger };
    }
  }
  return first;
}

function fire(world: WorldState, { script, trigger }: Due): Execution {
  const start = startOf(world, script, trigger.handler, { as: trigger.owner, kind: 'trigger' });
  const event = clockEvent(trigger, world.clock.now());
  return runFunction(world, script, { ...start, event }).execution;
}

export interface AdvanceOptions {
  /** For long jumps: a trigger of a few minutes fires no more often than this. */
  readonly everyMinutes?: number;
  /** Sees each execution as it ends: a jump of months makes too many to keep. */
  readonly onExecution?: (execution: Execution) => void;
}

/** Moves the clock to an instant, firing what falls due on the way, in order, one at a time. */
export function advanceTo(world: WorldState, instant: number, options: AdvanceOptions = {}): number {
  let fired = 0;
  const { everyMinutes = 0, onExecution } = options;
  for (let due = earliest(world); due && due.trigger.nextDue <= instant; due = earliest(world)) {
    const { trigger } = due;
    world.clock.advanceTo(trigger.nextDue);
    const execution = fire(world, due);
    fired += 1;
    const next = trigger.nextDue + Math.max(trigger.everyMinutes, everyMinutes) * 60_000;
    // A run that took longer than the period does not make the next ones pile up.
    trigger.nextDue = Math.max(next, execution.endedAt ?? 0);
    onExecution?.(execution);
  }
  world.clock.advanceTo(instant);
  if (everyMinutes > 0) resumeUsualPace(world, instant);
  return fired;
}

/** Resets the times of triggers that a long jump made less frequent. */
function resumeUsualPace(world: WorldState, instant: number): void {
  for (const { triggers } of world.scripts.values()) {
    for (const trigger of triggers) {
      if (trigger.type === 'CLOCK')
        trigger.nextDue = Math.min(trigger.nextDue, instant + trigger.everyMinutes * 60_000);
    }
  }
}
