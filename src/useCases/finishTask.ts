/** A person hands in the outcome of a task, from a mail's page or from a dialog in the Sheet: the same code. */
import type { Actor, Item, Refusal } from '../workflow/model';
import { nameOf } from '../workflow/mails';
import { deliver } from './deliver';
import { order, type Ledger } from './ledger';
import type { Ports } from './ports';
import { checkHint, registerRowRange } from './registerRows';
import { readFinishRequest } from './requests';
import { nextOf } from './taskOutcomes';
import type { FinishResult } from './taskView';
import { openTicket, type Ticket } from './tickets';
import { transact } from './transact';

/** @param request whatever a page sent: nothing in it is believed before it is read */
export function finishTask(ports: Ports, request: unknown): FinishResult {
  const read = readFinishRequest(request);
  if (!read) return { refusal: { code: 'LinkInvalid' } };
  const opened = openTicket(ports.secrets, read.token, ports.clock.now());
  if ('refusal' in opened) return opened;
  const { ticket } = opened;
  return decideOn(ports, ticket, read, {
    email: ticket.email,
    via: ticket.via,
    account: ports.account.email(),
  });
}

/** @param row a hint where the item stands in Register */
export function decideOn(
  ports: Ports,
  { number, step, round, row }: Pick<Ticket, 'number' | 'step' | 'round' | 'row'>,
  { outcome, evidence, version }: { outcome: string; evidence: Item['evidence']; version: number | null },
  actor: Actor,
): FinishResult {
  const done = transact(ports, [registerRowRange(row)], (ledger, [block]): FinishResult => {
    checkHint(ledger, number, row, block);
    const gone = whatBecameOf(ledger, number);
    if (gone) return { refusal: gone };
    const decision = order(
      ports,
      ledger,
      number,
      { type: 'FinishStep', step, round, version, outcome, evidence },
      actor,
    );
    if (decision.refusal) return { refusal: named(ledger, decision.refusal) };
    const item = ledger.items.get(number)?.item;
    return {
      done: { outcome, next: item ? nextOf(ledger.state.office, item) : { end: '' }, at: ledger.now },
    };
  });
  if ('refusal' in done) return done;
  deliver(ports, done);
  return done.value;
}

/** An item that is no longer open is known to the head for a while, so that a late click learns what became of it. */
export function whatBecameOf(
  { items, head, state }: Pick<Ledger, 'items' | 'head' | 'state'>,
  number: string,
): Refusal | null {
  if (items.has(number)) return null;
  const ended = head.recentEnds.find((one) => one.number === number);
  return ended
    ? { code: 'ItemEnded', end: ended.end, by: nameOf(state.office, ended.by), at: ended.at }
    : { code: 'ItemUnknown' };
}

/** People are told names, not addresses. */
export function named({ state }: Pick<Ledger, 'state'>, refusal: Refusal): Refusal {
  return 'by' in refusal ? { ...refusal, by: nameOf(state.office, refusal.by) } : refusal;
}
