/** An officer (or the submitter) hands in an outcome of the step an item is at. */
import { decides, follow, procedureOf, startStep, stepOf, type Move } from './advance';
import { mayStart, roundAfterLast } from './atWill';
import { longestText } from '../typedText';
import { refusalOf, isTooMuch, requirementsOf, tidy } from './evidence';
import { foresee } from '../evolve';
import type { Step } from '../../sop/model';
import type { Actor, Command, Instant, Item, ItemEvent, Office, RecordedDecision, Refusal } from '../model';
import { entererOf, isEnough, isKnown, isOwnWork, mayFinish, sameAddress } from '../people/people';
import { isMendedInAnswer } from '../intake/problems';

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
  const stale = findStale(office, item, command);
  if (stale) return refuse(stale);
  const limitAt = item.current?.limitAt ?? null;
  // The time on the wall decides, not whether the clock trigger has already run.
  if (limitAt !== null && now > limitAt) return refuse({ code: 'LimitPassed', at: limitAt });
  if (item.current?.step === command.step) return decideHere(office, item, command, actor, now);

  // A row that waited for nobody: it begins now, and where it needs several it waits for the others.
  const procedure = procedureOf(office, item);
  const move: Move = { office, procedure, item, now, note: '', reason: 'outcome' };
  const started = startStep(move, stepOf(procedure, command.step), now);
  const { refusal, events } = decideHere(office, foresee(item, [started], now), command, actor, now);
  return refusal ? refuse(refusal) : { refusal, events: [started, ...events] };
}

function decideHere(office: Office, item: Item, command: FinishStep, actor: Actor, now: Instant): Verdict {
  const { current } = item;
  if (!current) return refuse({ code: 'NothingToDo' });
  const procedure = procedureOf(office, item);
  const step = stepOf(procedure, current.step);
  if (!mayFinish(office, item, step, actor.email)) {
    return refuse({ code: 'NotYourTurn', step: step.name });
  }
  const outcome = step.outcomes.find(({ name }) => name === command.outcome);
  if (!outcome) return refuse({ code: 'UnknownOutcome', outcome: command.outcome });
  const vote = current.votes.find(({ by }) => sameAddress(by, actor.email));
  if (vote) return refuse({ code: 'AlreadyVoted', at: vote.at });
  if (isMendedInAnswer(item)) return refuse({ code: 'NothingToDo' });
  const unproved = command.recorded && refusalOfRecord(office, step, command.recorded, actor);
  if (unproved) return refuse(unproved);
  const requires = requirementsOf(item, step, outcome);
  const evidence = tidy([...requires, ...outcome.requires], command.evidence);
  const fault = refusalOf(office, requires, evidence);
  if (fault) return refuse(fault);
  if (isTooMuch(item, evidence)) return refuse({ code: 'EvidenceInvalid', kind: 'note', reason: 'tooLong' });

  const agrees = outcome === step.outcomes[0] && decides(procedure, step);
  const isOwn = agrees && isOwnWork(item, procedure.steps, actor.email);
  if (isOwn && office.settings.ownWork === 'block') return refuse({ code: 'OwnWork' });

  const { recorded } = command;
  const round = {
    step: step.number,
    round: current.round,
    outcome: outcome.name,
    evidence,
    ...(recorded && { recorded: { ...recorded, proof: recorded.proof.trim() } }),
  };
  const votes = [...current.votes, { outcome: outcome.name, by: actor.email, at: now }];
  // Only agreeing needs company: whoever sends it back or says no ends the round.
  if (outcome === step.outcomes[0] && !isEnough(office, item, step, votes)) {
    return { refusal: null, events: [{ type: 'VoteCast', ...round }] };
  }
  const ownWork = agrees && votes.some(({ by }) => isOwnWork(item, procedure.steps, by));
  return { refusal: null, events: close(office, item, { ...round, ownWork }, now) };
}

/** Only an officer enters what another has decided, and only with something to show for it. */
function refusalOfRecord(
  office: Office,
  { name }: Step,
  { proof }: RecordedDecision,
  actor: Actor,
): Refusal | null {
  if (!office.settings.recordDecisions) return { code: 'RecordingOff' };
  if (!isKnown(office, entererOf(actor))) return { code: 'NotYourTurn', step: name };
  return proof.trim() && proof.length <= longestText ? null : { code: 'ProofMissing' };
}

/** The round is over: its last word, and where that leads. */
export function close(office: Office, item: Item, round: ClosedRound, now: Instant): ItemEvent[] {
  const procedure = procedureOf(office, item);
  const outcome = stepOf(procedure, round.step).outcomes.find(({ name }) => name === round.outcome);
  if (!outcome) throw new Error(`Step ${round.step} has no outcome ${round.outcome}`);
  const note = round.evidence.note ?? round.evidence.writtenResponse ?? '';
  const finished: ItemEvent = { type: 'StepFinished', ...round, finishedAt: now };
  const after = foresee(item, [finished], now);
  const move: Move = { office, procedure, item: after, now, note, reason: 'outcome' };
  return [finished, ...follow(move, outcome.target)];
}

type ClosedRound = Omit<Extract<ItemEvent, { type: 'StepFinished' }>, 'type' | 'finishedAt'>;

/** An order that speaks of a step or a round that is over, or that saw less than is known. */
export function findStale(office: Office, item: Item, command: FinishStep): Refusal | null {
  const { current, ended } = item;
  const visit = item.visits[command.step];
  const isThere = current?.step === command.step && current.round === command.round;
  if (!isThere && visit?.round === command.round && visit.finishedAt !== null && visit.outcome !== null) {
    return { code: 'AlreadyDecided', by: visit.by ?? '', at: visit.finishedAt, outcome: visit.outcome };
  }
  if (!isThere && !startsNow(office, item, command)) {
    return ended
      ? { code: 'ItemEnded', end: ended.end, by: ended.by, at: ended.at }
      : { code: 'NothingToDo' };
  }
  const sawLess = command.version !== null && command.version < (current?.sinceVersion ?? item.version);
  return sawLess ? { code: 'NothingToDo' } : null;
}

function startsNow(office: Office, item: Item, { step: number, round }: FinishStep): boolean {
  const step = procedureOf(office, item).steps.find((one) => one.number === number);
  return step !== undefined && round === roundAfterLast(item, number) && mayStart(office, item, step);
}
