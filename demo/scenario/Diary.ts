/** Records of the semester that the tabs do not hold: refusals, faults and costs. */
import type { Execution } from '../../emulator/index';

export interface SeenRefusal {
  at: number;
  number: string;
  /** Code from a page, or the sentence a dialog of the Sheet showed. */
  words: string;
  by: string;
}

/** Costs of one kind of event: calls to Sheets and mails sent. */
export interface Cost {
  times: number;
  roundTrips: number;
  most: number;
  mails: number;
}

export class Diary {
  readonly refusals: SeenRefusal[] = [];
  readonly faults: string[] = [];
  readonly costs = new Map<string, Cost>();
  readonly counts = new Map<string, number>();

  count(what: string): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }

  refuse(refusal: SeenRefusal): void {
    this.refusals.push(refusal);
    // Without the item's number, so that refusals of a kind are counted together.
    this.count(`refused: ${refusal.words.replace(/\S+\/\S+: /, '').split('.')[0]}`);
  }

  /** @param kind what people would call it; by default the door's name */
  ran(execution: Execution, kind = execution.functionName): Execution {
    const { error, calls, log } = execution;
    const at = new Date(execution.startedAt).toISOString();
    if (error) this.faults.push(`${at} ${kind}: ${error.name}: ${error.message}\n${error.stack ?? ''}`);
    for (const line of log) this.faults.push(`${at} ${kind} logged: ${line}`);
    const roundTrips = calls.filter(({ call }) => call.startsWith('Sheets.')).length;
    const cost = this.costs.get(kind) ?? { times: 0, roundTrips: 0, most: 0, mails: 0 };
    this.costs.set(kind, {
      times: cost.times + 1,
      roundTrips: cost.roundTrips + roundTrips,
      most: Math.max(cost.most, roundTrips),
      mails: cost.mails + calls.filter(({ call }) => call.startsWith('Gmail.')).length,
    });
    return execution;
  }
}
