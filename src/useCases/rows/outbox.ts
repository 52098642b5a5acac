/** `Kotak Keluar`: what is owed, who is sending it, what was sent. Rows are only ever added. */
import type { Instant, MailOwed } from '../../workflow/model';
import type { Cell } from '../ports';
import { readJson, text, utcText, type Row } from './cells';

export interface OutboxMail {
  id: string;
  number: string;
  owed: MailOwed;
}

/** An execution that dies holds its mails back no longer than this. */
export const leaseMs = 10 * 60_000;

type RowKind = 'surat' | 'sewa' | 'terkirim' | 'gagal';

const row = (id: string, kind: RowKind, at: Instant, more: readonly Cell[] = []): Cell[] => [
  id,
  kind,
  utcText(at),
  ...more,
];

/** @param leasedUntil null where another execution is to send it */
export function owedRow(
  { id, number, owed }: OutboxMail,
  at: Instant,
  leasedUntil: Instant | null,
  build: string,
): Cell[] {
  const { template, to, task, data } = owed;
  const lease = leasedUntil === null ? '' : utcText(leasedUntil);
  return row(id, 'surat', at, [number, template, to, JSON.stringify({ task, data }), lease, build]);
}

export function leaseRow(id: string, at: Instant, leasedUntil: Instant, build: string): Cell[] {
  return row(id, 'sewa', at, ['', '', '', '', utcText(leasedUntil), build]);
}

export function receiptRow(id: string, at: Instant, fault: string | null): Cell[] {
  return row(id, fault === null ? 'terkirim' : 'gagal', at, ['', '', '', fault ?? '']);
}

export interface OutboxReading {
  /** Neither sent nor being sent nor waiting for another try, oldest first. */
  due: readonly OutboxMail[];
  /** All that are still to be sent, and since when the oldest of them has waited. */
  waiting: number;
  oldestAt: Instant | null;
  /** Refused so often that trying again is of no use. */
  abandoned: readonly OutboxMail[];
  /** Index, within the rows given, of the first mail that is still to be sent; their number where there is none. */
  firstOpen: number;
}

/** Ten minutes, twenty, forty …: the last of these tries comes after two days, when any spent quota is back. */
const firstPauseMs = 10 * 60_000;
const mostTries = 9;

export function readOutbox(rows: readonly Row[], now: Instant): OutboxReading {
  const sent = new Set<string>();
  const tries = new Map<string, number>();
  /** A lease, or the pause after a failure. */
  const heldUntil = new Map<string, Instant>();
  const hold = (id: string, until: Instant) => heldUntil.set(id, Math.max(until, heldUntil.get(id) ?? 0));
  for (const cells of rows) {
    const [id = '', kind, at = ''] = cells.map(text);
    if (kind === 'terkirim') sent.add(id);
    const leasedUntil = Date.parse(text(cells[7]));
    if (!Number.isNaN(leasedUntil)) hold(id, leasedUntil);
    if (kind !== 'gagal') continue;
    const failures = (tries.get(id) ?? 0) + 1;
    tries.set(id, failures);
    hold(id, (Date.parse(at) || 0) + firstPauseMs * 2 ** (failures - 1));
  }
  const unsent = rows.flatMap((cells, index) => {
    const mail = readOwed(cells);
    return mail && !sent.has(mail.id)
      ? [
          {
            index,
            mail,
            at: Date.parse(text(cells[2])) || null,
            isGivenUp: (tries.get(mail.id) ?? 0) >= mostTries,
          },
        ]
      : [];
  });
  const open = unsent.filter(({ isGivenUp }) => !isGivenUp);
  return {
    due: open.map(({ mail }) => mail).filter(({ id }) => (heldUntil.get(id) ?? 0) <= now),
    abandoned: unsent.filter(({ isGivenUp }) => isGivenUp).map(({ mail }) => mail),
    waiting: open.length,
    oldestAt: open[0]?.at ?? null,
    firstOpen: open[0]?.index ?? rows.length,
  };
}

function readOwed(cells: Row): OutboxMail | null {
  const [id, kind, , number, template, to, content] = cells.map(text);
  if (!id || kind !== 'surat' || !content) return null;
  const told = readJson<Pick<MailOwed, 'task' | 'data'>>(content);
  // A row somebody typed over owes nothing any more; the others must not wait for it.
  if (!told) return null;
  return {
    id,
    number: number ?? '',
    owed: { template: template as MailOwed['template'], to: to ?? '', ...told },
  };
}
