import type { Refusal } from '../workflow/model';
import { wasTurnedAway } from '../ports';

/** Google turned calls away for longer than an execution can wait. Nothing was done, and whoever waits is told so. */
export function unlessTurnedAway<T>(act: () => T): T | { refusal: Refusal } {
  try {
    return act();
  } catch (fault) {
    if (!wasTurnedAway(fault)) throw fault;
    return { refusal: { code: 'Busy' } };
  }
}
