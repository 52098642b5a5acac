/** What people get wrong: each thing is said to whoever can mend it, stops nothing else, and goes on after the mend. */
import { tabs } from '../../src/sheetLayout';
import { answer, linkIn, officers, openOffice, owner, type TestOffice } from './office';

const minutes = 60_000;
const answersTab = (office: TestOffice) =>
  office.workbook.sheets().find(({ title }) => title.startsWith('Jawaban'))!.sheetId;

function rows(office: TestOffice): Record<string, string>[] {
  const [, headings = [], ...body] = office.workbook.values(tabs.register.sheetId);
  return body.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [String(heading), String(row[at] ?? '')])),
  );
}

const types = (office: TestOffice) =>
  office.workbook
    .values(tabs.journal.sheetId)
    .slice(1)
    .map((row) => String(row[4]));

function handIn(changes: Record<string, unknown>): TestOffice {
  const office = openOffice();
  office.world.advance(180 * minutes);
  office.world.submitForm(office.formId, answer(changes));
  return office;
}

function column(office: TestOffice, heading: string): number {
  const [headings = []] = office.workbook.values(answersTab(office));
  return headings.indexOf(heading) + 1;
}

test('a row typed by hand without a title waits with a note; mended in its cell it goes on', () => {
  const office = openOffice();
  const person = office.world.person(office.workbook);
  const typed = answer({ 'Judul kegiatan': '' });
  for (const [heading, value] of Object.entries(typed))
    person.edit(answersTab(office), 2, column(office, heading), value as string);
  office.world.advance(10 * minutes);
  expect(rows(office)).toHaveLength(1);
  expect(rows(office)[0]).toMatchObject({
    Status: 'Perlu Dilengkapi',
    Catatan: expect.stringContaining('Judul kegiatan'),
  });
  expect(office.world.mailbox(owner).length).toBeGreaterThan(0);
  person.edit(answersTab(office), 2, column(office, 'Judul kegiatan'), 'Rapat Pleno');
  office.world.advance(10 * minutes);
  expect(rows(office)).toHaveLength(1);
  expect(rows(office)[0]).toMatchObject({ Judul: 'Rapat Pleno', Status: 'Menunggu: Periksa', Catatan: '' });
});

test.each([
  ['a material that is no link', { 'Tautan foto dan/atau video': 'ada di flashdisk' }, 'Tautan foto'],
  ['neither caption nor narrative', { 'Caption (takarir)': '' }, 'Caption'],
  ['50,000 characters', { Narasi: 'a'.repeat(50_000) }, 'panjang'],
])('%s is held at the door with a note', (_, changes, words) => {
  const office = handIn(changes);
  expect(rows(office)[0]).toMatchObject({
    Status: 'Perlu Dilengkapi',
    Catatan: expect.stringContaining(words),
  });
});

test.each([
  [
    'an activity that ends in the future',
    { 'Waktu selesai kegiatan': '2025-12-01T03:00' },
    'lebih lambat.*Senin, 1 Desember 2025 pukul 03.00 WIB',
  ],
])('%s is noted and goes on', (_, changes, words) => {
  const office = handIn(changes);
  expect(rows(office)[0]!.Status).toBe('Menunggu: Periksa');
  expect(rows(office)[0]!.Catatan).toMatch(new RegExp(words));
});

test('dates typed as text are read day first; one that does not exist is noted', () => {
  const office = openOffice();
  const person = office.world.person(office.workbook);
  const type = (row: number, time: string, title: string) => {
    for (const [heading, value] of Object.entries(
      answer({ 'Judul kegiatan': title, 'Waktu selesai kegiatan': time }),
    )) {
      person.edit(
        answersTab(office),
        row,
        column(office, heading),
        heading.startsWith('Waktu') ? `'${String(value)}` : String(value),
      );
    }
  };
  type(2, '01/09/2025 07.15', 'Tanggal teks');
  type(3, '31/02/2025 07.15', 'Tanggal keliru');
  office.world.advance(10 * minutes);
  const [text, wrong] = rows(office);
  expect(text).toMatchObject({ Judul: 'Tanggal teks', Catatan: '' });
  expect(Number(text!['Kegiatan Selesai'])).toBeCloseTo(45901 + 7.25 / 24, 5);
  expect(wrong).toMatchObject({
    Judul: 'Tanggal keliru',
    Status: 'Menunggu: Periksa',
    Catatan: expect.stringContaining('tidak terbaca'),
  });
});

test('formulas and markup stay what they are: text', () => {
  const office = handIn({ 'Judul kegiatan': '=1+1 <b>"tebal"</b> 🎉', 'Caption (takarir)': '+cmd|@SUM(A1)' });
  expect(rows(office)[0]!.Judul).toBe('\'=1+1 <b>"tebal"</b> 🎉');
  const sheet = office.workbook.sheets().find(({ sheetId }) => sheetId === tabs.register.sheetId)!;
  expect(JSON.stringify(sheet)).not.toContain('formulaValue');
  expect(office.world.mailbox(officers.steward).at(-1)!.raw).not.toContain('<b>"tebal"</b>');
});

test('a renamed column stops only the intake, is told once, and after the mend nothing is lost', () => {
  const office = handIn({});
  const person = office.world.person(office.workbook);
  person.edit(answersTab(office), 1, column(office, 'Judul kegiatan'), 'Judul acara');
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Kedua' }));
  office.world.advance(20 * minutes);
  expect(rows(office)).toHaveLength(1);
  expect(String(office.workbook.values(tabs.register.sheetId)[0]?.[1])).toContain('Judul kegiatan');
  expect(types(office).filter((type) => type === 'OfficeProblemFound')).toHaveLength(1);
  person.edit(answersTab(office), 1, 2, 'Judul kegiatan');
  office.world.advance(20 * minutes);
  expect(rows(office).map(({ Judul }) => Judul)).toEqual([
    'Rapat Koordinasi Pemutakhiran Data Pemilih',
    'Kedua',
  ]);
  expect(office.workbook.values(tabs.register.sheetId)[0]?.[1] ?? '').toBe('');
});

test('answers that waited over a day for a renamed column are all registered within minutes of the mend', () => {
  const office = handIn({});
  const person = office.world.person(office.workbook);
  person.edit(answersTab(office), 1, column(office, 'Judul kegiatan'), 'Judul acara');
  for (let count = 0; count < 30; count++)
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': `Tunggu ${count}` }));
  office.world.advance(26 * 60 * minutes, { everyMinutes: 60 });
  expect(rows(office)).toHaveLength(1);
  person.edit(answersTab(office), 1, 2, 'Judul kegiatan');
  office.world.advance(10 * minutes);
  expect(rows(office)).toHaveLength(31);
});

test('an officer missing from Petugas is noted and mailed; once entered they get the task', () => {
  const office = openOffice();
  const person = office.world.person(office.workbook);
  person.edit(tabs.staff.sheetId, 2, 3, '');
  office.world.advance(180 * minutes);
  office.world.submitForm(office.formId, answer());
  office.world.advance(10 * minutes);
  expect(rows(office)[0]).toMatchObject({
    Status: 'Belum Ada Petugas: Periksa',
    Catatan: expect.stringContaining('Subbag Parmas SDM'),
  });
  expect(office.world.mailbox(owner).length).toBeGreaterThan(0);
  person.edit(tabs.staff.sheetId, 2, 3, 'Subbag Parmas SDM');
  office.world.advance(10 * minutes);
  expect(rows(office)[0]).toMatchObject({ Status: 'Menunggu: Periksa', Catatan: '' });
  expect(linkIn(office.world, officers.steward)).toContain('?t=');
});

test('an SOP tab emptied by accident changes nothing for running items and is said above Register', () => {
  const office = handIn({});
  const person = office.world.person(office.workbook);
  person.deleteRows(tabs.sop.sheetId, 2, 8);
  office.world.advance(10 * minutes);
  expect(String(office.workbook.values(tabs.register.sheetId)[0]?.[1])).toContain('SOP');
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Sesudahnya' }));
  expect(rows(office).map(({ Status }) => Status)).toEqual(['Menunggu: Periksa', 'Menunggu: Periksa']);
});
