/** An answer becomes an item; an answer with something wrong waits until it is mended. */
import { follow, procedureOf, startStep, stepOf, type Move } from '../steps/advance';
import type { EvidenceKind } from '../../sop/model';
import { lackingIn, requirementsOf } from '../steps/evidence';
import { evolve, foresee } from '../evolve';
import type {
  Actor,
  Command,
  EnactedProcedure,
  Instant,
  Item,
  ItemEvent,
  ItemProblem,
  Office,
} from '../model';
import { isHolding, mendedBy } from './problems';
import { procedureInForce, tablesInForce } from './procedures';

type RegisterAnswer = Extract<Command, { type: 'RegisterAnswer' }>;
type AmendAnswer = Extract<Command, { type: 'AmendAnswer' }>;

export function registerAnswer(
  office: Office,
  command: RegisterAnswer,
  actor: Actor,
  now: Instant,
): ItemEvent[] {
  const { number, type: _, ...answer } = command;
  const { table, problems } = tableFor(office, answer, now);
  if (!table) throw new Error('No SOP table is in force');
  const { key } = table.procedure;
  const register = (found: readonly ItemProblem[]): Extract<ItemEvent, { type: 'ItemRegistered' }> => ({
    type: 'ItemRegistered',
    procedure: key,
    procedureVersion: table.version,
    ...answer,
    problems: found,
  });
  const draft = evolve(null, { id: '', at: now, number, version: 1, actor, event: register(problems) });
  const registered = register(judgedByTable(table, draft));
  const item = { ...draft, problems: registered.problems };
  return [registered, ...comeToDoor(office, item, Math.min(item.submittedAt, now), now)];
}

/** Only what still waits at the door is read anew; what is under way goes on as it came. */
export function amendAnswer(office: Office, item: Item, command: AmendAnswer, now: Instant): ItemEvent[] {
  const { type: _, ...typed } = command;
  const { sender } = item.fields;
  // The answers' tab has no column for it.
  const answer = { ...typed, fields: { ...typed.fields, ...(sender && { sender }) } };
  const { current } = item;
  const isAtDoor =
    current?.round === 1 && stepOf(procedureOf(office, item), current.step).start.kind === 'form';
  if (!isAtDoor) return [{ type: 'AnswerAmended', ...answer }];
  const { table, problems } = tableFor(office, answer, now);
  const isOther =
    problems.every(({ code }) => code !== 'ProcedureUnknown') && table?.procedure.key !== item.procedure.key;
  const procedure = isOther && table ? { key: table.procedure.key, version: table.version } : null;
  const draft = { ...item, fields: command.fields, problems };
  const judged = table ? judgedByTable(table, draft) : problems;
  const amended: ItemEvent = {
    type: 'AnswerAmended',
    ...answer,
    problems: judged,
    ...(procedure && { procedure }),
  };
  const after = foresee(item, [amended], now);
  if (procedure) return [amended, ...comeToDoor(office, after, now, now)];
  return [amended, ...handIn(office, after, current.step, now, now)];
}

/** An answer that names no table waits, under whichever stands first, until somebody says which. */
function tableFor(
  office: Office,
  { fields, problems }: Pick<AmendAnswer, 'fields' | 'problems'>,
  now: Instant,
): { table: EnactedProcedure | undefined; problems: readonly ItemProblem[] } {
  const others = problems.filter(({ code }) => code !== 'ProcedureUnknown');
  const table = procedureInForce(office, fields.procedure, now);
  if (table) return { table, problems: others };
  const [first] = tablesInForce(office, now);
  return { table: first, problems: [...others, { code: 'ProcedureUnknown', detail: fields.procedure }] };
}

/** What is missing is for the table to say: one asks for four documents, another for no caption at all. */
function judgedByTable({ procedure }: EnactedProcedure, item: Item): readonly ItemProblem[] {
  const [outcome] = procedure.steps.find(({ start }) => start.kind === 'form')?.outcomes ?? [];
  const lacking = outcome ? lackingIn(item, outcome) : [];
  const isLacking = (kinds: readonly EvidenceKind[]) =>
    lacking.some(({ anyOf }) => anyOf.some((kind) => kinds.includes(kind)));
  const told = item.problems.filter(({ code }) => !saysMissing.includes(code) || isLacking(mendedBy(code)));
  const mended = told.flatMap(({ code }) => (saysMissing.includes(code) ? mendedBy(code) : []));
  const untold = lacking.filter(({ anyOf }) => !anyOf.some((kind) => mended.includes(kind)));
  if (untold.length === 0) return told;
  const detail = untold.map(({ anyOf, atLeast }) => `${anyOf.join('/')} ${atLeast}`).join('; ');
  return [...told, { code: 'EvidenceIncomplete', detail }];
}
const saysMissing: readonly ItemProblem['code'][] = ['MaterialMissing', 'TextMissing'];

/** The form's row begins when the activity ended, for that is what its standard counts from. */
function comeToDoor(office: Office, item: Item, handedInAt: Instant, now: Instant): ItemEvent[] {
  const procedure = procedureOf(office, item);
  const form = procedure.steps.find(({ start }) => start.kind === 'form');
  if (!form) throw new Error(`SOP table ${procedure.key} has no row that the form starts`);
  const move: Move = { office, procedure, item, now, note: '', reason: 'outcome' };
  const started = startStep(move, form, Math.min(item.fields.activityEndedAt ?? handedInAt, handedInAt));
  return [started, ...handIn(office, foresee(item, [started], now), form.number, handedInAt, now)];
}

/** The form's row finishes itself with its first outcome as soon as all that row asks for is there. */
function handIn(office: Office, item: Item, number: string, finishedAt: Instant, now: Instant): ItemEvent[] {
  const procedure = procedureOf(office, item);
  const step = stepOf(procedure, number);
  const [outcome] = step.outcomes;
  if (!outcome || item.problems.some(isHolding) || requirementsOf(item, step, outcome).length > 0) return [];
  const finished: ItemEvent = {
    type: 'StepFinished',
    step: number,
    round: 1,
    outcome: outcome.name,
    finishedAt,
    evidence: {},
    ownWork: false,
  };
  const after = foresee(item, [finished], now);
  return [
    finished,
    ...follow({ office, procedure, item: after, now, note: '', reason: 'outcome' }, outcome.target),
  ];
}
