/** Where an outcome leads: the events that carry an item into its next step, or to its end. */
import type { Outcome, Procedure, Step, Target } from '../../sop/model';
import { workingMsBetween, dayOfIsoDate, startOfDay } from '../../time/calendar';
import { limitAt, limitRowOf, standardDueAt } from '../clocks/deadlines';
import type { EndReason, Instant, Item, ItemEvent, Office } from '../model';
import { assigneesOf, sameWord } from '../people/people';

export interface Move {
  office: Office;
  procedure: Procedure;
  item: Item;
  now: Instant;
  /** What the one who sends it wrote. */
  note: string;
  /** What set it off, and so why it ends where it ends. */
  reason: EndReason;
}

export function procedureOf(office: Office, item: Pick<Item, 'procedure'>): Procedure {
  const { key, version } = item.procedure;
  const enacted = office.procedures.find((one) => one.procedure.key === key && one.version === version);
  if (!enacted) throw new Error(`No SOP table ${key} version ${version} is kept`);
  return enacted.procedure;
}

export function stepOf(procedure: Procedure, number: string): Step {
  const step = procedure.steps.find((candidate) => candidate.number === number);
  if (!step) throw new Error(`SOP table ${procedure.key} has no step ${number}`);
  return step;
}

export function follow(move: Move, target: Target): ItemEvent[] {
  return target.kind === 'end'
    ? [{ type: 'ItemEnded', end: target.end, reason: move.reason, note: move.note }]
    : enterStep(move, target.step, move.now);
}

/** @param startedAt when its clock starts: earlier than now for what the passing of a limit set off */
export function enterStep(
  move: Move,
  number: string,
  startedAt: Instant,
  passed: readonly string[] = [],
): ItemEvent[] {
  const step = stepOf(move.procedure, number);
  const [first] = step.outcomes;
  const mayPass = first !== undefined && !passed.includes(number);
  if (!isMeant(move.office, move.item, step) && mayPass) {
    const skipped: ItemEvent = { type: 'StepSkipped', step: number };
    return first.target.kind === 'end'
      ? [skipped, ...follow(move, first.target)]
      : [skipped, ...enterStep(move, first.target.step, startedAt, [...passed, number])];
  }
  const started = startStep(move, step, startedAt);
  if (!finishesItself(step) || !mayPass || started.startedAt > move.now) return [started];
  const finished: ItemEvent = {
    type: 'StepFinished',
    step: number,
    round: started.round,
    outcome: first.name,
    finishedAt: move.now,
    evidence: {},
    ownWork: false,
  };
  return [
    started,
    finished,
    ...(first.target.kind === 'end'
      ? follow(move, first.target)
      : enterStep(move, first.target.step, move.now, [...passed, number])),
  ];
}

/** A row the system carries out: one outcome, nothing asked for, started by itself or by a passed limit, or nobody's. */
export function finishesItself({ start, outcomes, performers }: Step): boolean {
  const [only, ...others] = outcomes;
  if (!only || others.length > 0 || only.requires.length > 0) return false;
  return start.kind === 'automatic' || start.kind === 'limitPassed' || performers.members.length === 0;
}

export function startStep(
  move: Move,
  step: Step,
  startedAt: Instant,
): Extract<ItemEvent, { type: 'StepStarted' }> {
  const { office, procedure, item } = move;
  const before = item.visits[step.number];
  const since = step.start.kind === 'onDate' ? Math.max(startedAt, wishedDay(move)) : startedAt;
  const carriedMs = carried(move, step, before);
  const limit = limitRowOf(procedure, step.number)?.limit;
  // The form's row is judged once, from the end of the activity; an answer to a question is not hurried.
  const judged = isBound(move) && (step.start.kind !== 'form' || !before);
  return {
    type: 'StepStarted',
    step: step.number,
    round: (before?.round ?? 0) + 1,
    startedAt: since,
    standardDueAt: judged
      ? standardDueAt(
          office,
          step.standard,
          { stepStart: since, activityEnd: activityEnd(item), handIn: item.submittedAt },
          carriedMs,
        )
      : null,
    // Nothing is taken away for what went by before it was handed in.
    limitAt: limit ? limitAt(office, limit, Math.max(since, item.submittedAt)) : null,
    carriedMs,
    note: move.note,
    asked: assigneesOf(office, item, step).map(({ email }) => email),
  };
}

/** The standards bind from the day the SOP takes effect; what was handed in earlier is not judged. */
function isBound({ office, procedure, item }: Move): boolean {
  const { effectiveOn } = procedure.document;
  return !effectiveOn || item.submittedAt >= startOfDay(office.calendar, dayOfIsoDate(effectiveOn));
}

/** Nothing can be counted from an activity that, when it was handed in, had yet to end. */
const activityEnd = ({ fields, problems }: Item): Instant | null =>
  problems.some(({ code }) => code === 'ActivityInFuture') ? null : fields.activityEndedAt;

/** While the submitter answers a question the asker's clock stands still: their next round goes on where it stopped. */
function carried(
  { office, procedure }: Move,
  step: Step,
  before: Item['visits'][string] | undefined,
): number {
  if (!before?.finishedAt) return 0;
  const taken = step.outcomes.find(({ name }) => name === before.outcome);
  if (!taken || !asksSubmitter(procedure, taken)) return 0;
  const { calendar, settings } = office;
  const used =
    settings.standardClock === 'working'
      ? workingMsBetween(calendar, before.startedAt, before.finishedAt)
      : before.finishedAt - before.startedAt;
  return before.carriedMs + used;
}

/** The rows still to come if everybody agrees, in order. */
export function stepsAhead(
  { office, procedure, item }: Pick<Move, 'office' | 'procedure' | 'item'>,
  target: Target,
): readonly Step[] {
  const ahead: Step[] = [];
  for (let next = target; next.kind === 'step';) {
    const step = stepOf(procedure, next.step);
    const [first] = step.outcomes;
    if (ahead.includes(step) || !first) break;
    ahead.push(step);
    next = first.target;
  }
  return ahead.filter((step) => isMeant(office, item, step));
}

/** Is this a step at which somebody agrees or does not, rather than one that is simply done? */
export function decides(procedure: Procedure, { outcomes: [first, ...others] }: Step): boolean {
  return first !== undefined && others.length > 0 && !asksSubmitter(procedure, first);
}

function asksSubmitter(procedure: Procedure, { target }: Outcome): boolean {
  return target.kind === 'step' && stepOf(procedure, target.step).start.kind === 'form';
}

export function wishedDay({ office, item }: Pick<Move, 'office' | 'item'>): Instant {
  const date = item.evidence.publishOn ?? item.fields.publishOn;
  return date ? startOfDay(office.calendar, dayOfIsoDate(date)) : 0;
}

/** Is the row for items of this kind? Others pass it over. */
export function isMeant(office: Office, item: Item, { condition }: Step): boolean {
  if (!condition) return true;
  const { field, is, value } = condition;
  const actual = field === 'procedure' ? namesOfProcedure(office, item) : [item.fields[field]];
  return actual.some((one) => sameWord(one, value)) === (is === 'equal');
}

/** An office writes a procedure as its form does, or by its short name. */
function namesOfProcedure({ procedures }: Office, { procedure: { key, version } }: Item): string[] {
  const enacted = procedures.find((one) => one.procedure.key === key && one.version === version);
  return [key, enacted?.answer ?? ''];
}
