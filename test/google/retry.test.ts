import { unavailable } from '../../src/ports';
import { isPassing, isRateLimit, withRetries } from '../../src/google/services/retry';

const busy = new Error(
  "API call to sheets.spreadsheets.batchUpdate failed with error: Quota exceeded for quota metric 'Write requests' and limit 'Write requests per minute per user' of service 'sheets.googleapis.com'",
);

const down = Object.assign(new Error('Service unavailable'), { details: { code: 503 } });

/** An attempt that fails so many times, and the pauses made meanwhile. */
function trying(
  failures: number,
  { fault = busy, chance = (): number => 0.5, mayRepeat = isRateLimit } = {},
) {
  const pauses: number[] = [];
  const insist = withRetries({ sleep: (pause) => pauses.push(pause), chance });
  let attempts = 0;
  const attempt = () => {
    attempts += 1;
    if (attempts <= failures) throw fault;
    return 'done';
  };
  let outcome: unknown;
  try {
    outcome = insist(attempt, mayRepeat);
  } catch (thrown) {
    outcome = thrown;
  }
  return { outcome, pauses, attempts };
}

test('what may not be repeated is tried once', () => {
  expect(trying(1, { fault: new Error('No grid with id: 3601') })).toEqual({
    outcome: new Error('No grid with id: 3601'),
    pauses: [],
    attempts: 1,
  });
});

test('pauses double from half a second on, and chance spreads them', () => {
  expect(trying(3)).toEqual({ outcome: 'done', pauses: [500, 1000, 2000], attempts: 4 });
  expect(trying(3, { chance: () => 0 }).pauses).toEqual([250, 500, 1000]);
  expect(trying(3, { chance: () => 0.999 }).pauses).toEqual([750, 1499, 2998]);
});

test('all pauses of an execution end within fifteen seconds; then the fault is told', () => {
  const { outcome, pauses } = trying(100);
  expect(outcome).toMatchObject({ name: unavailable, message: busy.message, cause: busy });
  expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThanOrEqual(15_000);
  const insist = withRetries({ sleep: () => undefined, chance: () => 0.5 });
  const attempts = [0, 0, 0];
  for (const which of [0, 1, 2])
    expect(() =>
      insist(() => {
        attempts[which]! += 1;
        throw busy;
      }, isRateLimit),
    ).toThrow(busy.message);
  expect(attempts).toEqual([5, 5, 1]);
});

test('a reading that goes on failing is told as turned away, too; a commit that may have been carried out never', () => {
  expect(trying(100, { fault: down, mayRepeat: isPassing }).outcome).toMatchObject({
    name: unavailable,
    cause: down,
  });
  expect(trying(100, { fault: down })).toEqual({ outcome: down, pauses: [], attempts: 1 });
});

test.each([
  ['a quota of a minute', busy, true, true],
  ['its code alone', Object.assign(new Error('?'), { details: { code: 429 } }), true, true],
  ['a server that is down', new Error('Service unavailable'), false, true],
  ['its code alone', Object.assign(new Error('?'), { details: { code: 503 } }), false, true],
  ['a quota of a day', new Error('Service invoked too many times for one day: sheets.'), false, false],
  [
    'no permission',
    Object.assign(new Error('The caller does not have permission'), { details: { code: 403 } }),
    false,
    false,
  ],
  ['nothing at all', null, false, false],
])('%s', (_, fault, rateLimit, passing) => {
  expect([isRateLimit(fault), isPassing(fault)]).toEqual([rateLimit, passing]);
});
