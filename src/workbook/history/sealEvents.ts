import type { Recorded } from '../../workflow/model';
import type { Cell, Ports } from '../../ports';
import { journalRow, sealColumn } from '../tabs/journal';
import type { Head } from '../tabs/system';

/**
 * The rows of events that follow each other in `Riwayat`. All of them or none: the sweep goes on with the next item where
 * Google fails in the midst of one.
 */
export function sealEvents(
  { ids, secrets, build }: Pick<Ports, 'ids' | 'secrets' | 'build'>,
  above: Pick<Head, 'seal' | 'lastEventId'>,
  events: readonly Omit<Recorded, 'id'>[],
): { rows: readonly Cell[][]; seal: string; lastEventId: string } {
  let { seal, lastEventId } = above;
  const rows = events.map((event) => {
    lastEventId = ids.fresh();
    const row = journalRow({ id: lastEventId, ...event }, build, seal, secrets.digest);
    seal = String(row[sealColumn]);
    return row;
  });
  return { rows, seal, lastEventId };
}
