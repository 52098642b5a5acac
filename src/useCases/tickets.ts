/** Signed links: narrow (one item, step, round and officer), made when the mail is sent, good for a month. */
import type { Instant, Refusal } from '../workflow/model';
import type { Secrets } from './ports';

export interface Ticket {
  number: string;
  step: string;
  round: number;
  email: string;
  /** Where the item's row stood in Register: a hint. */
  row: number;
  /** A page opened from the menu shows the same task without a mail. */
  via: 'page' | 'menu';
  expiresAt: Instant;
}

export const ticketMs = 31 * 24 * 3_600_000;

/** Fields in order, so that nothing but their values is signed or sent. */
export function sealTicket(secrets: Pick<Secrets, 'sign'>, ticket: Ticket): string {
  const { number, step, round, email, row, via, expiresAt } = ticket;
  const body = [number, step, round, email, row, via, Math.floor(expiresAt / 1000)]
    .map((part) => encodeURIComponent(part).replace(/!/g, '%21'))
    .join('!');
  return `${body}!${secrets.sign(body)}`;
}

export function openTicket(
  secrets: Pick<Secrets, 'sign'>,
  token: string,
  now: Instant,
): { ticket: Ticket } | { refusal: Refusal } {
  const end = token.lastIndexOf('!');
  const body = token.slice(0, end);
  if (end < 0 || token.length > 2_000 || !sameText(secrets.sign(body), token.slice(end + 1)))
    return { refusal: { code: 'LinkInvalid' } };
  const [number = '', step = '', round, email = '', row, via, expires] = body
    .split('!')
    .map(decodeURIComponent);
  const expiresAt = Number(expires) * 1000;
  if (!Number.isFinite(expiresAt + Number(round) + Number(row))) return { refusal: { code: 'LinkInvalid' } };
  if (now > expiresAt) return { refusal: { code: 'LinkExpired' } };
  return {
    ticket: {
      number,
      step,
      round: Number(round),
      email,
      row: Number(row),
      via: via === 'menu' ? 'menu' : 'page',
      expiresAt,
    },
  };
}

/** Takes as long for a near miss as for a wild guess. */
function sameText(a: string, b: string): boolean {
  let difference = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) difference |= a.charCodeAt(at) ^ b.charCodeAt(at % (b.length || 1));
  return difference === 0;
}
