/** Given what happened, when somebody orders something, then this follows: the engine's tests in three words. */
import { decide } from '../../src/workflow/decide';
import { evolve } from '../../src/workflow/evolve';
import type {
  Actor,
  Command,
  Decision,
  Instant,
  Item,
  ItemEvent,
  MailOwed,
  Office,
  Recorded,
  Refusal,
} from '../../src/workflow/model';

export type Past = readonly Recorded<ItemEvent>[];

export interface Circumstances {
  /** Address of who orders; empty for the clock. */
  by: string;
  at: Instant;
  via?: Actor['via'];
}

export const number = '001/MEDSOS/IX/2025';

export const itemOf = (past: Past): Item | null =>
  past.reduce<Item | null>((item, recorded) => evolve(item, recorded), null);

const actorOf = ({ by, via = by ? 'page' : 'clock' }: Circumstances): Actor => ({
  email: by,
  via,
  account: 'kantor@kpu.test',
});

function recordedAs({ actor, events }: Decision, at: Instant, past: Past): Past {
  return events.map((event, index) => {
    const version = past.length + index + 1;
    return { id: `e${version}`, at, number, version, actor, event };
  });
}

export function given(office: Office, past: Past = []) {
  return {
    when(command: Command, circumstances: Circumstances) {
      const decision = decide(office, itemOf(past), command, actorOf(circumstances), circumstances.at);
      return outcome(past, decision, circumstances.at);
    },
  };
}

function outcome(past: Past, decision: Decision, at: Instant) {
  const after = [...past, ...recordedAs(decision, at, past)];
  const self = {
    decision,
    /** All that has happened by now, for the next `given`. */
    past: after,
    item: (): Item => {
      const item = itemOf(after);
      if (!item) throw new Error('Nothing was registered');
      return item;
    },
    /** Exactly these events, each with at least these fields. */
    then(events: readonly (Partial<ItemEvent> & Pick<ItemEvent, 'type'>)[]) {
      expect(decision.refusal).toBeNull();
      return self.thenEvents(events);
    },
    thenEvents(events: readonly (Partial<ItemEvent> & Pick<ItemEvent, 'type'>)[]) {
      expect(decision.events).toEqual(events.map((event) => expect.objectContaining(event)));
      return self;
    },
    thenRefused(code: Refusal['code'], more: object = {}) {
      expect(decision.refusal).toMatchObject({ code, ...more });
      return self;
    },
    /** As `template → address`, in any order; nobody else is written to. */
    thenMails(mails: readonly string[]) {
      expect(decision.mails.map(mailLine).sort()).toEqual([...mails].sort());
      return self;
    },
    thenNothingHappened() {
      expect(decision.events).toEqual([]);
      expect(decision.mails).toEqual([]);
      return self;
    },
    mail(to: string): MailOwed {
      const mail = decision.mails.find((one) => one.to === to);
      if (!mail) throw new Error(`No mail to ${to}`);
      return mail;
    },
  };
  return self;
}

const mailLine = ({ template, to }: MailOwed): string => `${template} → ${to.split('@')[0]}`;

/** Orders carried out one after another; a refusal on the way is a mistake in the story. */
export function story(
  office: Office,
  ...steps: readonly [Command | ((item: Item) => Command), Circumstances][]
): Past {
  return steps.reduce<Past>((past, [order, circumstances]) => {
    const item = itemOf(past);
    const command = typeof order === 'function' ? order(item!) : order;
    const { decision, past: after } = given(office, past).when(command, circumstances);
    if (decision.refusal) throw new Error(`The story stops at ${JSON.stringify(decision.refusal)}`);
    return after;
  }, []);
}
