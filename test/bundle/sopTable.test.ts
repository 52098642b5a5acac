/** The tab SOP is a draft until *Berlakukan*: faults are marked, versions are kept, items finish under their own. */
import { tabs } from '../../src/sheetLayout';
import { answer, choose, openOffice, owner, type TestOffice } from './office';

const { sheetId } = tabs.sop;
const person = (office: TestOffice) => office.world.person(office.workbook);
const hasil = 10;

const click = (office: TestOffice, item: string, answers = {}) =>
  choose(office, owner, ['Pengaturan', item], answers);
const enact = (office: TestOffice, number: string, effectiveOn: string) =>
  click(office, 'Berlakukan tabel SOP…', { number, effectiveOn });

const versions = ({ workbook }: TestOffice) =>
  workbook
    .values(tabs.register.sheetId)
    .slice(2)
    .map((row) => String(row[16]));

const cell = ({ workbook }: TestOffice, row: number, column: number) =>
  workbook.sheets().find((sheet) => sheet.sheetId === sheetId)?.cells[row]?.[column];

test('after set-up the tab shows how its table was understood, two tables each under its name', () => {
  const flowIn = (preset: string) => openOffice({ preset }).workbook.values(sheetId).flat().join('\n');
  expect(flowIn('pacitan')).toMatch(
    /Alur sebagaimana dipahami sistem[\s\S]*Setelah Periksa: lengkap → Sunting/,
  );
  expect(flowIn('cianjur')).toMatch(/Alur sebagaimana[\s\S]*Prosedur: Media Sosial[\s\S]*Prosedur: Website/);
});

test('a faulty cell is marked with a note in Indonesian, and nothing is enacted', () => {
  const office = openOffice();
  person(office).edit(sheetId, 3, hasil, 'lengkap → 99; kurang [catatan] → 1');
  expect(click(office, 'Periksa tabel SOP')).toContain('perlu dibenahi');
  expect(JSON.stringify(cell(office, 2, hasil - 1))).toContain('99');
  expect(enact(office, 'Nomor 4 Tahun 2025', '2025-09-02')).toContain('belum diberlakukan');
  office.world.submitForm(office.formId, answer());
  expect(versions(office)).toEqual(['Nomor 3 Tahun 2025 (versi 1)']);
});

test('a sound table prints its flow below itself; mended cells lose their marks', () => {
  const office = openOffice();
  person(office).edit(sheetId, 3, hasil, 'lengkap → 99; kurang [catatan] → 1');
  click(office, 'Periksa tabel SOP');
  person(office).edit(sheetId, 3, hasil, 'lengkap → 3; kurang [catatan] → 1');
  expect(click(office, 'Periksa tabel SOP')).toContain('sudah benar');
  expect(cell(office, 2, hasil - 1)?.note ?? '').toBe('');
  const text = office.workbook.values(sheetId).flat().join('\n');
  expect(text).toContain('Alur sebagaimana dipahami sistem');
  expect(text).toContain('Sunting');
  const before = JSON.stringify(office.workbook.values(sheetId));
  click(office, 'Periksa tabel SOP');
  expect(JSON.stringify(office.workbook.values(sheetId))).toBe(before);
});

test('a row added below the table moves the flow down and leaves none of the old one', () => {
  const office = openOffice();
  const added = [
    '9',
    'Turunkan',
    'Subbag Parmas SDM',
    'Konten diturunkan',
    '-',
    '-',
    '',
    '',
    'sewaktu-waktu setelah selesai',
  ];
  [...added, 'turunkan [catatan] → diturunkan'].forEach((text, column) =>
    person(office).edit(sheetId, 10, column + 1, text),
  );
  expect(click(office, 'Periksa tabel SOP')).toContain('sudah benar');
  const uraian = office.workbook.values(sheetId).map((row) => String(row[3] ?? ''));
  expect(uraian.filter((line) => line.startsWith('Alur sebagaimana'))).toHaveLength(1);
  expect(uraian.join('\n')).toContain('Turunkan dapat dimulai sewaktu-waktu');
});

test('a new version holds from its day on; what is registered runs to its end under the old one', () => {
  const office = openOffice();
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Lama' }));
  person(office).edit(sheetId, 8, hasil, 'dibagikan → selesai');
  person(office).edit(sheetId, 4, hasil, 'selesai [konsep] → 4');
  expect(enact(office, 'Nomor 4 Tahun 2025', '2025-09-03')).toContain('versi 2');
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Belum berlaku' }));
  office.world.advanceTo('2025-09-03T02:00:00Z', { everyMinutes: 360 });
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Baru' }));
  expect(versions(office)).toEqual([
    'Nomor 3 Tahun 2025 (versi 1)',
    'Nomor 3 Tahun 2025 (versi 1)',
    'Nomor 4 Tahun 2025 (versi 2)',
  ]);
  expect(enact(office, 'Nomor 5 Tahun 2025', '2025-09-03')).toContain('sama dengan yang sedang berlaku');
});

test.each([
  [' ', '2025-09-03'],
  ['Nomor 4 Tahun 2025', '2025-02-31'],
  ['Nomor 4 Tahun 2025', ''],
])('is not put into force under the number %j from the day %j', (number, day) => {
  const office = openOffice();
  person(office).edit(sheetId, 8, hasil, 'dibagikan → selesai');
  expect(enact(office, number, day)).toContain('tidak dapat dibaca');
});

test('two procedures on one intake: the answer chooses, one Register', () => {
  const office = openOffice({ preset: 'cianjur', registerFrom: '2025-09-01' });
  office.world.submitForm(office.formId, answer({ 'Tujuan publikasi': 'Website' }));
  office.world.submitForm(
    office.formId,
    answer({ 'Tujuan publikasi': 'Media Sosial', 'Judul kegiatan': 'Dua' }),
  );
  const journal = office.workbook
    .values(tabs.journal.sheetId)
    .filter((row) => row[4] === 'ItemRegistered')
    .map((row) => String(row[11]));
  expect(journal[0]).toContain('cianjur-website');
  expect(journal[1]).toContain('cianjur-medsos');
  expect(versions(office)).toHaveLength(2);
});
