/**
 * Which rows of `Riwayat` a report needs, so that none has to read the rest. Told by the deep sweep, which reads them all;
 * a hint like every row number: whoever reads by it checks what stands there (`periodRecords.ts`).
 */
import type { JournalIndex } from '../tabs/journalIndex';
import { periodContaining } from '../../recap/periods/periods';
import type { Instant, Recorded } from '../../workflow/model';
import { isItemEvent, type JournalLine } from '../tabs/journal';

export const monthKey = (at: Instant, utcOffsetHours: number): string => {
  const { year, index } = periodContaining('month', at, utcOffsetHours);
  return `${year}-${String(index).padStart(2, '0')}`;
};

/** When it happened: an event may be written down later than that, by a sweep or by hand. */
export function happenedAt({ at, event }: Recorded): Instant {
  const told = event as { submittedAt?: Instant; startedAt?: Instant; finishedAt?: Instant };
  return Math.min(at, told.submittedAt ?? at, told.startedAt ?? at, told.finishedAt ?? at);
}

interface MonthDraft {
  row: number;
  elsewhere: Map<string, number[]>;
}

/**
 * @param lines all of Riwayat, in the order of its rows
 * @returns null where people have sorted the tab: its months are then nowhere in particular
 */
export function indexJournal(lines: readonly JournalLine[], utcOffsetHours: number): JournalIndex | null {
  const months = new Map<string, MonthDraft>();
  const rowsOf = new Map<string, number[]>();
  const open = new Set<string>();
  let latest = -Infinity;
  let running = '';
  const ownRows = (number: string): number[] => [...(rowsOf.get(number) ?? [])];
  for (const { row, recorded } of lines) {
    const { at, number, event } = recorded;
    if (at < latest) return null;
    latest = at;
    const month = monthKey(at, utcOffsetHours);
    if (month !== running) {
      months.set(month, { row, elsewhere: new Map([...open].map((one) => [one, ownRows(one)])) });
      running = month;
    }
    if (!isItemEvent(recorded)) continue;
    const here = months.get(month)!;
    const before = ownRows(number);
    if (before.length > 0 && before[0]! < here.row && !here.elsewhere.has(number))
      here.elsewhere.set(number, before);
    rowsOf.set(number, [...before, row]);
    for (let late = monthKey(happenedAt(recorded), utcOffsetHours); late < month; late = nextMonth(late)) {
      const entry = months.get(late) ?? emptyMonth(months, late);
      entry.elsewhere.set(number, ownRows(number));
      months.set(late, entry);
    }
    if (event.type === 'ItemEnded') open.delete(number);
    else if (event.type === 'ItemRegistered' || event.type === 'StepStarted') open.add(number);
  }
  return {
    months: [...months]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, { row, elsewhere }]) => ({ month, row, elsewhere: Object.fromEntries(elsewhere) })),
    until: (lines[lines.length - 1]?.row ?? 0) + 1,
    open: Object.fromEntries([...open].map((number) => [number, ownRows(number)])),
  };
}

function nextMonth(month: string): string {
  const [year = 0, index = 0] = month.split('-').map(Number);
  return index < 12 ? `${year}-${String(index + 1).padStart(2, '0')}` : `${year + 1}-01`;
}

/** A month in which nothing was written: open in it was what was open as the next one began. */
function emptyMonth(months: ReadonlyMap<string, MonthDraft>, month: string): MonthDraft {
  const later = [...months].filter(([key]) => key > month).sort(([a], [b]) => (a < b ? -1 : 1));
  const [, { row, elsewhere }] = later[0]!;
  return { row, elsewhere: new Map(elsewhere) };
}
