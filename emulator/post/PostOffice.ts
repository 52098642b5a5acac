import { GoogleError } from '../googleError';
import type { Mail } from './Mail';

/** E-mail recipients per day of a consumer account (developers.google.com/apps-script/guides/services/quotas). */
const DEFAULT_QUOTA = 100;
const DAY = 86_400_000;

interface Allowance {
  limit: number;
  used: number;
  /** "Quotas reset 24 hours after the first request", not at midnight. */
  since: number;
}

interface Saved {
  mailboxes: Record<string, Mail[]>;
  sent: Record<string, Mail[]>;
  allowances: Record<string, Allowance>;
}

const plainSubject = (subject: string): string => subject.replace(/^\s*((re|fwd?|bls)\s*:\s*)+/i, '').trim();

/** All mailboxes of a world. Delivery is immediate and never fails. */
export class PostOffice {
  constructor(private readonly kept: Saved = { mailboxes: {}, sent: {}, allowances: {} }) {}

  /** Mails an account received, oldest first. */
  mailbox(account: string): readonly Mail[] {
    return [...(this.kept.mailboxes[account.toLowerCase()] ?? [])];
  }

  sentBy(account: string): readonly Mail[] {
    return [...(this.kept.sent[account.toLowerCase()] ?? [])];
  }

  /** Every account that ever received a mail. */
  addressees(): string[] {
    return Object.keys(this.kept.mailboxes);
  }

  setQuota(account: string, limit: number): void {
    this.allowance(account, 0).limit = limit;
  }

  private allowance(account: string, now: number): Allowance {
    const key = account.toLowerCase();
    const allowance = (this.kept.allowances[key] ??= { limit: DEFAULT_QUOTA, used: 0, since: now });
    if (now - allowance.since >= DAY || allowance.used === 0)
      Object.assign(allowance, { used: 0, since: now });
    return allowance;
  }

  /** Counts recipients, not messages; refused as a whole when they do not all fit. */
  charge(account: string, recipients: number, now: number): void {
    const allowance = this.allowance(account, now);
    if (allowance.used + recipients > allowance.limit) {
      const retry = new Date(allowance.since + DAY).toISOString();
      throw new GoogleError(`User-rate limit exceeded.  Retry after ${retry} (Mail sending)`, 429);
    }
    allowance.used += recipients;
  }

  /** Gmail groups mails of one subject whose Message-ID, In-Reply-To or References meet. */
  private threadOf(box: readonly Mail[], mail: Mail, newThread: () => string): string {
    const ids = new Set([mail.messageId, ...mail.references]);
    const subject = plainSubject(mail.subject);
    const relative = [...box]
      .reverse()
      .find(
        (other) =>
          plainSubject(other.subject) === subject &&
          [other.messageId, ...other.references].some((id) => ids.has(id)),
      );
    return relative?.threadId ?? newThread();
  }

  private put(boxes: Record<string, Mail[]>, account: string, mail: Mail, newThread: () => string): Mail {
    const box = (boxes[account.toLowerCase()] ??= []);
    const filed = { ...mail, threadId: mail.threadId || this.threadOf(box, mail, newThread) };
    box.push(filed);
    return filed;
  }

  /** Files the sender's copy and one copy per recipient; returns the sender's. */
  deliver(mail: Mail, recipients: readonly string[], newThread: () => string): Mail {
    const mine = this.put(this.kept.sent, mail.from, mail, newThread);
    for (const recipient of new Set(recipients)) {
      this.put(this.kept.mailboxes, recipient, { ...mail, threadId: '' }, newThread);
    }
    return mine;
  }

  saved(): Saved {
    return this.kept;
  }
}
