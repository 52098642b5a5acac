/** A report is made from the items that touch its own period and the one before: more of them change nothing. */
import fc from 'fast-check';
import { reachOf } from '../../src/recap/periods/periods';
import { ItemJournal, journalOf } from './journal';
import { periodOf, reportOf } from './office';

const hour = 3_600_000;
const start = Date.parse('2024-01-01T00:00:00+07:00');
const wall = (hours: number): string =>
  new Date(start + hours * hour + 7 * hour).toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');

const life = fc.record({
  submitted: fc.integer({ min: 0, max: 800 * 24 }),
  hours: fc.integer({ min: 3, max: 200 * 24 }),
  fate: fc.constantFrom('open' as const, 'publish' as const, 'ditolak' as const),
});

const itemOf = (
  { submitted, hours, fate }: { submitted: number; hours: number; fate: string },
  index: number,
) => {
  const item = new ItemJournal(`${index}/MEDSOS`, wall(submitted));
  if (fate === 'publish') {
    return item.publish(wall(submitted + hours), [['X', `https://x.com/kpu/status/${1_000_000 + index}`]]);
  }
  return fate === 'open' ? item : item.end('ditolak', wall(submitted + hours));
};

describe('what lies before the period before', () => {
  it.each(['Rekap 2025-03', 'Triwulan II 2025', 'Semester I 2025', 'Tahun 2025'])(
    'does not matter to %s',
    (title) => {
      const { from, to } = reachOf(periodOf(title), 7);
      fc.assert(
        fc.property(fc.array(life, { maxLength: 15 }), (lives) => {
          const items = lives.map((one) => ({ ...one, journal: itemOf(one, lives.indexOf(one)) }));
          const touching = items.filter(({ journal: { records }, fate }) => {
            const [first, last] = [records[0]?.at ?? 0, records[records.length - 1]?.at ?? 0];
            return first < to && (fate === 'open' || last >= from);
          });
          const of = (some: typeof items) =>
            reportOf(title, journalOf(...some.map(({ journal }) => journal)));
          expect(of(touching)).toEqual(of(items));
        }),
        { seed: 20_250_901, numRuns: 40 },
      );
    },
  );
});
