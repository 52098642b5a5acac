/** Where the time goes: how long items stayed at each step, and how long they waited for the submitter. */
import type { Step } from '../../sop/model';
import type { ItemFacts, VisitFacts } from './facts';
import type { KnownProcedure } from './knownProcedures';
import { workingMsBetween } from '../../time/calendar';
import type { Instant } from '../../workflow/model';
import type { Scope } from './scope';

/** The same time by two clocks, neither rounded. */
export interface Stay {
  /** When it was over: decides the period. */
  at: Instant;
  workingMs: number;
  /** By the calendar, nights and holidays included. */
  wallMs: number;
  /** Null where the SOP sets no standard, or nothing can be judged by it. */
  onTime: boolean | null;
}

/** One stay at a step. Rounds that a question to the submitter interrupted are one passage. */
export interface Passage extends Stay {
  item: ItemFacts;
  step: Step;
}

export interface Stays {
  passages: readonly Passage[];
  /** From a question to the submitter to the answer. */
  waits: readonly Stay[];
}

export function staysOf(scope: Scope): Stays {
  const each = scope.items.map((item) => staysOfItem(scope, item));
  return {
    passages: each.flatMap(({ passages }) => passages),
    waits: each.flatMap(({ waits }) => waits),
  };
}

function staysOfItem(scope: Scope, item: ItemFacts): Stays {
  const procedure = scope.procedures.of(item);
  const passages: Passage[] = [];
  const waits: Stay[] = [];
  /** What rounds that ended in a question had taken by then. */
  const asked = new Map<string, Stay>();
  item.visits.forEach((visit, index) => {
    const step = procedure.step(visit.step);
    const stay = step && stayOf(scope, visit, asked.get(visit.step));
    if (!step || !stay) return;
    if (procedure.asksSubmitter(visit)) asked.set(visit.step, stay);
    else if (procedure.isAnswer(visit)) waits.push(stay);
    else if (isOver(procedure, visit, item.visits[index + 1]) && hasBeginning(item, step)) {
      asked.delete(visit.step);
      passages.push({ item, step, ...stay });
    }
  });
  return { passages, waits };
}

/** Null while it lasts. */
function stayOf(scope: Scope, visit: VisitFacts, before: Stay | undefined): Stay | null {
  const { startedAt, leftAt } = visit;
  if (leftAt === null) return null;
  return {
    at: leftAt,
    workingMs: (before?.workingMs ?? 0) + workingMsBetween(scope.clock.calendar, startedAt, leftAt),
    wallMs: (before?.wallMs ?? 0) + Math.max(0, leftAt - startedAt),
    onTime: scope.judged.get(visit)?.onTime ?? null,
  };
}

/** Finished, or taken away by its limit; one interrupted by anything else says nothing of the step. */
const isOver = (
  { step: find }: KnownProcedure,
  { step, finishedAt }: VisitFacts,
  next: VisitFacts | undefined,
) => {
  const start = next && find(next.step)?.start;
  return finishedAt !== null || (start?.kind === 'limitPassed' && start.step === step);
};

/** What comes in by the form begins with the end of the activity, which not everybody gives. */
const hasBeginning = ({ activityEndedAt }: ItemFacts, { start }: Step): boolean =>
  start.kind !== 'form' || activityEndedAt !== null;
