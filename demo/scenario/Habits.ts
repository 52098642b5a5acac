/** Chooses an officer's outcome: mostly the first in the table, now and then one of the others. */
import type { Chance } from './chance';
import type { Outcome, Task } from './evidence';

/** After this many rounds every officer accepts the item. */
const patience = 3;

export class Habits {
  private readonly taken = new Map<string, number>();

  constructor(private readonly chance: Chance) {}

  private timesTaken(task: Task, outcome: Outcome): number {
    return this.taken.get(keyOf(task, outcome)) ?? 0;
  }

  choose(task: Task): Outcome | null {
    const [first, ...others] = task.outcomes;
    if (!first) return null;
    if (others.length === 0 || task.step.round >= patience) return first;
    const untried = others.filter((outcome) => this.timesTaken(task, outcome) === 0);
    if (untried.length > 0 && this.timesTaken(task, first) > 0 && this.chance.happens(0.5))
      return untried[0] ?? first;
    return this.chance.happens(0.14) ? this.chance.pick(others) : first;
  }

  remember(task: Task, outcome: Outcome): void {
    const key = keyOf(task, outcome);
    this.taken.set(key, (this.taken.get(key) ?? 0) + 1);
  }
}

/** Tells apart steps of the same name in two procedures, by the document's own text. */
const keyOf = ({ step }: Task, { name }: Outcome): string => `${step.name} (${step.description}): ${name}`;
