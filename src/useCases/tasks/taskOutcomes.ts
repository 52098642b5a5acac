/** What an officer may answer, and what would happen then, as a page shows it. */
import type { Outcome, Procedure, Step } from '../../sop/model';
import { procedureOf, stepOf } from '../../workflow/steps/advance';
import { requirementsOf } from '../../workflow/steps/evidence';
import type { Item, Office } from '../../workflow/model';
import { assigneesOf } from '../../workflow/people/people';
import type { TaskOutcome } from '../../api/taskView';

export function outcomesOf(office: Office, item: Item, step: Step): TaskOutcome[] {
  const procedure = procedureOf(office, item);
  return step.outcomes.map((outcome) => ({
    name: outcome.name,
    requires: requirementsOf(item, step, outcome),
    next: nextAfter(office, item, procedure, outcome),
  }));
}

/** Where the item stands now. */
export function nextOf(office: Office, item: Item): TaskOutcome['next'] {
  if (!item.current) return { end: item.ended?.end ?? '' };
  return describe(office, item, stepOf(procedureOf(office, item), item.current.step));
}

function nextAfter(
  office: Office,
  item: Item,
  procedure: Procedure,
  { target }: Outcome,
): TaskOutcome['next'] {
  return target.kind === 'end' ? { end: target.end } : describe(office, item, stepOf(procedure, target.step));
}

function describe(office: Office, item: Item, step: Step): TaskOutcome['next'] {
  const people = assigneesOf(office, item, step).map(({ name }) => name);
  return { step: step.name, performers: people.filter(Boolean).join(', ') };
}
