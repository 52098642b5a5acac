/** Where a procedure decides on publication; read off the table, since no office names its steps alike. */
import type { Outcome, Procedure, Step } from '../../sop/model';
import { stepMeanings } from '../../sop/stepMeaning';

/** Asks for work of one's own: a concept, or a post. */
const asksForWork = ({ requires }: Outcome): boolean =>
  requires.some(({ anyOf }) => anyOf.includes('draft') || anyOf.includes('postUrl'));

const leadsTo = ({ target }: Outcome, step: string): boolean =>
  target.kind === 'step' && target.step === step;

/**
 * The numbers of the last deciding steps before a step that asks for posts' links: an officer may choose there, and
 * chooses without handing in work of their own. Steps that only pass on, edit, or check what has just come in through
 * the form are looked through; so is a deciding step some items skip.
 */
export function approvalSteps({ steps }: Procedure): ReadonlySet<string> {
  const found = new Set<string>();
  const seen = new Set<string>();
  const waiting = steps.filter((step) => stepMeanings(step).includes('publication'));
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next.number)) continue;
    seen.add(next.number);
    for (const before of steps) {
      const taken = before.outcomes.filter((outcome) => leadsTo(outcome, next.number));
      if (taken.length === 0 || before.start.kind === 'form') continue;
      const decides = before.outcomes.length > 1 && !taken.every(asksForWork);
      const isApproval = decides && !isCheckOfHandIn(steps, before);
      if (isApproval) found.add(before.number);
      if (!isApproval || before.condition) waiting.push(before);
    }
  }
  return found;
}

const isCheckOfHandIn = (steps: readonly Step[], step: Step): boolean =>
  steps.some(
    ({ start, outcomes }) =>
      start.kind === 'form' && outcomes.some((outcome) => leadsTo(outcome, step.number)),
  );
