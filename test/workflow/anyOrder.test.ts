import fc from 'fast-check';
import type { Command, Evidence, Instant, Item, ItemEvent, Office } from '../../src/workflow/model';
import { assigneesOf } from '../../src/workflow/people/people';
import { given, itemOf, type Past } from './deciderSpec';
import * as p from './pacitan';

/** Pacitan's own table, and one with everything in it that a table may say. */
const offices: readonly Office[] = [
  p.office,
  p.officeOf({
    settings: { ownWork: 'block', limitClock: 'working', standardClock: 'calendar' },
    procedure: p.procedure(
      {
        3: { Kapan: 'bila Jenis Konten = Infografis' },
        4: {
          Pelaksana: 'Komisioner dan Sekretaris',
          Hasil: 'setuju → 9; perbaiki [catatan] → 3; tidak setuju [catatan] → ditolak',
        },
        6: { Kapan: 'pada tanggal tayang' },
      },
      [
        {
          No: '9',
          Langkah: 'Serahkan',
          Pelaksana: 'Sekretaris',
          Kapan: 'otomatis',
          Hasil: '→ 6; tembusan Editor',
        },
      ],
    ),
  }),
  p.officeOf({ procedure: p.procedure({ 4: { Pelaksana: 'Komisioner atau Sekretaris (2 orang)' } }) }),
];

const people = [p.rina, p.sari, p.edo, p.kamal, p.kirana, p.tuti, p.oka, 'orang@luar.test', ''];
const evidences: readonly Evidence[] = [
  {},
  { ...p.concept, ...p.posts, note: 'Catatan', photo: 'https://drive.google.com/9' },
  { note: '=1+1', caption: ' ', draft: 'bukan tautan', postUrl: [{ platform: '__proto__', url: 'x' }] },
];
const outcomes = [
  'kirim',
  'lengkap',
  'kurang',
  'selesai',
  'setuju',
  'perbaiki',
  'tidak setuju',
  'tayang',
  'dibagikan',
  'toString',
];

/** Makes an order from what is known, so that some are right and most are not. */
type Make = (item: Item | null, now: Instant) => Command;
const guess: fc.Arbitrary<Make> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .record({
        outcome: fc.constantFrom(...outcomes),
        evidence: fc.constantFrom(...evidences),
        isHere: fc.integer({ min: 0, max: 9 }).map((n) => n > 0),
        version: fc.option(fc.nat(40)),
      })
      .map(({ outcome, evidence, isHere, version }): Make => (item) => ({
        type: 'FinishStep',
        step: isHere ? (item?.current?.step ?? '4') : 'constructor',
        round: item?.current?.round ?? 1,
        version: isHere ? null : version,
        outcome,
        evidence,
      })),
  },
  { weight: 2, arbitrary: fc.constant<Make>(() => p.letTimePass) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('', 'Keadaan kahar')
      .map((note): Make => () => ({ type: 'CancelItem', version: null, note })),
  },
  {
    weight: 1,
    arbitrary: fc.nat(3).map((n): Make => () => ({
      type: 'AmendAnswer',
      fingerprint: `f${n}`,
      fields: p.fields,
      problems: [],
    })),
  },
);

/** What somebody whose turn it is would do: without it, few guesses get past the second row. */
const apt = fc.record({ who: fc.nat(5), what: fc.nat(5), evidence: fc.constantFrom(1, 1, 1, 0, 2) });
type Apt = typeof apt extends fc.Arbitrary<infer T> ? T : never;

function aptOrder(
  office: Office,
  item: Item,
  { who, what, evidence }: Apt,
): { command: Command; by: string } {
  const step = office.procedures[0]!.procedure.steps.find(({ number }) => number === item.current?.step);
  const able = step ? assigneesOf(office, item, step) : [];
  // The first-written outcome more often than the others, or nothing would ever be published.
  const outcome = step?.outcomes[what < 3 ? 0 : what % step.outcomes.length]?.name ?? 'setuju';
  return { command: p.finish(outcome, evidences[evidence])(item), by: able[who % able.length]?.email ?? '' };
}

const orders = fc.array(
  fc.record({
    make: guess,
    apt: fc.option(apt, { freq: 3 }),
    by: fc.constantFrom(...people),
    minutes: fc.constantFrom(0, 1, 1, 45, 45, 300, 1500),
  }),
  { maxLength: 30 },
);
const intake = fc.record({
  submitterEmail: fc.constantFrom('', p.rina, p.kamal),
  contentType: fc.constantFrom('Berita', 'Infografis'),
  publishOn: fc.constantFrom('', '2025-09-10', '2025-08-01'),
  materialUrls: fc.constantFrom(p.fields.materialUrls, []),
});

type Finished = Extract<ItemEvent, { type: 'StepFinished' }>;

/** Whoever finished it was one of those who might, or the clock where nobody has to. */
function wasEntitled(office: Office, before: Past, finished: Finished, by: string): boolean {
  const item = itemOf(before);
  const step = office.procedures[0]!.procedure.steps.find(({ number }) => number === finished.step)!;
  const isSystems = ['automatic', 'limitPassed', 'form'].includes(step.start.kind) || by === '';
  return isSystems || assigneesOf(office, item!, step).some(({ email }) => email === by);
}

function checkStep(office: Office, past: Past, before: number): void {
  past.slice(before).forEach(({ event, at, version, actor }, offset) => {
    const index = before + offset;
    expect(version).toBe(index + 1);
    if (index > 0) expect(at).toBeGreaterThanOrEqual(past[index - 1]!.at);
    if (event.type === 'StepFinished') {
      expect(event.finishedAt).toBeLessThanOrEqual(at);
      expect(wasEntitled(office, past.slice(0, index), event, actor.email)).toBe(true);
    }
    if (event.type === 'ItemEnded') expect(index).toBe(past.length - 1);
  });
  const { current, ended, visits } = itemOf(past)!;
  expect(current === null).toBe(ended !== null);
  Object.values(visits).forEach(({ startedAt, finishedAt }) => {
    if (finishedAt !== null) expect(finishedAt).toBeGreaterThanOrEqual(startedAt);
  });
}

describe('any orders at all', () => {
  it.each(offices.map((office, index) => [index, office] as const))(
    'never throw, never turn time back, and finish no step for who may not (office %i)',
    (_index, office) => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(intake, orders, (fields, list) => {
          let now = p.wib('2025-09-01 08.00');
          const problems =
            fields.materialUrls.length > 0 ? [] : [{ code: 'MaterialMissing', detail: '' } as const];
          let { past } = given(office).when(p.registerAnswer(now, fields, problems), {
            by: fields.submitterEmail,
            at: now,
            via: 'form',
          });
          checkStep(office, past, 0);
          for (const { make, apt, by: anybody, minutes } of list) {
            now += minutes * p.minute;
            const item = itemOf(past)!;
            const { command, by } = apt
              ? aptOrder(office, item, apt)
              : { command: make(item, now), by: anybody };
            const result = given(office, past).when(command, { by, at: now });
            const { refusal, events, mails } = result.decision;
            if (refusal) {
              seen.add(refusal.code);
              expect(refusal.code).toMatch(/^[A-Z][A-Za-z]+$/);
              if (refusal.code !== 'LimitPassed') expect(events).toEqual([]);
            }
            events.forEach((event) => seen.add(event.type === 'ItemEnded' ? event.end : event.type));
            expect(events.length > 0 || mails.length === 0).toBe(true);
            expect(mails.every(({ to }) => to !== '' && to !== result.decision.actor.email)).toBe(true);
            checkStep(office, result.past, past.length);
            past = result.past;
            // The sweep may come by at any moment, and a second time it finds nothing to do.
            const swept = given(office, past).when(p.letTimePass, { by: '', at: now });
            given(office, swept.past).when(p.letTimePass, { by: '', at: now }).thenNothingHappened();
          }
        }),
        { seed: 20250901, numRuns: 250 },
      );
      // The guesses are worth something: they reach the ends and most refusals.
      expect([...seen]).toEqual(
        expect.arrayContaining([
          'ItemEnded',
          'NotYourTurn',
          'EvidenceMissing',
          'EvidenceInvalid',
          'UnknownOutcome',
          'NothingToDo',
          'StepFinished',
        ]),
      );
    },
  );
});
