/** What people mean to do, and when. Acts of one instant come in the order in which they were planned. */
export interface Act {
  at: number;
  do: () => void;
}

export class Agenda {
  private acts: Act[] = [];
  private planned = 0;

  /** Adds random seconds and milliseconds: people do not act in the same instant as the clock trigger. */
  plan(at: number, act: () => void): void {
    this.planned += 1;
    const instant = Math.floor(at / 1000) * 1000 + 1 + (this.planned % 997);
    let place = this.acts.length;
    while (place > 0 && this.acts[place - 1]!.at > instant) place -= 1;
    this.acts.splice(place, 0, { at: instant, do: act });
  }

  get nextAt(): number | null {
    return this.acts[0]?.at ?? null;
  }

  take(): Act | undefined {
    return this.acts.shift();
  }
}
