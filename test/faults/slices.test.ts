/** Two seconds for every call that leaves the script: what does not fit into six minutes is done by later executions. */
import type { Execution } from '../../emulator';
import { tabs } from '../../src/sheetLayout';
import { answer, openOffice, owner, set, type TestOffice } from '../bundle/office';

const minutes = 60_000;
const leavesTheScript = (call: string): boolean => !/^(Utilities|console)\b/.test(call);

const rowsOf = ({ workbook }: TestOffice, sheetId: number): string[][] =>
  workbook
    .values(sheetId)
    .slice(1)
    .map((row) => row.map(String));

function passing(office: TestOffice, milliseconds: number): Execution[] {
  const executions: Execution[] = [];
  office.world.advance(milliseconds, { onExecution: (execution) => executions.push(execution) });
  return executions;
}

test('a hundred and fifty answers nobody registered, each call two seconds: all registered once, every mail sent once', () => {
  const office = openOffice();
  office.world.setMailQuota(owner, 5_000);
  set(office, 'Surel per hari', '5000');
  for (let at = 1; at <= 150; at += 1)
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': `Kegiatan ${at}` }), {
      loseTrigger: true,
    });
  office.world.setLatency((call) => (leavesTheScript(call) ? 2_000 : 0));
  const executions = passing(office, 120 * minutes);
  expect(executions.filter(({ error }) => error).map(({ error }) => error?.message)).toEqual([]);
  const registered = rowsOf(office, tabs.journal.sheetId).filter(
    ([, , , , type]) => type === 'ItemRegistered',
  );
  expect(new Set(registered.map(([, , number]) => number)).size).toBe(150);
  expect(registered).toHaveLength(150);
  const outbox = rowsOf(office, tabs.outbox.sheetId);
  const [owed, sent] = ['surat', 'terkirim'].map((kind) =>
    outbox
      .filter((row) => row[1] === kind)
      .map(([id]) => id)
      .sort(),
  );
  expect(sent).toEqual(owed);
  const slowest = Math.max(...executions.map(({ startedAt, endedAt }) => (endedAt ?? Infinity) - startedAt));
  expect(slowest).toBeLessThan(6 * minutes);
  expect(slowest).toBeGreaterThan(4 * minutes);
});
