/** An officer (or the submitter) hands in an outcome of the step an item is at. */
import { asksSubmitter, follow, procedureOf, stepOf, type Move } from './advance';
import { findFault, requirementsOf } from './evidence';
import type { Actor, Command, Instant, Item, ItemEvent, Office, Refusal } from './model';
import { passTime } from './letTimePass';
import { assigneesOf, isEnough, isOwnWork, sameAddress } from './people';

type FinishStep = Extract<Command, { type: 'FinishStep' }>;
export interface Verdict {
  refusal: Refusal | null;
  events: readonly ItemEvent[];
}

const refuse = (refusal: Refusal, events: readonly ItemEvent[] = []): Verdict => ({ refusal, events });

export function finishStep(
  office: Office,
  item: Item,
  command: FinishStep,
  actor: Actor,
  now: Instant,
): Verdict {
  const stale = findStale(item, command);
  if (stale || !item.current) return refuse(stale ?? { code: 'NothingToDo' });

  const { current } = item;
  // The time on the wall decides, not whether the clock trigger has already run.
  if (current.limitAt !== null && now > current.limitAt) {
    return refuse({ code: 'LimitPassed', at: current.limitAt }, passTime(office, item, now));
  }
  const procedure = procedureOf(office, item);
  const step = stepOf(procedure, current.step);
  if (!assigneesOf(office, item, step).some(({ email }) => sameAddress(email, actor.email))) {
    return refuse({ code: 'NotYourTurn', step: step.name });
  }
  const outcome = step.outcomes.find(({ name }) => name === command.outcome);
  if (!outcome) return refuse({ code: 'UnknownOutcome', outcome: command.outcome });
  const fault = findFault(office, requirementsOf(item, step, outcome), command.evidence);
  if (fault) return refuse(fault);

  const vote = current.votes.find(({ by }) => sameAddress(by, actor.email));
  if (vote) return refuse({ code: 'AlreadyVoted', at: vote.at });
  const decides = step.outcomes.length > 1 && !asksSubmitter(procedure, outcome);
  const ownWork = decides && outcome === step.outcomes[0] && isOwnWork(item, procedure.steps, actor.email);
  if (ownWork && office.settings.ownWork === 'block') return refuse({ code: 'OwnWork' });

  const round = {
    step: step.number,
    round: current.round,
    outcome: outcome.name,
    evidence: command.evidence,
  };
  const votes = [...current.votes, { outcome: outcome.name, by: actor.email, at: now }];
  // Only agreeing needs company: whoever sends it back or says no ends the round.
  if (outcome === step.outcomes[0] && !isEnough(office, item, step, votes)) {
    return { refusal: null, events: [{ type: 'VoteCast', ...round }] };
  }
  const note = command.evidence.note ?? command.evidence.writtenResponse ?? '';
  const move: Move = { office, procedure, item: finished(item, command, now), now, note };
  return {
    refusal: null,
    events: [{ type: 'StepFinished', ...round, finishedAt: now, ownWork }, ...follow(move, outcome.target)],
  };
}

/** The item as the next step's conditions and clocks see it: with this visit closed and the new evidence in hand. */
function finished(item: Item, { step, outcome, evidence }: FinishStep, now: Instant): Item {
  const visit = item.visits[step];
  return {
    ...item,
    evidence: { ...item.evidence, ...evidence },
    visits: visit ? { ...item.visits, [step]: { ...visit, outcome, finishedAt: now } } : item.visits,
  };
}

/** An order that speaks of a step or a round that is over, or that saw less than is known. */
export function findStale(item: Item, command: FinishStep): Refusal | null {
  const { current, ended } = item;
  const visit = item.visits[command.step];
  const isThere = current?.step === command.step && current.round === command.round;
  if (!isThere && visit?.round === command.round && visit.finishedAt !== null && visit.outcome !== null) {
    return { code: 'AlreadyDecided', by: visit.by ?? '', at: visit.finishedAt, outcome: visit.outcome };
  }
  if (ended) return { code: 'ItemEnded', end: ended.end, by: ended.by, at: ended.at };
  if (!isThere || !current) return { code: 'NothingToDo' };
  const sawLess = command.version !== null && command.version < current.sinceVersion;
  return sawLess ? { code: 'NothingToDo' } : null;
}
