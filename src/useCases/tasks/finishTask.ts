/** A person hands in the outcome of a task, from a mail's page or from a dialog in the Sheet: the same code. */
import { whatBecameOf, named } from './refused';
import { zoneOf } from '../../workbook/state';
import { procedureOf, stepOf } from '../../workflow/steps/advance';
import type { Actor, Item } from '../../workflow/model';
import { mayFinish } from '../../workflow/people/people';
import { owing } from '../mail/deliverMails';
import { takeUpEnded } from './takeUpEnded';
import { isAtWill } from '../../workflow/steps/atWill';
import { order, type Ledger } from '../../workbook/unitOfWork';
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
    [registerRowRange(row), ...itemIndexRanges(number)],
    (ledger, [block, ...index]) => {
      checkHint(ledger, number, row, block);
      return finish(ports, ledger, opened.ticket, read, index);
    },
  );
  if ('refusal' in done) return done;
  return { ...done.value, ...owing(ports, done) };
}

export function finish(
  ports: Ports,
  ledger: Ledger,
  ticket: StepTicket,
  request: FinishRequest,
  index?: Cell[][][],
): FinishResult {
  const { number, step, round, email, via } = ticket;
  const zone = zoneOf(ledger.state);
  if (isAtWill(ledger.state.office, step)) takeUpEnded(ports, ledger, ticket, index);
  const gone = whatBecameOf(ledger, number);
  if (gone) return { refusal: gone, zone };
  const { outcome, evidence, version } = request;
  const actor: Actor = { email, via, account: ports.account.email() };
  const { refusal } = order(
    ports,
    ledger,
    number,
    { type: 'FinishStep', step, round, version, outcome, evidence },
    actor,
  );
  if (refusal) return { refusal: named(ledger, refusal), zone };
  const { item } = ledger.items.get(number) ?? {};
  if (!item) throw new Error(`${number} is gone right after it was decided on`);
  const nextToken = sealNext(ports, ledger.state, item, ticket);
  return {
    done: {
      outcome,
      next: nextOf(ledger.state.office, item),
      at: ledger.now,
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
