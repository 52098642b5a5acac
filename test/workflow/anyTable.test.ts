/** Sound tables at random, and orders at random, most of them wrong: what must hold whatever an office writes. */
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { decide, replay } from '../../src/workflow/decide';
import type { SopRow } from '../../src/sop/model';
import { row } from '../../src/sop/presets/preset';
import { stepOf } from '../../src/workflow/steps/advance';
import { evolve } from '../../src/workflow/evolve';
import type { Command, Instant, Item, ItemEvent, Office, Recorded } from '../../src/workflow/model';
import { assigneesOf } from '../../src/workflow/people/people';
import { arbitraryRoles, arbitraryTable } from '../sop/arbitraryTable';
import { given, itemOf, number, type Past } from './deciderSpec';
import { officeRunning, orderOf, possibleOrders, readProcedure, rowsOfTsv } from './driving';
import * as p from './pacitan';

const folder = 'test/workflow/tables';
const unseen = readdirSync(folder).map((name) =>
  officeRunning(readProcedure(rowsOfTsv(readFileSync(`${folder}/${name}`, 'utf8')))),
);

/** Rows that may be started at any time, added to any table: after an end, after a step, at once. */
const atWill: readonly SopRow[] = [
  row({
    No: '90',
    Langkah: 'Turunkan',
    Pelaksana: 'Kasubbag',
    Kapan: 'sewaktu-waktu setelah selesai',
    Hasil: 'turunkan [alasan] → diturunkan',
  }),
  row({
    No: '91',
    Langkah: 'Ralat',
    Pelaksana: 'Editor (2 dari 3)',
    Kapan: 'sewaktu-waktu setelah langkah 2',
    Hasil: 'ralat [catatan] → 2; biarkan → selesai',
  }),
  row({ No: '92', Langkah: 'Tarik', Pelaksana: 'Humas', Kapan: 'sewaktu-waktu', Hasil: 'tarik → batal' }),
];
const anyOffice: fc.Arbitrary<Office> = fc
  .tuple(arbitraryTable, fc.subarray([...atWill]))
  .map(([rows, more]) => officeRunning(readProcedure([...rows, ...more], arbitraryRoles)));

/** How an order is wrong, if it is: each by itself must be enough to have it refused. */
const faults = {
  wrongPerson: (command: Finish) => ({ command, by: 'orang@luar.test' }),
  nobody: (command: Finish) => ({ command, by: '' }),
  unknownOutcome: (command: Finish, by: string) => ({ command: { ...command, outcome: 'toString' }, by }),
  unknownStep: (command: Finish, by: string) => ({ command: { ...command, step: 'constructor' }, by }),
  roundToCome: (command: Finish, by: string) => ({ command: { ...command, round: command.round + 1 }, by }),
  roundBefore: (command: Finish, by: string) => ({ command: { ...command, round: command.round - 1 }, by }),
  sawLess: (command: Finish, by: string) => ({ command: { ...command, version: 0 }, by }),
  brokenLink: (command: Finish, by: string) => ({
    command: { ...command, evidence: { ...command.evidence, screenshot: 'bukan tautan' } },
    by,
  }),
} as const;
type Finish = Extract<Command, { type: 'FinishStep' }>;
type Fault = keyof typeof faults;

const orders = fc.array(
  fc.record({
    which: fc.nat(40),
    fault: fc.option(fc.constantFrom(...(Object.keys(faults) as Fault[])), { freq: 3 }),
    minutes: fc.constantFrom(0, 1, 45, 45, 300, 1500, 9000),
    isSwept: fc.boolean(),
  }),
  { maxLength: 25 },
);
const intake = fc.record({
  contentType: fc.constantFrom('Berita', 'Infografis'),
  section: fc.constantFrom('Teknis', 'Hukum'),
  submitterEmail: fc.constantFrom('', p.rina),
});

/** One item's history, and the item as every single decision left it. */
class Run {
  past: Past = [];
  item: Item | null = null;
  constructor(
    private readonly office: Office,
    public now: Instant,
  ) {}

  order(command: Command, by: string): { refusal: string | null; events: readonly ItemEvent[] } {
    const actor = { email: by, via: by ? 'page' : 'clock', account: 'kantor@kpu.test' } as const;
    const decision = decide(this.office, this.item, command, actor, this.now);
    const recorded = decision.events.map((event, index): Recorded<ItemEvent> => {
      const version = this.past.length + index + 1;
      return { id: `e${version}`, at: this.now, number, version, actor: decision.actor, event };
    });
    recorded.forEach((one, index) => this.check(one, [...this.past, ...recorded.slice(0, index)]));
    this.past = [...this.past, ...recorded];
    if (decision.events.length > 0)
      this.item = replay(this.item, number, decision.events, decision.actor, this.now);
    return { refusal: decision.refusal?.code ?? null, events: decision.events };
  }

  /** What must hold of every event, seen from the item as it was before. */
  private check({ event, at, actor }: Recorded<ItemEvent>, before: Past): void {
    const last = before[before.length - 1];
    expect(at).toBeGreaterThanOrEqual(last?.at ?? 0);
    if (event.type === 'ItemRegistered') return;
    const item = itemOf(before)!;
    const { steps } = this.office.procedures[0]!.procedure;
    if (item.ended) {
      expect(event.type).toBe('StepStarted');
      expect(steps.find((step) => 'step' in event && step.number === event.step)?.start.kind).toBe('atWill');
    }
    if (event.type === 'StepStarted') expect(event.round).toBe((item.visits[event.step]?.round ?? 0) + 1);
    if (event.type === 'StepFinished' || event.type === 'VoteCast') {
      expect(event).toMatchObject({ step: item.current?.step, round: item.current?.round });
      const step = stepOf(this.office.procedures[0]!.procedure, event.step);
      const isSystems =
        actor.email === '' || step.start.kind === 'form' || step.performers.members.length === 0;
      const able = assigneesOf(this.office, item, step).map(({ email }) => email);
      if (!isSystems && !isAutomatic(step.start.kind)) expect(able).toContain(actor.email);
    }
    if (event.type === 'StepFinished') {
      expect(event.finishedAt).toBeLessThanOrEqual(at);
      const after = evolve(item, { id: '', at, number, version: 0, actor, event }).visits[event.step]!;
      expect(after.startedAt).toBeLessThanOrEqual(event.finishedAt);
    }
  }
}

const isAutomatic = (kind: string): boolean => kind === 'automatic' || kind === 'limitPassed';

function register(office: Office, fields: object): Run {
  const run = new Run(office, p.wib('2025-09-08 08.00'));
  run.order(p.registerAnswer(run.now, fields), p.rina);
  return run;
}

/** Nobody may be left without a way on: somebody's order is taken, or the clock brings something in a year. */
function isStuck(office: Office, { item, now }: Run): boolean {
  if (!item || item.ended) return false;
  const isTaken = possibleOrders(office, item).some((one) => {
    const actor = { email: one.by, via: 'page', account: '' } as const;
    return decide(office, item, orderOf(office, item, one), actor, now).refusal === null;
  });
  const clock = { email: '', via: 'clock', account: '' } as const;
  const { events } = decide(office, item, p.letTimePass, clock, now + 365 * 24 * p.hour);
  return !isTaken && events.every(({ type }) => type === 'OfficerMissing' || type === 'Reminded');
}

type Orders = typeof orders extends fc.Arbitrary<infer T> ? T : never;

function carryOut(office: Office, fields: object, list: Orders, seen: Set<string>): void {
  const run = register(office, fields);
  const note = (events: readonly ItemEvent[]): void =>
    events.forEach((event) => seen.add(event.type === 'ItemEnded' ? event.end : event.type));
  for (const { which, fault, minutes, isSwept } of list) {
    run.now += minutes * p.minute;
    if (isSwept) {
      note(run.order(p.letTimePass, '').events);
      expect(run.order(p.letTimePass, '').events).toEqual([]);
    }
    const all = possibleOrders(office, run.item!);
    const chosen = all[which % all.length];
    if (!chosen) continue;
    const right = orderOf(office, run.item!, chosen) as Finish;
    const { command, by } = fault ? faults[fault](right, chosen.by) : { command: right, by: chosen.by };
    const { refusal, events } = run.order(command, by);
    if (fault) expect(refusal).not.toBeNull();
    if (refusal) {
      seen.add(refusal);
      expect(refusal).toMatch(/^[A-Z][A-Za-z]+$/);
      if (refusal !== 'LimitPassed') expect(events).toEqual([]);
    }
    note(events);
    // Riwayat told from the start, also through text, is the very item each decision left behind.
    expect(itemOf(JSON.parse(JSON.stringify(run.past)))).toEqual(run.item);
    expect(isStuck(office, run)).toBe(false);
  }
}

describe('any sound table', () => {
  it('takes right orders and refuses wrong ones, never stuck, never for who may not, never back in time', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(anyOffice, intake, orders, (office, fields, list) => carryOut(office, fields, list, seen)),
      { seed: 20250901, numRuns: 200 },
    );
    expect([...seen]).toEqual(
      expect.arrayContaining([
        ...[
          'NotYourTurn',
          'UnknownOutcome',
          'NothingToDo',
          'EvidenceInvalid',
          'LimitPassed',
          'AlreadyDecided',
        ],
        ...[
          'VoteCast',
          'StepSkipped',
          'Reminded',
          'selesai',
          'batal',
          'ditolak',
          'arsip',
          'tidak selesai',
          'diturunkan',
        ],
      ]),
    );
  });

  it('and each of the tables nobody here has seen', () => {
    fc.assert(
      fc.property(fc.constantFrom(...unseen), intake, orders, (office, fields, list) =>
        carryOut(office, fields, list, new Set()),
      ),
      { seed: 20250902, numRuns: 150 },
    );
  });

  it('comes to an end by its first-written outcomes', () => {
    fc.assert(
      fc.property(anyOffice, intake, (office, fields) => {
        const run = register(office, fields);
        for (let turn = 0; run.item?.current && turn < 60; turn++) {
          const here = run.item.current.step;
          const next = possibleOrders(office, run.item).find(
            ({ step, outcome }) => step.number === here && outcome === step.outcomes[0]?.name,
          );
          run.now += p.minute;
          if (next) expect(run.order(orderOf(office, run.item, next), next.by).refusal).toBeNull();
        }
        expect(run.item?.ended?.end).toBe('selesai');
      }),
      { seed: 20250903, numRuns: 150 },
    );
  });
});

it('a sweep finds nothing where somebody of the role has left, but says so once', () => {
  const office = unseen[0]!;
  const run = register(office, {});
  const emptied = { ...office, staff: [] };
  const told = given(emptied, run.past).when(p.letTimePass, { by: '', at: run.now });
  told.then([{ type: 'OfficerMissing' }]);
  given(emptied, told.past).when(p.letTimePass, { by: '', at: run.now }).thenNothingHappened();
});
