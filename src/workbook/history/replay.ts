/** Everything `Riwayat` tells, whatever order people have sorted it into. */
import { evolve } from '../../workflow/evolve';
import type { Item, Recorded } from '../../workflow/model';
import { text, type Row } from '../tabs/cells';
import { inOrderOfTime, isItemEvent, journalLines, sealColumn, type JournalLine } from '../tabs/journal';
import type { StoredProcedure } from '../tabs/system';

export interface Replayed {
  items: ReadonlyMap<string, Item>;
  /** Numbers of items with a row missing or damaged: of them nothing is believed here, and nothing is changed. */
  damaged: ReadonlySet<string>;
  procedures: readonly StoredProcedure[];
  records: readonly Recorded[];
  /** The same, as they stand. */
  lines: readonly JournalLine[];
  /** By event id. */
  seals: ReadonlyMap<string, string>;
}

export function replayJournal(rows: readonly Row[]): Replayed {
  const items = new Map<string, Item>();
  const damaged = new Set<string>();
  const procedures: StoredProcedure[] = [];
  const seals = new Map(rows.map((row) => [text(row[0]), text(row[sealColumn])]));
  const lines = journalLines(rows);
  const records = inOrderOfTime(lines);
  for (const recorded of records) {
    const { number, version, event } = recorded;
    if (isItemEvent(recorded)) {
      const known = items.get(number) ?? null;
      if (version === (known?.version ?? 0) + 1 && !damaged.has(number))
        items.set(number, evolve(known, recorded));
      else damaged.add(number);
    } else if (event.type === 'ProcedureEnacted') {
      const { type: _, hash: __, ...table } = event;
      procedures.push(table);
    }
  }
  for (const number of damaged) items.delete(number);
  return { items, damaged, procedures, records, lines, seals };
}
