/** *Periksa keutuhan* goes through Riwayat in slices, and its last word stands in Kesehatan sistem. */
import { createHash } from 'node:crypto';
import type { IntegrityResult } from '../../src/useCases/upkeep/checkIntegrity';
import type { HealthResult } from '../../src/api/healthView';
import { tabs } from '../../src/sheetLayout';
import { journalRow, sealColumn } from '../../src/workbook/tabs/journal';
import { answer, expectFine, openOffice, owner, type TestOffice } from './office';

const { sheetId } = tabs.journal;
const rowsAtOnce = 2_000;
let office: TestOffice;

const ask = (from: unknown): IntegrityResult =>
  expectFine(office.script.callFromDialog('checkIntegrity', [from], { as: owner })).value as IntegrityResult;

/** As the page does it. */
function check(): { result: IntegrityResult; slices: number } {
  let result = ask(null);
  let slices = 1;
  for (; 'next' in result; slices += 1) result = ask(result.next);
  return { result, slices };
}

const sealLine = () => {
  const { value } = expectFine(office.script.callFromDialog('checkHealth', [null], { as: owner }));
  const { view } = value as Extract<HealthResult, { view: unknown }>;
  const { state, found } = view.lines.find(({ title }) => title === 'Segel Riwayat')!;
  return `${state}: ${found}`;
};

beforeAll(() => {
  office = openOffice();
  for (let at = 1; at <= 5; at += 1)
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': `Kegiatan ${at}` }));
});

test('whole, it says so with the last seal, and Kesehatan sistem remembers when', () => {
  expect(sealLine()).toMatch(/^good.*Periksa keutuhan/);
  const { result } = check();
  const seal = office.workbook.values(sheetId).at(-1)?.at(-1);
  expect(result).toMatchObject({ breach: null, seal });
  expect(sealLine()).toMatch(/^good: .*baris diperiksa .* dan utuh/);
});

test('it goes on where the slice before ended; a cursor that is none begins anew', () => {
  const rows = office.workbook.values(sheetId);
  const from = { row: 3, seal: String(rows[2]!.at(-1)), checked: 2 };
  expect(ask(from)).toMatchObject({ checked: rows.length - 1, breach: null });
  for (const forged of [
    { row: -1 },
    'x',
    { row: 3, seal: 'x', checked: 2 },
    { row: rowsAtOnce * 9, seal: '', checked: 0 },
  ])
    expect(ask(forged)).toMatchObject({ checked: rows.length - 1, breach: null });
});

test('sorted by people it is whole; one cell changed, the row is named, here and in Kesehatan sistem', () => {
  const person = office.world.person(office.workbook);
  const rows = office.workbook.values(sheetId);
  person.edit(sheetId, 5, 7, 'disetujui');
  expect(check().result).toMatchObject({ breach: { row: 5, kind: 'changed' } });
  expect(sealLine()).toMatch(/^broken: .*baris 5/);
  person.edit(sheetId, 5, 7, String(rows[4]![6] ?? ''));
  expect(check().result).toMatchObject({ breach: null });
});

test('longer than two slices it is told how far it is, and of a row removed in the middle', () => {
  lengthen(2 * rowsAtOnce);
  const { result, slices } = check();
  const { length } = office.workbook.values(sheetId);
  expect([slices, result]).toMatchObject([3, { checked: length - 1, breach: null }]);
  expect(ask(null)).toMatchObject({ next: { row: rowsAtOnce + 1, checked: rowsAtOnce } });
  office.world.person(office.workbook).deleteRows(sheetId, 3_000, 1);
  expect(check().result).toHaveProperty('breach.row');
  expect(sealLine()).toMatch(/^broken/);
});

/** As years would: each row sealed with the one before. */
function lengthen(count: number): void {
  const digest = (text: string) => createHash('sha256').update(text).digest('hex');
  const sheet = office.workbook.grid(sheetId);
  const last = sheet.lastDataRow();
  let seal = String(office.workbook.values(sheetId).at(-1)?.at(-1));
  const actor = { email: '', via: 'clock', account: owner } as const;
  const event = { type: 'FaultsTold', faults: [] } as const;
  for (let at = 1; at <= count; at += 1) {
    const recorded = { id: `baris-${at}`, at: office.world.now() + at, number: '', version: 0, actor, event };
    const row = journalRow(recorded, 'b', seal, digest);
    seal = String(row[sealColumn]);
    sheet.rows[last + at] = row.map((value) => (value === '' ? undefined : value));
  }
  sheet.update({ rowCount: last + count + 20 });
  const system = office.workbook.grid(tabs.system.sheetId);
  const [, cells = []] = office.workbook.values(tabs.system.sheetId);
  const head = JSON.parse(String(cells[1])) as object;
  system.setCell(1, 1, JSON.stringify({ ...head, seal, lastEventId: `baris-${count}` }));
}
