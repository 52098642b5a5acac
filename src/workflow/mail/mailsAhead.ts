/** How many mails what is under way is about to bring: whoever keeps the office's budget wants to know before it is spent. */
import { finishesItself, procedureOf, stepOf, stepsAhead } from '../steps/advance';
import type { Instant, Item, Office } from '../model';
import { assigneesOf } from '../people/people';

/** What has not moved for a day is not expected to run to its end within the next. */
const dayMs = 24 * 3_600_000;

/** If everybody agrees: one mail to each officer of each step still to come. */
export function mailsAhead(office: Office, item: Item, now: Instant): number {
  const { current } = item;
  if (!current || current.startedAt > now || now - current.startedAt > dayMs) return 0;
  const procedure = procedureOf(office, item);
  const [first] = stepOf(procedure, current.step).outcomes;
  if (!first) return 0;
  return stepsAhead({ office, procedure, item }, first.target)
    .filter((step) => !finishesItself(step))
    .reduce((sum, step) => sum + assigneesOf(office, item, step).length, 0);
}
