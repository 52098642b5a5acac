/** The editor is away: another officer takes their place at the step an item is at, in later rounds of it too. */
import { finishesItself, procedureOf, stepOf } from '../steps/advance';
import type { Verdict } from '../steps/finishStep';
import type { Actor, Command, Item, Office } from '../model';
import { assigneesOf, awaitedAt, isSteward, mayFinish, sameAddress } from './people';

type HandOver = Extract<Command, { type: 'HandOverStep' }>;

export function handOver(office: Office, item: Item, command: HandOver, actor: Actor): Verdict {
  const refuse = (refusal: Verdict['refusal']): Verdict => ({ refusal, events: [] });
  const { from, to, version, note } = command;
  const { current, ended } = item;
  if (ended) return refuse({ code: 'ItemEnded', end: ended.end, by: ended.by, at: ended.at });
  if (!current || (version !== null && version < current.sinceVersion))
    return refuse({ code: 'NothingToDo' });
  const step = stepOf(procedureOf(office, item), current.step);
  // What the form started is the submitter's to answer, and what finishes itself is nobody's.
  if (step.start.kind === 'form' || finishesItself(step)) return refuse({ code: 'NothingToDo' });
  const isTheirs = awaitedAt(office, item, step).some(({ email }) => sameAddress(email, from));
  const mayAct = mayFinish(office, item, step, actor.email) || isSteward(office, actor.email);
  if (!isTheirs || !mayAct) return refuse({ code: 'NotYourTurn', step: step.name });
  const taker = office.staff.find(({ email }) => sameAddress(email, to));
  if (!taker) return refuse({ code: 'EvidenceInvalid', kind: 'assignee', reason: 'unknownOfficer' });
  if (assigneesOf(office, item, step).includes(taker))
    return refuse({ code: 'AlreadyAssigned', name: taker.name || taker.email });
  return {
    refusal: null,
    events: [
      {
        type: 'StepHandedOver',
        step: step.number,
        round: current.round,
        from,
        to: taker.email,
        note: note.trim(),
      },
    ],
  };
}
