/** Now and then a whole round with a hard limit gets no answer: all its officers are away until the limit has passed. */
import type { Chance } from './chance';
import type { Task } from './evidence';

export class Absences {
  private readonly rounds = new Map<string, boolean>();
  private readonly remembered = new Set<string>();
  private count = 0;

  constructor(private readonly chance: Chance) {}

  covers({ number, step }: Task): boolean {
    if (step.limitAt === null) return false;
    const key = `${number} ${step.name} ${step.round}`;
    const known = this.rounds.get(key);
    if (known !== undefined) return known;
    // The first comes early, so that a short run sees a limit pass too.
    const isOwed = this.count === 0 && this.rounds.size > 2;
    const away = this.chance.happens(isOwed ? 0.5 : 0.06);
    if (away) this.count += 1;
    this.rounds.set(key, away);
    return away;
  }

  /** True at the first mail only; later reminders of the same round find the officer already marked as away. */
  isFirstMissedBy(email: string, { number, step }: Task): boolean {
    const key = `${email} ${number} ${step.name} ${step.round}`;
    const isFirst = !this.remembered.has(key);
    this.remembered.add(key);
    return isFirst;
  }
}
