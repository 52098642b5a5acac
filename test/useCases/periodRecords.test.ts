import fc from 'fast-check';
import { periodContaining, reachOf, type Bounds } from '../../src/recap/periods/periods';
import type { Cell } from '../../src/ports';
import { indexJournal } from '../../src/workbook/history/indexMonths';
import { type JournalIndex } from '../../src/workbook/tabs/journalIndex';
import { readingOf } from '../../src/workbook/history/readPeriod';
import { journalLines, journalRow } from '../../src/workbook/tabs/journal';
import { indexCells, readIndex } from '../../src/workbook/tabs/journalIndex';
import type { ItemEvent, Recorded } from '../../src/workflow/model';
import { wib } from '../recap/journal';

const zone = 7;
const day = 86_400_000;

/** Riwayat as it stands, its headings among it. */
type Tab = Cell[][];
const tabOf = (records: readonly Recorded[]): Tab => [
  ['ID'],
  ...records.map((record) => journalRow(record, 'b', '', () => 's')),
];

const event = (type: string, more: object = {}) => ({ type, ...more }) as unknown as ItemEvent;

/** An item's events, each so many days after the one before; the first at that instant. */
function item(number: string, at: number, gaps: readonly number[], types: readonly ItemEvent[]): Recorded[] {
  let when = at;
  return types.map((told, index) => {
    when += (gaps[index] ?? 0) * day;
    return {
      id: `${number}-${index}`,
      at: when,
      number,
      version: index + 1,
      event: told,
      actor: { email: '', via: 'page', account: '' },
    };
  });
}

const registered = event('ItemRegistered');
const started = event('StepStarted');
const ended = event('ItemEnded');
const inOrder = (records: readonly Recorded[]) => [...records].sort((a, b) => a.at - b.at);

/** What a report asks for, read from the tab as it stands now. */
function readBy(index: JournalIndex | null, tab: Tab, reach: Bounds): Recorded[] | null {
  if (!index) throw new Error('no index');
  const { ranges, recordsIn } = readingOf(index, reach, zone);
  const records = recordsIn(ranges.map(({ fromRow, toRow }) => tab.slice(fromRow, toRow)));
  return records && [...records];
}
const indexOf = (tab: Tab): JournalIndex | null => indexJournal(journalLines(tab.slice(1)), zone);
const september = reachOf({ kind: 'month', year: 2025, index: 9 }, zone);
const ids = (records: readonly Recorded[] | null) => records?.map(({ id }) => id);

const whole = [registered, started, ended];
const old = item('001', wib('2025-06-10 09.00'), [0, 1, 2], whole);
const carried = item('002', wib('2025-07-30 09.00'), [0, 1, 40], whole);
const own = item('003', wib('2025-09-05 09.00'), [0, 1, 2], whole);
const next = item('004', wib('2025-10-02 09.00'), [0, 1, 2], whole);
const tab = tabOf(inOrder([...old, ...carried, ...own, ...next]));

describe('the rows a report is made from', () => {
  it('are those of the period and the one before, with all of what was still open then', () => {
    expect(ids(readBy(indexOf(tab), tab, september))).toEqual(ids(inOrder([...carried, ...own])));
  });

  it('include what was open all through a month in which nothing happened', () => {
    const stuck = item('005', wib('2025-02-03 09.00'), [0, 1], [registered, started]);
    const quiet = tabOf(inOrder([...stuck, ...own]));
    const may = reachOf({ kind: 'month', year: 2025, index: 5 }, zone);
    expect(ids(readBy(indexOf(quiet), quiet, may))).toEqual(ids(stuck));
    const november = reachOf({ kind: 'month', year: 2025, index: 11 }, zone);
    expect(ids(readBy(indexOf(quiet), quiet, november))).toEqual(ids(stuck));
  });

  it('include what was taken up again long after its end', () => {
    const again = item('006', wib('2025-01-10 09.00'), [0, 1, 2, 240, 1], [...whole, started, ended]);
    const reopened = tabOf(inOrder([...again, ...own]));
    expect(ids(readBy(indexOf(reopened), reopened, september))).toEqual(ids(inOrder([...again, ...own])));
  });

  const lastEvening = event('ItemRegistered', { submittedAt: wib('2025-09-30 23.58') });

  it('include what was handed in on the last evening and only registered in the next month', () => {
    const late = item('007', wib('2025-10-01 00.02'), [0], [lastEvening]);
    const evening = tabOf(inOrder([...own, ...late, ...next]));
    expect(ids(readBy(indexOf(evening), evening, september))).toEqual(ids([...own, ...late]));
  });

  it('include what was written since the index was made, and concerns the period', () => {
    const late = item('008', wib('2025-10-06 09.00'), [0], [lastEvening]);
    expect(ids(readBy(indexOf(tab), [...tab, ...tabOf(late).slice(1)], september))).toContain('008-0');
  });

  const swapped = (rows: Tab, a: number, b: number): Tab =>
    rows.map((row, at) => rows[at === a ? b : at === b ? a : at] ?? row);

  it.each<[string, (rows: Tab) => Tab]>([
    ['a row was put in', (rows) => [...rows.slice(0, 5), [''], ...rows.slice(5)]],
    ['a row was taken out', (rows) => [...rows.slice(0, 2), ...rows.slice(3)]],
    ['the tab was sorted', (rows) => [rows[0]!, ...rows.slice(1).reverse()]],
    ['two rows changed places', (rows) => swapped(rows, 6, 8)],
  ])('are not believed when %s since: all of Riwayat is read', (_, damage) => {
    expect(readBy(indexOf(tab), damage(tab), september)).toBeNull();
  });

  it('pass over a row whose data was damaged, as whoever reads all of Riwayat does', () => {
    const damaged = tab.map((row) => (row[0] === '003-1' ? row.with(11, '{"step":') : row));
    const read = ids(readBy(indexOf(tab), damaged, september));
    expect(read).toEqual(ids(inOrder([...carried, ...own]))?.filter((id) => id !== '003-1'));
  });

  it('have no index where people had sorted the tab', () => {
    expect(indexOf([tab[0]!, ...tab.slice(1).reverse()])).toBeNull();
  });

  it('stand the same in the index’s own tab', () => {
    const index = indexOf(tab)!;
    expect(readIndex([['Bulan'], ...indexCells(index)!])).toEqual(index);
    expect(readIndex([['Bulan'], ['2025-09', 'x', '{}'], ['sampai', 4, '{}']])).toBeNull();
    expect(readIndex([])).toBeNull();
  });
});

describe('any journal', () => {
  const life = fc.record({
    at: fc.integer({ min: 0, max: 400 }),
    steps: fc.array(fc.tuple(fc.constantFrom(started, ended), fc.integer({ min: 0, max: 60 })), {
      maxLength: 6,
    }),
    lateDays: fc.integer({ min: 0, max: 40 }),
  });
  const begin = wib('2024-12-20 08.00');

  it('gives each period every event of every item that was open or touched in it', () => {
    let readByIndex = 0;
    fc.assert(
      fc.property(
        fc.array(life, { minLength: 1, maxLength: 25 }),
        fc.constantFrom('month' as const, 'quarter' as const, 'semester' as const, 'year' as const),
        fc.integer({ min: 0, max: 420 }),
        fc.nat(60),
        (lives, kind, when, unindexed) => {
          const records = inOrder(
            lives.flatMap(({ at, steps, lateDays }, index) => {
              const submittedAt = begin + (at - (lateDays > 30 ? lateDays : 0)) * day;
              const types = [event('ItemRegistered', { submittedAt }), ...steps.map(([told]) => told)];
              const gaps = [0, ...steps.map(([, gap]) => gap)];
              return item(String(index), begin + at * day + index, gaps, types);
            }),
          );
          const all = tabOf(records);
          const isBehind = unindexed > 40;
          const index = indexOf(all.slice(0, Math.max(2, all.length - (isBehind ? 5 : 0))))!;
          const period = periodContaining(kind, begin + when * day, zone);
          const reach = reachOf(period, zone);
          const found = readBy(readIndex([[], ...indexCells(index)!]), all, reach);
          // Out of step only where something happened after the index was made to an item nobody could know of.
          if (!found) return isBehind;
          readByIndex += 1;
          const known = new Set(ids(found));
          return records.filter(neededFor(reach, records)).every(({ id }) => known.has(id));
        },
      ),
      { seed: 4, numRuns: 400 },
    );
    expect(readByIndex).toBeGreaterThan(300);
  });

  const happened = ({ at, event }: Recorded): number => (event as { submittedAt?: number }).submittedAt ?? at;

  /** Told naively: an item counts where something of it happened in the reach, or where it was open as the reach began. */
  function neededFor(reach: Bounds, records: readonly Recorded[]) {
    const isTouched = (number: string): boolean => {
      const its = records.filter((one) => one.number === number);
      const before = its.filter((one) => happened(one) < reach.from);
      return (
        its.some((one) => happened(one) >= reach.from && happened(one) < reach.to) ||
        (before.length > 0 && before.at(-1)!.event.type !== 'ItemEnded')
      );
    };
    return (one: Recorded): boolean => happened(one) < reach.to && isTouched(one.number);
  }
});
