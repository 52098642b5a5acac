/** `Kotak Keluar`: what is owed, who is sending it, what was sent. Rows are only ever added. */
import { tabs } from '../../sheetLayout';
import type { Instant, MailOwed } from '../../workflow/model';
import type { Cell, CellRange } from '../../ports';
import { readJson, text, utcText, type Row } from './cells';

export interface OutboxMail {
  id: string;
  number: string;
  owed: MailOwed;
}

/** What leaves as one mail to one person. */
export type Sending = readonly [OutboxMail, ...OutboxMail[]];

/**
 * An execution that dies, or a page that is closed, holds its mails back no longer than this: the next sweep finds them.
 * Longer than an execution lasts: the sweep after it must not send what it is still at.
 */
export const leaseMs = 10 * 60_000;

/** What became of an attempt: sent; told in the mail of another; refused; put off, since Google's day's quota is spent. */
export type Receipt = 'terkirim' | 'dirangkum' | 'gagal' | 'ditunda';
type RowKind = 'surat' | 'sewa' | Receipt;

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

/** @param words why it was refused, or in which mail it was told */
export function receiptRow(id: string, at: Instant, receipt: Receipt, words = ''): Cell[] {
  return row(id, receipt, at, ['', '', '', words]);
}

/** What is open, and before it, for the count of a day's mails, only what tells of sending. */
export function outboxRanges({ outboxFrom, outboxDayFrom }: OutboxHints): [CellRange, CellRange] {
  const open = openOutbox(outboxFrom);
  const { sheetId, fromRow } = open;
  return [
    { sheetId, fromRow: Math.min(outboxDayFrom, fromRow - 1), toRow: fromRow, fromColumn: 0, toColumn: 3 },
    open,
  ];
}

/** The last row known to exist is read too: a range wholly below the grid would be refused. */
export const openOutbox = (outboxFrom: number): CellRange => ({
  sheetId: tabs.outbox.sheetId,
  fromRow: Math.max(1, outboxFrom - 1),
});

export interface OutboxHints {
  /** First row with a mail that is still to be sent. */
  outboxFrom: number;
  /** No row before this one tells of a mail of the last 24 hours. */
  outboxDayFrom: number;
}

export interface OutboxReading {
  /** Neither sent nor being sent nor waiting for another try, oldest first. */
  due: readonly OutboxMail[];
  /** All that are still to be sent, and since when the oldest of them has waited. */
  waiting: number;
  oldestAt: Instant | null;
  /** Refused so often that trying again is of no use. */
  abandoned: readonly OutboxMail[];
  /** Mails that left in the last 24 hours, and those that somebody is sending now. */
  spent: number;
  /** Google's quota of the account is spent: until when it is not asked again. */
  putOffUntil: Instant;
  hints: OutboxHints;
}

/** As one commit wrote them, one below the other, as far as nothing tells yet what became of them. */
export function unsettledFrom(rows: readonly Row[], firstId: string, count: number): OutboxMail[] {
  const from = rows.findIndex((cells) => text(cells[0]) === firstId);
  const written = from < 0 ? [] : rows.slice(from, from + count);
  const told = new Set(rows.slice(from + count).map((cells) => text(cells[0])));
  return written.flatMap((cells) => readOwed(cells) ?? []).filter(({ id }) => !told.has(id));
}

/** Ten minutes, twenty, forty …: the last of these tries comes after two days. */
const firstPauseMs = 10 * 60_000;
const mostTries = 9;
/** "These types of errors for multiple hours" (Gmail's guide to its errors): asking costs one call. */
const putOffMs = 30 * 60_000;
const dayMs = 24 * 3_600_000;

/** @param blocks of `outboxRanges` */
export function readOutbox(
  [day = [], rows = []]: readonly (readonly Row[])[],
  before: OutboxHints,
  now: Instant,
): OutboxReading {
  const settled = new Set<string>();
  const tries = new Map<string, number>();
  const leasedUntil = new Map<string, Instant>();
  const pausedUntil = new Map<string, Instant>();
  let putOffUntil = 0;
  for (const cells of rows) {
    const [id = '', kind] = cells.map(text);
    const at = momentOf(cells);
    if (kind === 'terkirim' || kind === 'dirangkum') settled.add(id);
    const lease = Date.parse(text(cells[7]));
    if (!Number.isNaN(lease)) leasedUntil.set(id, Math.max(lease, leasedUntil.get(id) ?? 0));
    if (kind === 'terkirim') putOffUntil = 0;
    if (kind === 'ditunda') putOffUntil = at + putOffMs;
    if (kind !== 'gagal') continue;
    const failures = (tries.get(id) ?? 0) + 1;
    tries.set(id, failures);
    pausedUntil.set(id, at + firstPauseMs * 2 ** (failures - 1));
  }
  const unsent = rows.flatMap((cells, index) => {
    const mail = readOwed(cells);
    return mail && !settled.has(mail.id) ? [{ index, mail, at: momentOf(cells) || null }] : [];
  });
  const isGivenUp = ({ mail }: (typeof unsent)[number]) => (tries.get(mail.id) ?? 0) >= mostTries;
  const open = unsent.filter((one) => !isGivenUp(one));
  const isLeased = (id: string) => (leasedUntil.get(id) ?? 0) > now;
  const [dayRange, openRange] = outboxRanges(before);
  const isRecent = (cells: Row) => momentOf(cells) > now - dayMs;
  const recent = [...day, ...rows].findIndex(isRecent);
  const sent = [...day, ...rows].filter((cells) => text(cells[1]) === 'terkirim' && isRecent(cells));
  const outboxFrom = openRange.fromRow + (open[0]?.index ?? rows.length);
  return {
    due: open.map(({ mail }) => mail).filter(({ id }) => !isLeased(id) && (pausedUntil.get(id) ?? 0) <= now),
    abandoned: unsent.filter(isGivenUp).map(({ mail }) => mail),
    waiting: open.length,
    oldestAt: open[0]?.at ?? null,
    spent: sent.length + open.filter(({ mail }) => isLeased(mail.id)).length,
    putOffUntil,
    hints: {
      outboxFrom,
      // Moved together with the other, so that time alone writes nothing.
      outboxDayFrom:
        outboxFrom === before.outboxFrom
          ? before.outboxDayFrom
          : recent < 0
            ? outboxFrom
            : Math.min(dayRange.fromRow + recent, outboxFrom),
    },
  };
}

const momentOf = (cells: Row): Instant => Date.parse(text(cells[2])) || 0;

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
