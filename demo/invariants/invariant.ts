/** A thing that must hold whatever people did, and what a finished semester is to those who check it. */
import type { Workbook } from '../../emulator/index';

/** A mail as it lies in somebody's mailbox. */
export interface Delivered {
  to: string;
  messageId: string;
  sentAt: number;
}

export interface Finished {
  workbook: Workbook;
  delivered: readonly Delivered[];
  /** Refusals people were shown, as an onlooker wrote them down. */
  refusals: readonly { at: number; number: string; words: string }[];
  /** Executions that threw, and what was logged. */
  faults: readonly string[];
}

export interface Invariant {
  name: string;
  /** @returns what breaks it, a sentence each; empty when it holds */
  check(finished: Finished): string[];
}
