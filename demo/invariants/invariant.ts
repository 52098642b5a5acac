/** A rule that must hold after every semester, and the facts of a semester that it is checked against. */
import type { Workbook } from '../../emulator/index';

/** A mail in one mailbox. */
export interface Delivered {
  to: string;
  messageId: string;
  sentAt: number;
}

export interface Finished {
  workbook: Workbook;
  delivered: readonly Delivered[];
  /** Refusals that people saw, as the diary recorded them. */
  refusals: readonly { at: number; number: string; words: string }[];
  /** Executions that threw, and what was logged. */
  faults: readonly string[];
}

export interface Invariant {
  name: string;
  /** @returns one sentence for each violation; empty when the rule holds */
  check(finished: Finished): string[];
}
