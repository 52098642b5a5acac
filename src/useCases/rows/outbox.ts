/** `Kotak Keluar`: what is owed, who is sending it, what was sent. Rows are only ever added. */
import type { Instant, MailOwed } from '../../workflow/model';
import type { Cell } from '../ports';
import { text, utcText, type Row } from './cells';

export interface OutboxMail {
  id: string;
  number: string;
  owed: MailOwed;
}

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
  /** Neither sent nor being sent, oldest first. */
  due: readonly OutboxMail[];
  /** Index, within the rows given, of the first mail that is not yet sent; their number where all are. */
  firstOpen: number;
}

export function readOutbox(rows: readonly Row[], now: Instant): OutboxReading {
  const sent = new Set<string>();
  const leasedUntil = new Map<string, Instant>();
  for (const cells of rows) {
    const [id, kind] = cells.map(text) as [string, string];
    if (kind === 'terkirim') sent.add(id);
    const until = Date.parse(text(cells[7]));
    if (!Number.isNaN(until)) leasedUntil.set(id, Math.max(until, leasedUntil.get(id) ?? 0));
  }
  const open = rows.flatMap((cells, index) => {
    const mail = readOwed(cells);
    return mail && !sent.has(mail.id) ? [{ index, mail }] : [];
  });
  return {
    due: open.map(({ mail }) => mail).filter(({ id }) => (leasedUntil.get(id) ?? 0) <= now),
    firstOpen: open[0]?.index ?? rows.length,
  };
}

function readOwed(cells: Row): OutboxMail | null {
  const [id, kind, , number, template, to, content] = cells.map(text);
  if (!id || kind !== 'surat' || !content) return null;
  const { task, data } = JSON.parse(content) as Pick<MailOwed, 'task' | 'data'>;
  return {
    id,
    number: number ?? '',
    owed: { template: template as MailOwed['template'], to: to ?? '', task, data },
  };
}
