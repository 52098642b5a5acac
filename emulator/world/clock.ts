/** The only clock of a world: epoch milliseconds, moved by the host, by latency and by Utilities.sleep. */
export class Clock {
  constructor(private instant: number) {}

  now(): number {
    return this.instant;
  }

  advance(milliseconds: number): void {
    this.instant += milliseconds;
  }

  /** Time never runs backwards: an instant already passed leaves the clock where it is. */
  advanceTo(instant: number): void {
    this.instant = Math.max(this.instant, instant);
  }
}
