/** Whatever a visitor may send: garbage, requests that are nearly right, links that are genuine, altered or patched together. */
import fc from 'fast-check';
import { doors } from '../bundle/doors';
import { hostileTexts } from './hostileTexts';
import type { Knock } from './knock';

const text = fc.oneof(
  fc.constantFrom(...Object.values(hostileTexts), '', 'x'.repeat(5_001), 'x'.repeat(20_000)),
  fc.string({ maxLength: 40 }),
  fc.string({ maxLength: 40, unit: 'binary' }),
);

const anything = fc.oneof(
  text,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    { toString: 1 },
    { constructor: null },
    JSON.parse('{"__proto__":{"refusal":1}}'),
    [[[]]],
    1e308,
  ),
);

const altered = (genuine: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    fc
      .tuple(genuine, fc.nat(), fc.constantFrom('!', '%', '0', 'A', '\u0000', ' ', ''))
      .map(
        ([token, at, sign]) =>
          token.slice(0, at % token.length) + sign + token.slice((at % token.length) + 1),
      ),
    fc.tuple(genuine, fc.nat()).map(([token, length]) => token.slice(0, length % token.length)),
    // One part of a link in the place of another's.
    fc.tuple(genuine, genuine, fc.nat()).map(([token, other, at]) => {
      const [parts, others] = [token.split('!'), other.split('!')];
      return parts
        .map((part, index) => (index === at % parts.length ? (others[index] ?? '') : part))
        .join('!');
    }),
    genuine.map((token) => `${token}!${token}`),
  );

const evidenceKinds = ['note', 'caption', 'draft', 'postUrl', 'assignee', 'publishOn', '__proto__', 'lain'];
const outcomes = ['lengkap', 'kurang', 'setuju', 'perbaiki', 'tidak semua', 'kirim', 'tayang'];

export function arbitraryKnocks(tokens: readonly string[]): fc.Arbitrary<Knock> {
  const genuine = fc.constantFrom(...tokens);
  const token = fc.oneof(
    { arbitrary: genuine, weight: 3 },
    { arbitrary: altered(genuine), weight: 2 },
    { arbitrary: anything, weight: 1 },
  );
  const evidence = fc.oneof(
    fc.constant({}),
    fc.dictionary(fc.constantFrom(...evidenceKinds), fc.oneof(text, anything), { maxKeys: 4 }),
    anything,
  );
  const version = fc.oneof(fc.constant(99), fc.integer(), anything);
  const outcome = fc.oneof(fc.constantFrom(...outcomes), anything);
  const finish = fc.record({ token, version, outcome, evidence }, { requiredKeys: ['token'] });
  const approve = fc.record({ tasks: fc.array(fc.record({ token, version }), { maxLength: 4 }) });
  const setUp = fc.record({
    preset: fc.oneof(fc.constantFrom('pacitan', 'pasaman'), anything),
    registerFrom: fc.oneof(fc.constantFrom('2025-09-01', '2025-02-31', ''), anything),
    formUrl: fc.oneof(fc.constantFrom('', 'https://docs.google.com/forms/d/tidak-ada/edit'), anything),
  });
  const atWill = fc.record({ token, number: fc.oneof(fc.constantFrom('', '001/MEDSOS/IX/2025'), anything) });
  const at = (door: string, given: fc.Arbitrary<unknown>): fc.Arbitrary<Knock> =>
    given.map((one) => ({ door, given: [one] }));
  const reading = fc
    .constantFrom('viewTask', 'listTasks', 'trackItem', 'deliverMails')
    .chain((door) => at(door, token));
  return fc.oneof(
    { arbitrary: at('finishTask', fc.oneof(finish, finish, anything)), weight: 4 },
    { arbitrary: at('approveTasks', fc.oneof(approve, approve, anything)), weight: 2 },
    { arbitrary: reading, weight: 3 },
    { arbitrary: at('listAtWill', fc.oneof(atWill, atWill, anything)), weight: 1 },
    { arbitrary: at('setUpWorkbook', fc.oneof(setUp, anything)), weight: 1 },
    {
      arbitrary: fc.record({ door: fc.constantFrom(...doors), given: fc.array(anything, { maxLength: 3 }) }),
      weight: 4,
    },
  );
}
