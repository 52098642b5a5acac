/** An answer becomes an item; an answer with something wrong waits until it is mended. */
import { follow, startStep, stepOf, type Move } from './advance';
import { requirementsOf } from './evidence';
import { evolve } from './evolve';
import type { Actor, Command, EnactedProcedure, Instant, Item, ItemEvent, Office } from './model';
import { isHolding } from './problems';

type RegisterAnswer = Extract<Command, { type: 'RegisterAnswer' }>;
type AmendAnswer = Extract<Command, { type: 'AmendAnswer' }>;

/** The newest accepted table of this key; where the office has one procedure, that one. */
export function procedureInForce(office: Office, key: string): EnactedProcedure | null {
  const newest = (candidates: readonly EnactedProcedure[]) =>
    candidates.reduce<EnactedProcedure | null>(
      (best, one) => (best && best.version >= one.version ? best : one),
      null,
    );
  return (
    newest(office.procedures.filter(({ procedure }) => procedure.key === key)) ?? newest(office.procedures)
  );
}

export function registerAnswer(
  office: Office,
  command: RegisterAnswer,
  actor: Actor,
  now: Instant,
): ItemEvent[] {
  const inForce = procedureInForce(office, command.fields.procedure);
  if (!inForce) throw new Error('No SOP table is in force');
  const { number, type: _, ...answer } = command;
  const registered: ItemEvent = {
    type: 'ItemRegistered',
    procedure: inForce.procedure.key,
    procedureVersion: inForce.version,
    ...answer,
  };
  const item = evolve(null, { id: '', at: now, number, version: 1, actor, event: registered });
  const move: Move = { office, procedure: inForce.procedure, item, now, note: '' };
  const form = inForce.procedure.steps.find(({ start }) => start.kind === 'form');
  if (!form) throw new Error(`SOP table ${inForce.procedure.key} has no row that the form starts`);
  const handedInAt = Math.min(item.submittedAt, now);
  const started = startStep(move, form, Math.min(item.fields.activityEndedAt ?? handedInAt, handedInAt));
  return [
    registered,
    started,
    ...handIn({ ...move, item: withVisit(item, started, now, actor) }, form.number, handedInAt),
  ];
}

export function amendAnswer(
  office: Office,
  item: Item,
  command: AmendAnswer,
  move: Omit<Move, 'item' | 'office' | 'note'>,
): ItemEvent[] {
  const { type: _, ...answer } = command;
  const amended: ItemEvent = { type: 'AnswerAmended', ...answer };
  const after = { ...item, fields: command.fields, problems: command.problems };
  const atTheDoor =
    item.current &&
    item.current.round === 1 &&
    stepOf(move.procedure, item.current.step).start.kind === 'form';
  if (!item.current || !atTheDoor) return [amended];
  return [amended, ...handIn({ ...move, office, item: after, note: '' }, item.current.step, move.now)];
}

/** The form's row finishes itself with its first outcome as soon as all that row asks for is there. */
function handIn(move: Move, number: string, finishedAt: Instant): ItemEvent[] {
  const { item, procedure } = move;
  const [outcome] = stepOf(procedure, number).outcomes;
  if (
    !outcome ||
    item.problems.some(isHolding) ||
    requirementsOf(item, stepOf(procedure, number), outcome).length > 0
  )
    return [];
  return [
    {
      type: 'StepFinished',
      step: number,
      round: 1,
      outcome: outcome.name,
      finishedAt,
      evidence: {},
      ownWork: false,
    },
    ...follow(move, outcome.target),
  ];
}

const withVisit = (item: Item, started: ItemEvent, at: Instant, actor: Actor): Item =>
  evolve(item, { id: '', at, number: item.number, version: 2, actor, event: started });
