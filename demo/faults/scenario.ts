/** What a scenario is to whoever runs it: something one person does, and what must have come of it. */
import type { Told as Event } from '../invariants/journal';
import type { Turn } from '../bench/carry';
import type { Office } from '../scenario/Semester';

/** What a person was told in the end; whoever triggered nothing but a form or a clock is told nothing. */
export interface Told {
  answer: 'stored' | 'refused' | 'fault' | 'nothing';
  words: string;
  /** The row of Riwayat that stands for what they wanted; null where none does. */
  claim: Partial<Event> | null;
}

export interface Scenario {
  name: string;
  /** A spreadsheet nobody has set up yet. */
  isBare?: true;
  /** Leads an office on its first morning up to the moment before. @returns whoever has a task before them */
  prepare(office: Office): readonly Turn[];
  act(office: Office, turns: readonly Turn[]): readonly Told[];
  /** Somebody else wants the contrary. */
  oppose(office: Office, turns: readonly Turn[]): readonly Told[];
}
