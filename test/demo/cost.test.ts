/** What an event may cost: a number of calls that no year of work makes larger. */
import { runBench, type BenchResult } from '../../demo/bench/runBench';
import { readBundle } from '../../demo/readBundle';

let young: BenchResult;
let old: BenchResult;

beforeAll(() => {
  const bundle = readBundle();
  young = runBench(bundle, 100);
  old = runBench(bundle, 5_000);
}, 180_000);

const costing3 = ['hand-in by the form', 'approval on the page', 'approval by menu'];
const steady = [...costing3, 'view of a task', 'sweep, nothing to do'];

test('the copied history is what the product itself would have left: its deep sweep registers nothing of it', () => {
  expect([young.historyIsSound, old.historyIsSound]).toEqual([true, true]);
});

test.each(costing3)('%s: three round trips to Sheets at most, with thousands of past items too', (kind) => {
  expect(old.events[kind]!.times).toBeGreaterThanOrEqual(5);
  for (const { events } of [young, old]) expect(events[kind]!.roundTrips).toBeLessThanOrEqual(3);
});

test('an officer at the menu waits for no mail; the office sends each mail with one call', () => {
  expect(old.events['approval by menu']!.mails).toBe(0);
  expect(old.events['hand-in by the form']!.mails).toBe(young.events['hand-in by the form']!.mails);
});

test.each(steady)('%s: no more cells are read after 5,000 items than after 100', (kind) => {
  expect(young.events[kind]!.cellsRead).toBeGreaterThan(0);
  expect(old.events[kind]!.cellsRead).toBeLessThanOrEqual(young.events[kind]!.cellsRead);
});
