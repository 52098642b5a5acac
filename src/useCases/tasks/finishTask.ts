/** A person hands in the outcome of a task, from a mail's page or from a dialog in the Sheet: the same code. */
import { refusalIfGone, withNames } from './refused';
import { zoneOf } from '../../workbook/state';
import { procedureOf, stepOf } from '../../workflow/steps/advance';
import type { Item } from '../../workflow/model';
import { mayFinish } from '../../workflow/people/people';
import { ticketForMails } from '../mail/deliverMails';
import { ticketActor } from '../actors';
import { takeUpEnded } from './takeUpEnded';
import { isAtWill } from '../../workflow/steps/atWill';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import type { Cell, Ports } from '../../ports';
import { checkHint, registerRowRange } from '../../workbook/registerRows';
import { readFinishRequest } from '../../api/readRequests';
import { itemIndexRanges } from '../../workbook/tabs/itemIndex';
import { nextOf } from './taskOutcomes';
import type { FinishRequest, FinishResult } from '../../api/taskView';
import { openTicket, sealTicket, type StepTicket } from '../../api/tickets';
import { transact } from '../../workbook/transact';
import type { WorkbookState } from '../../workbook/state';

/** @param request whatever a page sent: nothing in it is believed before it is read */
export function finishTask(ports: Ports, request: unknown): FinishResult {
  const read = readFinishRequest(request);
  if (!read) return { refusal: { code: 'RequestInvalid' } };
  const opened = openTicket(ports.secrets, 'step', read.token, ports.clock.now());
  if ('refusal' in opened) return opened;
  const { number, row } = opened.ticket;
  const done = transact(
    ports,
    ticketActor(ports, opened.ticket),
    [registerRowRange(row), ...itemIndexRanges(number)],
    (work, [block, ...index]) => {
      checkHint(work, number, row, block);
      return finish(work, opened.ticket, read, index);
    },
  );
  if ('refusal' in done) return done;
  return { ...done.value, ...ticketForMails(ports, done) };
}

export function finish(
  work: UnitOfWork,
  ticket: StepTicket,
  request: FinishRequest,
  index?: Cell[][][],
): FinishResult {
  const { number, step, round } = ticket;
  const zone = zoneOf(work.state);
  if (isAtWill(work.state.office, step)) takeUpEnded(work, ticket, index);
  const gone = refusalIfGone(work, number);
  if (gone) return { refusal: gone, zone };
  const { outcome, evidence, version } = request;
  const { refusal } = work.order(
    number,
    { type: 'FinishStep', step, round, version, outcome, evidence },
    ticketActor(work.ports, ticket),
  );
  if (refusal) return { refusal: withNames(work, refusal), zone };
  const { item } = work.items.get(number) ?? {};
  if (!item) throw new Error(`${number} is gone right after it was decided on`);
  const nextToken = sealNext(work.ports, work.state, item, ticket);
  return {
    done: {
      outcome,
      next: nextOf(work.state.office, item),
      at: work.now,
      ...(nextToken && { nextToken }),
    },
  };
}

/** Whoever goes on with the next step gets no mail for it: this page leads there. */
export function sealNext(
  { secrets }: Ports,
  { office }: WorkbookState,
  item: Item,
  ticket: StepTicket,
): string | null {
  if (!item.current) return null;
  const step = stepOf(procedureOf(office, item), item.current.step);
  if (!mayFinish(office, item, step, ticket.email)) return null;
  return sealTicket(secrets, { ...ticket, step: step.number, round: item.current.round });
}
