import type { Invariant } from './invariant';

/** Whatever people type and click, the add-on answers with words; it never breaks off. */
export const noFault: Invariant = {
  name: 'no execution fails or logs an error',
  check: ({ faults }) => [...faults],
};
