/** The engine: an order and what is known go in, a refusal or events and mails come out. It performs nothing. */
import { evolve } from './evolve';
import { finishStep, type Verdict } from './steps/finishStep';
import { handOver } from './people/handOver';
import { amendAnswer, registerAnswer } from './intake/intake';
import { passTime } from './clocks/letTimePass';
import { mailsFor } from './mail/mails';
import type { Actor, Command, Decision, Instant, Item, ItemEvent, Office } from './model';
import { isSteward } from './people/people';

export function decide(
  office: Office,
  item: Item | null,
  command: Command,
  actor: Actor,
  now: Instant,
): Decision {
  const { refusal, events } = judge(office, item, command, actor, now);
  // Events beside a refusal are what the clock would have brought: a late approval is not the approver's cancellation.
  const isClocks = command.type === 'LetTimePass' || refusal !== null;
  const doer: Actor = isClocks ? { email: '', via: 'clock', account: actor.account } : actor;
  return {
    refusal,
    actor: doer,
    events,
    mails: events.length > 0 ? mailsFor(office, item, events, doer, now) : [],
  };
}

/** The item after a decision; event ids and seals are the journal's business. */
export function replay(
  item: Item | null,
  number: string,
  events: readonly ItemEvent[],
  actor: Actor,
  at: Instant,
): Item {
  const after = events.reduce<Item | null>(
    (known, event) => evolve(known, { id: '', at, number, version: (known?.version ?? 0) + 1, actor, event }),
    item,
  );
  if (!after) throw new Error(`No event for ${number}`);
  return after;
}

function judge(office: Office, item: Item | null, command: Command, actor: Actor, now: Instant): Verdict {
  if (command.type === 'RegisterAnswer') {
    return item
      ? { refusal: { code: 'AlreadyRegistered' }, events: [] }
      : { refusal: null, events: registerAnswer(office, command, actor, now) };
  }
  if (!item) return { refusal: { code: 'ItemUnknown' }, events: [] };
  switch (command.type) {
    case 'FinishStep': {
      const verdict = finishStep(office, item, command, actor, now);
      return verdict.refusal?.code === 'LimitPassed'
        ? { ...verdict, events: passTime(office, item, now) }
        : verdict;
    }
    case 'AmendAnswer': {
      if (item.ended || item.problems.length === 0 || item.fingerprint === command.fingerprint)
        return { refusal: { code: 'AlreadyRegistered' }, events: [] };
      return { refusal: null, events: amendAnswer(office, item, command, now) };
    }
    case 'HandOverStep':
      return handOver(office, item, command, actor);
    case 'CancelItem':
      return cancelItem(office, item, command, actor);
    case 'LetTimePass':
      return { refusal: null, events: passTime(office, item, now) };
  }
}

/** Keadaan kahar: whoever keeps the workbook may take an item out, with a reason. */
function cancelItem(
  office: Office,
  item: Item,
  { note, version }: Extract<Command, { type: 'CancelItem' }>,
  actor: Actor,
): Verdict {
  const refuse = (refusal: Verdict['refusal']): Verdict => ({ refusal, events: [] });
  const { ended, current } = item;
  if (ended) return refuse({ code: 'ItemEnded', end: ended.end, by: ended.by, at: ended.at });
  if (!isSteward(office, actor.email)) return refuse({ code: 'StewardsOnly' });
  // It has moved on since they looked: perhaps it is live by now.
  if (version !== null && current && version < current.sinceVersion) return refuse({ code: 'NothingToDo' });
  if (!note.trim()) return refuse({ code: 'EvidenceMissing', kinds: ['note'] });
  return {
    refusal: null,
    events: [{ type: 'ItemEnded', end: 'batal', reason: 'cancelledByOfficer', note: note.trim() }],
  };
}
