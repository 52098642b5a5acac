/** What becomes of one item: the engine decides, chance orders. */
import type { Chance } from '../../demo/scenario/chance';
import { decide, replay } from '../../src/workflow/decide';
import type {
  Actor,
  Command,
  Instant,
  Item,
  ItemEvent,
  ItemFields,
  ItemProblem,
  Office,
  Recorded,
} from '../../src/workflow/model';
import { orderOf, possibleOrders } from '../workflow/driving';
import * as p from '../workflow/pacitan';
import { contentTypes, platforms, sections } from './randomOffice';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export const clock: Actor = { email: '', via: 'clock', account: 'kantor@kpu.test' };

/** One item from hand-in to wherever chance leaves it. */
export class Life {
  private readonly told: Recorded<ItemEvent>[] = [];
  private item: Item | null = null;
  private now: Instant;

  constructor(
    private readonly office: Office,
    private readonly chance: Chance,
    private readonly number: string,
    private readonly handedInAt: Instant,
  ) {
    this.now = handedInAt;
  }

  live(): readonly Recorded<ItemEvent>[] {
    const fields = this.fields();
    const problems = this.problemsOf(fields);
    this.order(
      {
        type: 'RegisterAnswer',
        number: this.number,
        fingerprint: this.number,
        submittedAt: this.handedInAt,
        fields,
        problems,
      },
      { email: fields.submitterEmail, via: 'form', account: '' },
    );
    const steps = this.chance.between(2, 30);
    for (let left = steps; left > 0 && this.goOn(fields); left -= 1);
    return this.told;
  }

  /** @returns whether anything more can come of it */
  private goOn(fields: ItemFields): boolean {
    const { item, chance } = this;
    if (!item || (item.ended && chance.happens(0.5))) return false;
    this.wait(item);
    const current = item.current;
    if (current && chance.happens(0.02)) {
      this.order({ type: 'CancelItem', version: null, note: 'Keadaan kahar' }, officer(p.sari));
      return true;
    }
    if (
      item.problems.some(({ code }) => code === 'TitleMissing' || code === 'ProcedureUnknown') &&
      chance.happens(0.5)
    ) {
      const mended = { ...fields, title: 'Judul yang dilengkapi', procedure: this.answer() };
      this.order(
        {
          type: 'AmendAnswer',
          fingerprint: `${this.number} ${this.now}`,
          fields: mended,
          problems: this.problemsOf(mended),
        },
        { email: fields.submitterEmail, via: 'form', account: '' },
      );
      return true;
    }
    const possible = possibleOrders(this.office, item);
    if (possible.length === 0) return !item.ended;
    const first = possible.filter(({ step, outcome }) => step.outcomes[0]?.name === outcome);
    const one = chance.pick(chance.happens(0.7) && first.length > 0 ? first : possible);
    this.order(this.withPosts(orderOf(this.office, item, one)), officer(one.by));
    return true;
  }

  /** Minutes, hours or days; now and then to the very moment a standard, a limit or a month ends. The clock comes by meanwhile. */
  private wait({ current }: Item): void {
    const { chance } = this;
    const length = chance.pick([
      () => chance.between(0, 90) * minute,
      () => chance.between(1, 9) * hour,
      () => chance.between(1, 6 * 24 * 60) * minute,
    ]);
    let until = this.now + length();
    const marks = [current?.standardDueAt, current?.limitAt, current?.startedAt, this.nextMonth()].flatMap(
      (mark) => (mark && mark > this.now ? [mark] : []),
    );
    if (chance.happens(0.2)) until = chance.pick(marks) + chance.pick([0, 0, 1, -1]);
    const limitAt = current?.limitAt ?? null;
    if (limitAt !== null && until > limitAt && chance.happens(0.8))
      until = limitAt + chance.between(1, 10 * minute);
    this.now = Math.max(this.now, until);
    this.order({ type: 'LetTimePass' }, clock);
  }

  /** The first instant of the month after this one, on the office's wall. */
  private nextMonth(): Instant {
    const offset = this.office.calendar.utcOffsetHours * hour;
    const wall = new Date(this.now + offset);
    return Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth() + 1, 1) - offset;
  }

  private order(command: Command, actor: Actor): void {
    const decision = decide(this.office, this.item, command, actor, this.now);
    if (decision.events.length === 0) return;
    for (const event of decision.events) {
      const version = this.told.length + 1;
      const id = `${this.number} ${version}`;
      this.told.push({ id, at: this.now, number: this.number, version, actor: decision.actor, event });
    }
    this.item = replay(this.item, this.number, decision.events, decision.actor, this.now);
  }

  private withPosts(command: Command): Command {
    if (command.type !== 'FinishStep' || !command.evidence.postUrl) return command;
    const { chance } = this;
    const again = chance.happens(0.2);
    const postUrl = chance
      .shuffled(platforms)
      .slice(0, chance.between(1, platforms.length))
      .map((platform) => ({ platform, url: this.urlOn(platform, again) }));
    return { ...command, evidence: { ...command.evidence, postUrl } };
  }

  /** A post handed in again after a correction: mostly the same one, perhaps with another tail. */
  private urlOn(platform: string, again: boolean): string {
    const id = this.number.replace(/\D/g, '') + (again ? this.chance.between(1, 3) : 0);
    const tail = this.chance.happens(0.3) ? '?igsh=abc' : '';
    const of: Record<string, string> = {
      Instagram: `https://www.instagram.com/p/CAbc${id}/`,
      Facebook: `https://www.facebook.com/kpu/posts/${id}`,
      X: `https://x.com/kpu/status/1234567${id}`,
      Website: `https://kab-contoh.kpu.go.id/blog/read/${id}_berita`,
    };
    return `${of[platform]}${tail}`;
  }

  private answer(): string {
    const answers = [...new Set(this.office.procedures.map(({ answer = '' }) => answer))];
    return this.chance.pick(answers);
  }

  private fields(): ItemFields {
    const { chance } = this;
    const ended = chance.pick([
      () => null,
      () => this.handedInAt + chance.between(1, 300) * minute,
      () => this.handedInAt - chance.between(0, 3 * 24 * 60) * minute,
      () => this.handedInAt - chance.between(0, 90) * minute,
      () => this.handedInAt - 60 * minute,
    ]);
    const isAsked = this.office.procedures.some(({ answer }) => answer);
    return {
      title: chance.happens(0.08)
        ? ''
        : chance.pick(['Rapat', '=1+1', 'Sosialisasi 🎉 "pemilih"', 'Kirim ke sari@kpu.test']),
      activityEndedAt: ended(),
      section: chance.pick([...sections, ...sections, 'Lainnya', 'teknis ', '']),
      contentType: chance.pick([...contentTypes, ...contentTypes, 'Siaran Langsung', '']),
      materialUrls: [1, 2, 3, 4].map((file) => `https://drive.google.com/file/d/${file}`),
      caption: 'Takarir',
      narrative: 'Narasi',
      publishOn: chance.happens(0.2) ? new Date(this.handedInAt + 5 * day).toISOString().slice(0, 10) : '',
      submitterEmail: chance.pick(['', p.rina, p.address('a0')]),
      procedure: isAsked ? (chance.happens(0.1) ? 'Entah' : this.answer()) : '',
    };
  }

  private problemsOf({ title, activityEndedAt }: ItemFields): ItemProblem[] {
    return [
      ...(title === '' ? [{ code: 'TitleMissing', detail: '' } as const] : []),
      ...(activityEndedAt !== null && activityEndedAt > this.handedInAt
        ? [{ code: 'ActivityInFuture', detail: '' } as const]
        : []),
    ];
  }
}

const officer = (email: string): Actor => ({ email, via: 'page', account: 'kantor@kpu.test' });
