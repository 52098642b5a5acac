/**
 * One unit of work: orders go in, and everything they bring is gathered for one atomic commit: events for `Riwayat`,
 * and for the same call all that is made from them (Register, the number beside the answer, mails owed, Sistem).
 */
import type { Heartbeat } from '../health/heartbeat';
import { madePlain } from '../messages/peoplesText';
import { decide, replay } from '../workflow/decide';
import type {
  Actor,
  Command,
  Decision,
  Instant,
  Item,
  MailData,
  MailOwed,
  MailTemplate,
  OfficeEvent,
  Recorded,
} from '../workflow/model';
import type { Cell, Ports, Write } from '../ports';
import { withinDaysReceipts } from './receiptsADay';
import { keepLatestAnswers, keepLatestEnds, type RememberedAnswer } from './memory';
import type { OutboxMail } from './tabs/outbox';
import type { Head, OpenItem } from './tabs/system';
import { sealEvents } from './history/sealEvents';
import type { WorkbookState } from './state';

export class UnitOfWork {
  readonly now: Instant;
  head: Readonly<Head>;
  heartbeat: Heartbeat;
  readonly items: Map<string, OpenItem>;
  /** Rows of `Riwayat`, sealed. */
  readonly journal: Cell[][] = [];
  readonly mails: OutboxMail[] = [];
  /** Everything beside the rows that every unit of work writes. */
  readonly others: Write[] = [];
  /** Numbers of the items whose rows in Register and Sistem are to be written. */
  readonly touched = new Set<string>();
  /** Row in Register of each touched item, as just read; null where it is gone. */
  readonly registerRows = new Map<string, number | null>();

  /** @param actor who acts; a menu's order names the person only once Petugas is read */
  constructor(
    readonly ports: Ports,
    readonly state: WorkbookState,
    public actor: Actor,
  ) {
    const { head, heartbeat, items } = state.system;
    this.now = ports.clock.now();
    this.head = { ...head, workbook: head.workbook || ports.registry.workbookId() };
    this.heartbeat = heartbeat;
    this.items = new Map(items);
  }

  /** Lets the engine decide, and gathers what it decided. A refusal may still bring events. */
  order(number: string, command: Command, actor = this.actor): Decision {
    const { office } = this.state;
    const open = this.items.get(number);
    const decision = decide(office, open?.item ?? null, madePlain(command), actor, this.now);
    if (decision.events.length === 0) return decision;
    const { actor: decider, events } = decision;
    const item = replay(open?.item ?? null, number, events, decider, this.now);
    const mails = open ? decision.mails : withinDaysReceipts(office, this.items, item, decision.mails);
    const version = open?.item.version ?? 0;
    const eventId = this.seal(
      events.map((event, index) => ({
        at: this.now,
        number,
        version: version + 1 + index,
        actor: decider,
        event,
      })),
    );
    this.owe(
      eventId,
      mails.map((mail) => ({ number, mail })),
    );
    const { registerRow = 0, answerRow = 0, systemRow = 0 } = open ?? {};
    this.items.set(number, { item, registerRow, answerRow, systemRow });
    this.touched.add(number);
    // The web app runs a deployed version, everything else the newest code: the two can be out of step.
    this.remember({
      builds: buildsAfter(this.head.builds, actor, this.ports.build),
      ...(actor.via === 'page' && { webAccount: actor.account }),
    });
    if (item.ended) this.rememberEnd(item, item.ended);
    return decision;
  }

  /** An event of the office, not of an item. @returns its id */
  record(event: OfficeEvent, actor = this.actor): string {
    return this.seal([{ at: this.now, number: '', version: 0, actor, event }]);
  }

  /** A mail's id is made from its event's id: owed twice, it is the same mail. */
  owe(eventId: string, owed: readonly { number: string; mail: MailOwed }[]): void {
    owed.forEach(({ number, mail }, index) =>
      this.mails.push({ id: `${eventId}-${index + 1}`, number, owed: mail }),
    );
  }

  /** A mail about the office, not about an item. */
  oweOffice(eventId: string, recipients: readonly string[], template: MailTemplate, data: MailData): void {
    this.owe(
      eventId,
      recipients.map((to) => ({ number: '', mail: { template, to, task: null, data } })),
    );
  }

  oweStewards(eventId: string, template: MailTemplate, data: MailData): void {
    this.oweOffice(eventId, this.state.office.settings.stewardEmails, template, data);
  }

  /** Changes what Sistem's head keeps. */
  remember(change: Partial<Head>): void {
    this.head = { ...this.head, ...change };
  }

  rememberAnswer(answer: RememberedAnswer): void {
    const { recentAnswers, forgottenUntil } = this.head;
    const others = recentAnswers.filter(({ number }) => number !== answer.number);
    this.remember(keepLatestAnswers([...others, answer], forgottenUntil));
  }

  put(...writes: readonly Write[]): void {
    this.others.push(...writes);
  }

  private rememberEnd({ number }: Item, { end, by, at }: NonNullable<Item['ended']>): void {
    this.remember({ recentEnds: keepLatestEnds([...this.head.recentEnds, { number, end, by, at }]) });
  }

  /** @returns the id of the last */
  private seal(events: readonly Omit<Recorded, 'id'>[]): string {
    const { rows, seal, lastEventId } = sealEvents(this.ports, this.head, events);
    this.journal.push(...rows);
    this.remember({ seal, lastEventId });
    return lastEventId;
  }
}

/** What the pages run is not known from the moment new code was pushed until the next page is used. */
function buildsAfter(builds: Head['builds'], { via }: Actor, build: string): Head['builds'] {
  if (via === 'page') return { ...builds, web: build };
  return builds.head === build ? builds : { head: build, web: '' };
}
