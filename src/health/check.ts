import type { HealthFacts } from './facts';

export type HealthState = 'good' | 'attention' | 'broken';

export interface Finding {
  state: HealthState;
  /** What was found, a whole sentence. */
  found: string;
  /** What people do; empty where there is nothing to do. */
  mend: string;
}

export interface Check {
  title: string;
  /** The sweep or the next door tells what is broken here by itself. */
  isTold?: boolean;
  find(facts: HealthFacts): Finding;
}

export const good = (found: string): Finding => ({ state: 'good', found, mend: '' });
export const attention = (found: string, mend: string): Finding => ({ state: 'attention', found, mend });
export const broken = (found: string, mend: string): Finding => ({ state: 'broken', found, mend });
