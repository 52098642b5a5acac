/** A scenario: one act of one person, and its required result. */
import type { Told as Event } from '../invariants/journal';
import type { Turn } from '../bench/carry';
import type { Office } from '../scenario/Semester';

/** The last answer a person got; a form or a clock trigger answers nothing. */
export interface Told {
  answer: 'stored' | 'refused' | 'fault' | 'nothing';
  words: string;
  /** The row of Riwayat that records the person's act; null when there is none. */
  claim: Partial<Event> | null;
}

export interface Scenario {
  name: string;
  /** The scenario starts before set-up. */
  isBare?: true;
  /** Brings an office to the moment before the act. @returns the officer with the open task */
  prepare(office: Office): readonly Turn[];
  act(office: Office, turns: readonly Turn[]): readonly Told[];
  /** Another user asks for the opposite. */
  oppose(office: Office, turns: readonly Turn[]): readonly Told[];
}
