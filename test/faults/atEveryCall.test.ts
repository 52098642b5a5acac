/** Hand-in and approval with every service call failing in turn: whatever fails, the next sweeps complete it. */
import type { FinishRequest } from '../../src/useCases/taskView';
import { answer, linkIn, officers, openOffice, reopen, tokenIn, type TestOffice } from '../bundle/office';
import { tabs } from '../../src/sheetLayout';

const faults = ['throwsBefore', 'throwsAfter', 'killed'] as const;
type Fault = (typeof faults)[number];

/** Fails the n-th service call from now on; counts the calls where n is beyond the last. */
function failCall(
  { world }: TestOffice,
  n: number,
  fault: Fault,
): { calls: () => number; release: () => void } {
  let calls = 0;
  const release = world.intercept(({ phase }) => {
    if (phase === 'before') calls += 1;
    if (calls !== n) return undefined;
    if (fault === 'killed' && phase === 'before') return { kill: true };
    if (fault === 'throwsBefore' && phase === 'before') throw new Error('Service unavailable');
    if (fault === 'throwsAfter' && phase === 'after') throw new Error('The answer was lost');
    return undefined;
  });
  return { calls: () => calls, release };
}

interface Scenario {
  /** @returns the link this scenario will use */
  prepare(office: TestOffice): string;
  act(office: TestOffice, token: string): void;
}

const finish = (
  office: TestOffice,
  token: string,
  outcome: string,
  evidence: FinishRequest['evidence'] = {},
) => office.world.callFromPage(office.webApp, 'finishTask', [{ token, version: 99, outcome, evidence }]);

const scenarios: Record<string, Scenario> = {
  'hand-in': {
    prepare: () => '',
    act: (office) => void office.world.submitForm(office.formId, answer()),
  },
  approval: {
    prepare: (office) => {
      office.world.submitForm(office.formId, answer());
      finish(office, tokenIn(linkIn(office.world, officers.steward)), 'lengkap');
      const evidence = { draft: 'https://docs.google.com/d/1', caption: 'Takarir' };
      finish(office, tokenIn(linkIn(office.world, officers.editor)), 'selesai', evidence);
      return tokenIn(linkIn(office.world, officers.secretary));
    },
    act: (office, token) => void finish(office, token, 'setuju'),
  },
};

function journal({ workbook }: TestOffice): string[][] {
  return workbook
    .values(tabs.journal.sheetId)
    .slice(1)
    .map((row) => row.map(String));
}

function expectSound(office: TestOffice): void {
  const rows = journal(office);
  const ids = rows.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const ofItem = rows.filter(([, , number]) => number !== '');
  expect(ofItem.map(([, , , version]) => Number(version))).toEqual(ofItem.map((_, index) => index + 1));
  expect(ofItem.filter(([, , , , type]) => type === 'ItemRegistered')).toHaveLength(1);
  const outbox = office.workbook
    .values(tabs.outbox.sheetId)
    .slice(1)
    .map((row) => row.map(String));
  const owed = outbox.filter(([, kind]) => kind === 'surat').map(([id]) => id);
  const sent = outbox.filter(([, kind]) => kind === 'terkirim').map(([id]) => id);
  expect(new Set(owed).size).toBe(owed.length);
  expect([...new Set(sent)].sort()).toEqual([...owed].sort());
  const register = office.workbook
    .values(tabs.register.sheetId)
    .slice(2)
    .filter((row) => row[0]);
  expect(register.map(([number]) => number)).toEqual(['001/MEDSOS/IX/2025']);
}

describe.each(Object.keys(scenarios))('%s', (name) => {
  const before = openOffice();
  before.world.advance(3 * 3_600_000);
  const tokens = scenarios[name]!.prepare(before);
  const saved = before.world.save();

  test.each(faults)('%s at every call', (fault) => {
    let wasHit = true;
    let n = 0;
    while (wasHit) {
      n += 1;
      const office = reopen(before, saved);
      const failing = failCall(office, n, fault);
      scenarios[name]!.act(office, tokens);
      failing.release();
      wasHit = failing.calls() >= n;
      office.world.advance(40 * 60_000);
      expectSound(office);
    }
    expect(n).toBeGreaterThan(10);
  });
});
