import { Refusal } from './Refusal';

export interface Call {
  query: URLSearchParams;
  body: Record<string, unknown>;
}

export interface Answer {
  status: number;
  headers: Record<string, string>;
  content: string | Uint8Array;
}

/** `GET /api/office` → what answers it. */
export type Routes = Readonly<Record<string, (call: Call) => Answer | Promise<Answer>>>;

export function json(body: unknown, status = 200): Answer {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8' },
    content: JSON.stringify(body),
  };
}

export function html(content: string, policy: string): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'referrer-policy': 'no-referrer',
    },
    content,
  };
}

/** What the page's own calls get; see officePage/server.ts. */
export const value = (found: unknown): Answer => json({ value: found ?? null });

export function textOf(given: unknown, name: string): string {
  if (typeof given !== 'string') throw new Refusal(400, `Isian "${name}" tidak ada.`);
  return given;
}

export function wholeNumberOf(given: unknown, name: string): number {
  const number = typeof given === 'string' && given !== '' ? Number(given) : given;
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) {
    throw new Refusal(400, `Isian "${name}" bukan bilangan bulat.`);
  }
  return number;
}
