/** What an event may cost: a number of calls that no year of work makes larger. */
import { runBench, type BenchResult } from '../../demo/bench/runBench';
import { readBundle } from '../../demo/bundle/readBundle';

let young: BenchResult;
let old: BenchResult;

beforeAll(() => {
  const bundle = readBundle();
  young = runBench(bundle, 100);
  old = runBench(bundle, 5_000);
});

const ofPages = ['view of a task', 'approval on the page', 'its mails, the second call of the page'];
const ofTheSheet = ['hand-in by the form', 'approval by menu'];
const steady = [...ofPages, ...ofTheSheet, 'sweep, nothing to do'];

test('the copied history is what the product itself would have left: its deep sweep registers nothing of it', () => {
  expect([young.historyIsSound, old.historyIsSound]).toEqual([true, true]);
});

test.each([...ofPages.map((kind) => [kind, 2] as const), ...ofTheSheet.map((kind) => [kind, 3] as const)])(
  '%s: %i round trips to Sheets at most, with thousands of past items too',
  (kind, most) => {
    expect(old.events[kind]!.times).toBeGreaterThanOrEqual(5);
    for (const { events } of [young, old]) expect(events[kind]!.roundTrips).toBeLessThanOrEqual(most);
  },
);

test('an officer waits for no mail, at the menu or on a page; the office sends each mail with one call', () => {
  for (const kind of ['approval by menu', 'approval on the page']) expect(old.events[kind]!.mails).toBe(0);
  expect(old.events['its mails, the second call of the page']!.mails).toBe(1);
  expect(old.events['hand-in by the form']!.mails).toBe(young.events['hand-in by the form']!.mails);
});

test.each(steady)('%s: no more cells are read after 5,000 items than after 100', (kind) => {
  expect(young.events[kind]!.cellsRead).toBeGreaterThan(0);
  expect(old.events[kind]!.cellsRead).toBeLessThanOrEqual(young.events[kind]!.cellsRead);
});
