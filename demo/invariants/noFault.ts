import type { Invariant } from './invariant';

/** The add-on answers every input and click with a sentence; no execution breaks off. */
export const noFault: Invariant = {
  name: 'no execution fails or logs an error',
  check: ({ faults }) => [...faults],
};
