/** Three things that must hold of the mails in `Kotak Keluar`. */
import { outboxTable, text, type Line } from '../scenario/tables';
import type { Finished, Invariant } from './invariant';

const linesOf = ({ workbook }: Finished): Line[] => outboxTable(workbook).lines;
const owedIn = (finished: Finished): Line[] => linesOf(finished).filter((line) => line.Jenis === 'surat');

export interface OwedMail {
  id: string;
  to: string;
  /** The Message-ID that names the mail in a mailbox. */
  key: string;
  receipts: readonly string[];
  line: Line;
}

export function owedMails(finished: Finished): OwedMail[] {
  const receipts = new Map<string, string[]>();
  for (const line of linesOf(finished)) {
    const [id, kind] = [text(line, 'ID'), text(line, 'Jenis')];
    if (kind === 'terkirim' || kind === 'gagal') receipts.set(id, [...(receipts.get(id) ?? []), kind]);
  }
  return owedIn(finished).map((line) => {
    const [id, to] = [text(line, 'ID'), text(line, 'Kepada')];
    const key = `${to.toLowerCase()} <${id}@alur-publikasi.invalid>`;
    return { id, to, key, line, receipts: receipts.get(id) ?? [] };
  });
}

/** How often each mail is in its mailbox. */
export function arrivals({ delivered }: Finished): Map<string, number> {
  const arrived = new Map<string, number>();
  for (const { to, messageId } of delivered) {
    const key = `${to.toLowerCase()} ${messageId}`;
    arrived.set(key, (arrived.get(key) ?? 0) + 1);
  }
  return arrived;
}

export const owedOnce: Invariant = {
  name: 'no mail is owed twice',
  check(finished) {
    const ids = owedIn(finished).map((line) => text(line, 'ID'));
    return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))].map((id) => `${id} is owed twice`);
  },
};

/** In a run without faults the receipt confirms delivery, and the recipient's mailbox holds the mail exactly once. */
export const deliveredOnce: Invariant = {
  name: 'every mail owed was delivered exactly once and has a receipt',
  check(finished) {
    const arrived = arrivals(finished);
    const owed = owedMails(finished);
    return [
      ...owed.flatMap(({ id, to, key, receipts }) => {
        const receipt = receipts.join(', ');
        const copies = arrived.get(key) ?? 0;
        return [
          ...(receipt === 'terkirim' ? [] : [`${id} to ${to} has the receipts "${receipt}"`]),
          ...(copies === 1 ? [] : [`${id} lies ${copies} times in the mailbox of ${to}`]),
        ];
      }),
      ...(finished.delivered.length === owed.length
        ? []
        : [`${finished.delivered.length} mails were delivered and ${owed.length} were owed`]),
    ];
  },
};

/** A refused order sends nothing; if it finds a passed limit, only the mails about that end may be sent. */
export const noMailAfterRefusal: Invariant = {
  name: 'no mail follows a refusal',
  check(finished) {
    const owedAt = new Map<string, Line[]>();
    for (const line of owedIn(finished)) {
      const key = `${text(line, 'Nomor Register')} ${Date.parse(text(line, 'Waktu (UTC)'))}`;
      owedAt.set(key, [...(owedAt.get(key) ?? []), line]);
    }
    return finished.refusals.flatMap(({ at, number, words }) =>
      (owedAt.get(`${number} ${at}`) ?? [])
        .filter((line) => !(isLate(words) && line.Templat === 'ended'))
        .map(
          (line) =>
            `${number}: refused ("${words}"), and yet ${text(line, 'Kepada')} is owed "${text(line, 'Templat')}"`,
        ),
    );
  },
};

const isLate = (words: string): boolean => words === 'LimitPassed' || /batas waktu/i.test(words);
