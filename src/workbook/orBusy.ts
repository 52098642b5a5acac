import type { Refusal } from '../workflow/model';
import { isUnavailable } from '../ports';

/** Google turned calls away for longer than an execution can wait. Nothing was done, and whoever waits is told so. */
export function orBusy<T>(act: () => T): T | { refusal: Refusal } {
  try {
    return act();
  } catch (fault) {
    if (!isUnavailable(fault)) throw fault;
    return { refusal: { code: 'Busy' } };
  }
}
