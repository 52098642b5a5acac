/** Signed tickets, made when they are sent or shown. Each is narrow, expires, and opens nothing but its own kind. */
import type { Instant, Refusal } from '../workflow/model';
import type { Secrets } from '../ports';

interface Narrow {
  /** Whose link it is. */
  email: string;
  expiresAt: Instant;
}

/** One round of one step of one item. */
export interface StepTicket extends Narrow {
  kind: 'step';
  number: string;
  step: string;
  round: number;
  /** Where the item's row stood in Register: a hint. */
  row: number;
  /** A page opened from the menu shows the same task without a mail. */
  via: 'page' | 'menu';
}

/** The open work of one officer only. */
export interface TasksTicket extends Narrow {
  kind: 'tasks';
  via: 'page' | 'menu';
}

/** How one item fares, for the submitter. */
export interface TrackTicket extends Narrow {
  kind: 'track';
  number: string;
}

/** No link: what a page brings back at once, so that the mails of its order leave. Good once, while they are leased. */
export interface MailsTicket {
  kind: 'mails';
  /** Of the first; the others stand below it. */
  id: string;
  count: number;
  /** From which row of Kotak Keluar they are found: a hint. */
  row: number;
  expiresAt: Instant;
}

type LinkTicket = StepTicket | TasksTicket | TrackTicket;
export type Ticket = LinkTicket | MailsTicket;
type TicketOf<K extends Ticket['kind']> = Extract<Ticket, { kind: K }>;

const dayMs = 24 * 3_600_000;
/** A list shows more than one item, and every newer mail brings a fresh one. */
export const ticketMs: Record<LinkTicket['kind'], number> = {
  step: 31 * dayMs,
  tasks: 7 * dayMs,
  track: 92 * dayMs,
};

/** In this order, so that nothing but their values is signed or sent. */
const signedFields: { [K in Ticket['kind']]: readonly (keyof TicketOf<K>)[] } = {
  step: ['kind', 'number', 'step', 'round', 'email', 'row', 'via', 'expiresAt'],
  tasks: ['kind', 'email', 'via', 'expiresAt'],
  track: ['kind', 'number', 'email', 'expiresAt'],
  mails: ['kind', 'id', 'count', 'row', 'expiresAt'],
};
const counted: readonly string[] = ['round', 'row', 'count', 'expiresAt'];

export function sealTicket(secrets: Pick<Secrets, 'sign'>, ticket: Ticket): string {
  const values = new Map<string, string | number>(Object.entries(ticket));
  const body = signedFields[ticket.kind]
    .map((field) => encodeURIComponent(values.get(field) ?? '').replace(/!/g, '%21'))
    .join('!');
  return `${body}!${secrets.sign(body)}`;
}

export function openTicket<K extends Ticket['kind']>(
  secrets: Pick<Secrets, 'sign'>,
  kind: K,
  token: unknown,
  now: Instant,
): { ticket: TicketOf<K> } | { refusal: Refusal } {
  if (typeof token !== 'string') return { refusal: { code: 'LinkInvalid' } };
  const end = token.lastIndexOf('!');
  const body = token.slice(0, end);
  if (end < 0 || token.length > 2_000 || !sameText(secrets.sign(body), token.slice(end + 1)))
    return { refusal: { code: 'LinkInvalid' } };
  const values = body.split('!').map(decodeURIComponent);
  const fields = signedFields[kind];
  if (values[0] !== kind || values.length !== fields.length) return { refusal: { code: 'LinkInvalid' } };
  // Signed by us just so: what it holds is what was sealed.
  const ticket = Object.fromEntries(
    fields.map((field, at) => [field, counted.includes(String(field)) ? Number(values[at]) : values[at]]),
  ) as unknown as TicketOf<K>;
  return now > ticket.expiresAt ? { refusal: { code: 'LinkExpired' } } : { ticket };
}

/** What a link claims to be, so that the page for it can be shown; whether it is one is asked when it is used. */
export const kindOf = (token: string): LinkTicket['kind'] => {
  const [claimed] = token.split('!');
  return claimed === 'tasks' || claimed === 'track' ? claimed : 'step';
};

/** Takes as long for a near miss as for a wild guess. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at % (b.length || 1));
  return difference === 0;
}
