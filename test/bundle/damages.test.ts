/** A workbook damaged in ten ordinary human ways: each is repaired by itself, or explained by Kesehatan sistem. */
import { tabs } from '../../src/sheetLayout';
import type { HealthResult, HealthView } from '../../src/api/healthView';
import {
  answer,
  expectFine,
  finishTask,
  linkIn,
  officers,
  openOffice,
  owner,
  tokenIn,
  type TestOffice,
} from './office';

const minutes = 60_000;
const hours = 60 * minutes;
const { register, staff, sop } = tabs;

const person = (office: TestOffice) => office.world.person(office.workbook);
const values = ({ workbook }: TestOffice, sheetId: number) => workbook.values(sheetId);
const columnOf = (
  office: TestOffice,
  { sheetId, headingRow }: typeof register | typeof staff,
  heading: string,
) => (values(office, sheetId)[headingRow] ?? []).indexOf(heading) + 1;

function handIn(office: TestOffice, ...titles: string[]): void {
  for (const title of titles) {
    office.world.advance(7 * minutes);
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': title }));
  }
}

const rowsOf = (office: TestOffice, heading: string) => {
  const column = columnOf(office, register, heading) - 1;
  return values(office, register.sheetId)
    .slice(register.headingRow + 1)
    .map((row) => String(row[column] ?? ''))
    .filter(Boolean);
};

const ask = ({ script }: Pick<TestOffice, 'script'>, as = owner): HealthResult =>
  expectFine(script.callFromDialog('checkHealth', [null], { as })).value as HealthResult;
const health = (office: TestOffice): HealthView => (ask(office) as { view: HealthView }).view;
const line = (office: TestOffice, title: string) => {
  const { state, found, mend } = health(office).lines.find((one) => one.title === title)!;
  return `${state}: ${found} ${mend}`;
};

test('an office nobody damaged is healthy, on the page and in the tab', () => {
  const office = openOffice();
  handIn(office, 'Satu');
  office.world.advance(10 * minutes);
  expect(health(office).lines.filter(({ state }) => state !== 'good')).toEqual([]);
  const rows = values(office, tabs.health.sheetId).slice(1);
  expect(rows.map(([title]) => title)).toEqual(health(office).lines.map(({ title }) => title));
  expect(new Set(rows.map(([, state]) => state))).toEqual(new Set(['Baik']));
});

test('1 a column deleted: those of Register come back by themselves, others are named and the rest goes on', () => {
  const office = openOffice();
  handIn(office, 'Satu', 'Dua');
  person(office).deleteColumns(register.sheetId, columnOf(office, register, 'Status'));
  person(office).deleteColumns(register.sheetId, columnOf(office, register, 'Nomor Register'));
  person(office).deleteColumns(staff.sheetId, columnOf(office, staff, 'Subbagian'));
  expect(line(office, 'Tab dan kolom')).toMatch(/^broken: .*Nomor Register, Status.*Petugas.*Subbagian/);
  office.world.advance(16 * minutes);
  expect(rowsOf(office, 'Judul')).toEqual(['Satu', 'Dua']);
  expect(rowsOf(office, 'Nomor Register').map((number) => number.slice(0, 3))).toEqual(['001', '002']);
  expect(rowsOf(office, 'Status')).toHaveLength(2);
});

test('2 rows sorted: found again', () => {
  const office = openOffice();
  handIn(office, 'Beta', 'Alfa');
  person(office).sortRange(register.sheetId, { row: 3, rows: 2, column: 2 });
  person(office).sortRange(tabs.journal.sheetId, { row: 2, rows: 8, column: 1 });
  handIn(office, 'Gama');
  office.world.advance(26 * hours, { everyMinutes: 30 });
  expect(rowsOf(office, 'Judul').sort()).toEqual(['Alfa', 'Beta', 'Gama']);
  expect(health(office).lines.filter(({ state }) => state === 'broken')).toEqual([]);
});

test('3 a tab renamed: still known, and said so', () => {
  const office = openOffice();
  person(office).renameSheet(register.sheetId, 'Daftar');
  handIn(office, 'Satu');
  expect(rowsOf(office, 'Judul')).toEqual(['Satu']);
  expect(line(office, 'Tab dan kolom')).toMatch(/^good: .*Daftar/);
});

test('4 a filter left on: nothing is lost behind it, and it is named', () => {
  const office = openOffice();
  handIn(office, 'Satu', 'Dua');
  person(office).filter(register.sheetId, { row: 2, column: 2, shown: 'Dua' });
  handIn(office, 'Tiga');
  expect(rowsOf(office, 'Judul')).toEqual(['Satu', 'Dua', 'Tiga']);
  expect(line(office, 'Filter')).toMatch(/^attention: .*tab Register/);
});

test('5 cells merged: what they hid is written again, and they are named', () => {
  const office = openOffice();
  handIn(office, 'Satu', 'Dua');
  person(office).mergeCells(register.sheetId, { row: 3, rows: 2, column: 2, columns: 1 });
  expect(rowsOf(office, 'Judul')).toEqual(['Satu']);
  office.world.advance(10 * minutes);
  expect(rowsOf(office, 'Judul')).toEqual(['Satu', 'Dua']);
  expect(line(office, 'Sel gabungan')).toMatch(/^attention: .*Pisahkan/);
});

test('6 the table emptied: items go on under the accepted one, and its restoring is explained', () => {
  const office = openOffice();
  handIn(office, 'Satu');
  person(office).deleteRows(sop.sheetId, 2, values(office, sop.sheetId).length - 1);
  handIn(office, 'Dua');
  expect(rowsOf(office, 'Judul')).toEqual(['Satu', 'Dua']);
  expect(line(office, 'Tabel SOP')).toMatch(/^broken: .*Riwayat versi/);
});

test('7 an officer’s address changed: the old link decides nothing, the new address gets the task by the next sweep, once', () => {
  const office = openOffice();
  office.world.advance(10 * minutes);
  handIn(office, 'Satu');
  const old = tokenIn(linkIn(office.world, officers.steward));
  person(office).edit(staff.sheetId, 2, columnOf(office, staff, 'Surel'), 'pengampu.baru@kpu-pacitan.test');
  office.world.advance(20 * minutes);
  expect(finishTask(office, old, 'lengkap')).toMatchObject({ refusal: { code: 'NotYourTurn' } });
  expect(office.world.mailbox('pengampu.baru@kpu-pacitan.test')).toHaveLength(1);
  const token = tokenIn(linkIn(office.world, 'pengampu.baru@kpu-pacitan.test'));
  expect(finishTask(office, token, 'lengkap')).toHaveProperty('done');
});

test('8 the time zone changed: told within a day above Register and by mail, and how to set it back', () => {
  const office = openOffice();
  office.world.advance(10 * minutes);
  person(office).setTimeZone('America/New_York');
  expect(line(office, 'Zona waktu')).toMatch(/^broken: .*America\/New_York.*Asia\/Jakarta/);
  office.world.advance(10 * minutes);
  expect(String(values(office, register.sheetId)[0]?.[1])).toContain('Zona waktu');
  person(office).setTimeZone('Asia/Jakarta');
  office.world.advance(26 * hours, { everyMinutes: 30 });
  expect(values(office, register.sheetId)[0]?.[1] ?? '').toBe('');
});

test('9 a trigger deleted: the form’s is made again by the daily check, the clock’s by the next answer', () => {
  const office = openOffice();
  office.world.advance(10 * minutes);
  const { project } = office.script;
  const handlers = () => project.triggers.map(({ handler }) => handler).sort();
  project.triggers = project.triggers.filter(({ handler }) => handler !== 'onAnswerSubmitted');
  expect(line(office, 'Pencatatan jawaban formulir')).toMatch(/^attention: .*Siapkan/);
  office.world.advance(26 * hours, { everyMinutes: 30 });
  expect(handlers()).toEqual(['onAnswerSubmitted', 'sweepWorkbook']);
  project.triggers = project.triggers.filter(({ handler }) => handler !== 'sweepWorkbook');
  expect(line(office, 'Pemeriksaan otomatis')).toMatch(/^broken: .*terhapus/);
  office.world.advance(2 * hours);
  handIn(office, 'Satu');
  expect(handlers()).toEqual(['onAnswerSubmitted', 'sweepWorkbook']);
});

test('10 the file copied: the copy mails nobody, decides nothing, and says what it is', () => {
  const office = openOffice();
  handIn(office, 'Satu');
  const sent = () => office.world.mailboxes().flatMap((address) => office.world.mailbox(address)).length;
  const before = sent();
  const copier = officers.steward;
  const { workbook, scripts } = office.world.copySpreadsheet(office.workbook, copier);
  const [script] = scripts;
  const cells = JSON.stringify(workbook.values(tabs.journal.sheetId));
  const session = office.world.openWorkbook(workbook, copier);
  session.selectRange(register.sheetId, 3);
  const { dialogs } = expectFine(session.click(['Publikasi', 'Setujui baris terpilih']));
  expect(dialogs.at(-1)?.text).toContain('salinan');
  const request = { preset: 'pacitan', registerFrom: '2025-09-01', formUrl: '' };
  const setUp = expectFine(script!.callFromDialog('setUpWorkbook', [request], { as: copier }));
  expect((setUp.value as { refusal?: string }).refusal).toContain('salinan');
  expect(ask({ script: script! }, copier)).toMatchObject({ refusal: { code: 'CopiedWorkbook' } });
  office.world.advance(6 * minutes);
  expect(script!.project.triggers).toEqual([]);
  expect(sent()).toBe(before);
  expect(JSON.stringify(workbook.values(tabs.journal.sheetId))).toBe(cells);
});
