/** An officer (or the submitter) hands in an outcome of the step an item is at. */
import { decides, follow, procedureOf, stepOf, type Move } from './advance';
import { findFault, requirementsOf, tidy } from './evidence';
import type { Actor, Command, Instant, Item, ItemEvent, Office, Refusal } from './model';
import { assigneesOf, isEnough, isOwnWork, sameAddress } from './people';
import { isHolding, mendedBy } from './problems';

type FinishStep = Extract<Command, { type: 'FinishStep' }>;
export interface Verdict {
  refusal: Refusal | null;
  events: readonly ItemEvent[];
}

const refuse = (refusal: Refusal): Verdict => ({ refusal, events: [] });

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
    return refuse({ code: 'LimitPassed', at: current.limitAt });
  }
  const procedure = procedureOf(office, item);
  const step = stepOf(procedure, current.step);
  if (!assigneesOf(office, item, step).some(({ email }) => sameAddress(email, actor.email))) {
    return refuse({ code: 'NotYourTurn', step: step.name });
  }
  const outcome = step.outcomes.find(({ name }) => name === command.outcome);
  if (!outcome) return refuse({ code: 'UnknownOutcome', outcome: command.outcome });
  const vote = current.votes.find(({ by }) => sameAddress(by, actor.email));
  if (vote) return refuse({ code: 'AlreadyVoted', at: vote.at });
  // What nothing handed in here can mend (a title) is mended in the answer itself.
  if (item.problems.some((problem) => isHolding(problem) && mendedBy(problem.code).length === 0))
    return refuse({ code: 'NothingToDo' });
  const requires = requirementsOf(item, step, outcome);
  const evidence = tidy([...requires, ...outcome.requires], command.evidence);
  const fault = findFault(office, requires, evidence);
  if (fault) return refuse(fault);

  const agrees = outcome === step.outcomes[0] && decides(procedure, step);
  const isOwn = agrees && isOwnWork(item, procedure.steps, actor.email);
  if (isOwn && office.settings.ownWork === 'block') return refuse({ code: 'OwnWork' });

  const round = { step: step.number, round: current.round, outcome: outcome.name, evidence };
  const votes = [...current.votes, { outcome: outcome.name, by: actor.email, at: now }];
  // Only agreeing needs company: whoever sends it back or says no ends the round.
  if (outcome === step.outcomes[0] && !isEnough(office, item, step, votes)) {
    return { refusal: null, events: [{ type: 'VoteCast', ...round }] };
  }
  const ownWork = agrees && votes.some(({ by }) => isOwnWork(item, procedure.steps, by));
  return { refusal: null, events: close(office, item, { ...round, ownWork }, now) };
}

/** The round is over: its last word, and where that leads. */
export function close(office: Office, item: Item, round: ClosedRound, now: Instant): ItemEvent[] {
  const procedure = procedureOf(office, item);
  const outcome = stepOf(procedure, round.step).outcomes.find(({ name }) => name === round.outcome);
  if (!outcome) throw new Error(`Step ${round.step} has no outcome ${round.outcome}`);
  const note = round.evidence.note ?? round.evidence.writtenResponse ?? '';
  const move: Move = { office, procedure, item: finished(item, round, now), now, note };
  return [{ type: 'StepFinished', ...round, finishedAt: now }, ...follow(move, outcome.target)];
}

type ClosedRound = Omit<Extract<ItemEvent, { type: 'StepFinished' }>, 'type' | 'finishedAt'>;

/** The item as the next step's conditions and clocks see it: with this visit closed and the new evidence in hand. */
function finished(item: Item, { step, outcome, evidence }: ClosedRound, now: Instant): Item {
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
