import { beat, hasStopped, isWorthWriting, noHeartbeat, type Run } from '../../src/health/heartbeat';

const minute = 60_000;
const run = (at: number, more: Partial<Run> = {}): Run => ({
  trigger: 'clock',
  account: 'humas@kpu.test',
  at,
  ...more,
});

test('an office whose sweep never ran, or not for more than an hour, is silent', () => {
  expect(hasStopped(noHeartbeat, 90 * minute)).toBe(true);
  const alive = beat(noHeartbeat, run(60 * minute), true);
  expect(hasStopped(alive, 120 * minute)).toBe(false);
  expect(hasStopped(alive, 120 * minute + 1)).toBe(true);
});

test('neither another account’s sweep nor the form’s trigger keeps the office going', () => {
  const others = beat(noHeartbeat, run(60 * minute, { account: 'lain@kpu.test' }), false);
  expect(beat(others, run(60 * minute, { trigger: 'form' }), true).at).toBe(0);
});

test('each trigger of each account is remembered by its last run, and no more than ten', () => {
  let heartbeat = noHeartbeat;
  for (let count = 1; count <= 30; count += 1)
    heartbeat = beat(heartbeat, run(count, { account: `${count % 15}@kpu.test` }), false);
  expect(heartbeat.runs).toHaveLength(10);
  expect(new Set(heartbeat.runs.map(({ account }) => account)).size).toBe(10);
  expect(heartbeat.runs.at(-1)?.at).toBe(30);
});

test('for its own sake a heartbeat is written every quarter of an hour', () => {
  const before = beat(noHeartbeat, run(100 * minute), true);
  expect(isWorthWriting(before, beat(before, run(114 * minute), true))).toBe(false);
  expect(isWorthWriting(before, beat(before, run(115 * minute), true))).toBe(true);
  expect(isWorthWriting(before, before)).toBe(false);
});
