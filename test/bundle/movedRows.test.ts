/** People sort, insert, delete and copy at any moment: every answer still gets one number, every item keeps its row. */
import { answerForm, wordsOf } from '../../demo/scenario/dialog';
import { tabs } from '../../src/sheetLayout';
import { answer, choose, officers, openOffice, owner, set, type TestOffice } from './office';

const minutes = 60_000;
const answersTab = (office: TestOffice) =>
  office.workbook.sheets().find(({ title }) => title.startsWith('Jawaban'))!.sheetId;
const person = (office: TestOffice) => office.world.person(office.workbook);

const titles = (office: TestOffice) =>
  office.workbook
    .values(tabs.register.sheetId)
    .slice(2)
    .filter((row) => row[0])
    .map((row) => `${String(row[0]).slice(0, 3)} ${String(row[1])}`)
    .sort();

const numbered = (office: TestOffice) => {
  const [headings = [], ...rows] = office.workbook.values(answersTab(office));
  const [title, number] = [headings.indexOf('Judul kegiatan'), headings.indexOf('Nomor Register')];
  return rows
    .filter((row) => row[title])
    .map((row) => `${String(row[number] ?? '').slice(0, 3)} ${String(row[title])}`)
    .sort();
};

function handIn(office: TestOffice, title: string, options = {}): void {
  office.world.advance(7 * minutes);
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': title }), options);
}

function typeRow(office: TestOffice, row: number, title: string): void {
  const [headings = []] = office.workbook.values(answersTab(office));
  for (const [heading, value] of Object.entries(answer({ 'Judul kegiatan': title }))) {
    person(office).edit(answersTab(office), row, headings.indexOf(heading) + 1, String(value));
  }
}

test('an answer whose trigger was lost is registered by the sweep, once', () => {
  const office = openOffice();
  handIn(office, 'Hilang', { loseTrigger: true });
  expect(titles(office)).toEqual([]);
  office.world.advance(30 * minutes);
  expect(titles(office)).toEqual(['001 Hilang']);
  expect(office.world.mailbox(officers.steward)).toHaveLength(1);
});

test('a row typed below, then answers put above it by Google: each once', () => {
  const office = openOffice();
  handIn(office, 'Satu');
  typeRow(office, 3, 'Diketik');
  office.world.advance(10 * minutes);
  handIn(office, 'Dua');
  handIn(office, 'Tiga', { loseTrigger: true });
  office.world.advance(30 * minutes);
  expect(titles(office)).toEqual(['001 Satu', '002 Diketik', '003 Dua', '004 Tiga']);
  expect(numbered(office)).toEqual(titles(office));
});

test('answers sorted, inserted between and numbers erased: the next day every number stands where it belongs', () => {
  const office = openOffice();
  for (const title of ['Satu', 'Dua', 'Tiga']) handIn(office, title);
  const sheet = answersTab(office);
  const [headings = []] = office.workbook.values(sheet);
  person(office).sortRange(sheet, { row: 2, rows: 3, column: headings.indexOf('Judul kegiatan') + 1 });
  person(office).insertRows(sheet, 2, 1);
  for (const row of [3, 4, 5]) person(office).edit(sheet, row, headings.indexOf('Nomor Register') + 1, '');
  handIn(office, 'Empat');
  office.world.advance(26 * 60 * minutes);
  expect(titles(office)).toEqual(['001 Satu', '002 Dua', '003 Tiga', '004 Empat']);
  expect(numbered(office)).toEqual(titles(office));
});

test('a registered row copied to type the next one is a new answer, though its number came along', () => {
  const office = openOffice();
  handIn(office, 'Asli');
  office.world.advance(10 * minutes);
  typeRow(office, 3, 'Salinan');
  const [headings = []] = office.workbook.values(answersTab(office));
  person(office).edit(answersTab(office), 3, headings.indexOf('Nomor Register') + 1, '001/MEDSOS/IX/2025');
  office.world.advance(10 * minutes);
  expect(titles(office)).toEqual(['001 Asli', '002 Salinan']);
  expect(numbered(office)).toEqual(titles(office));
});

test('Register sorted, a row inserted, a cell edited, a row deleted: the sweep puts it right', () => {
  const office = openOffice();
  for (const title of ['Satu', 'Dua', 'Tiga']) handIn(office, title);
  const { sheetId } = tabs.register;
  person(office).sortRange(sheetId, { row: 3, rows: 3, column: 2 });
  person(office).insertRows(sheetId, 3, 1);
  person(office).edit(sheetId, 4, 3, 'Sudah beres');
  person(office).deleteRows(sheetId, 5, 1);
  office.world.advance(10 * minutes);
  expect(titles(office)).toEqual(['001 Satu', '002 Dua', '003 Tiga']);
  expect(office.workbook.values(sheetId).flat()).not.toContain('Sudah beres');
});

test('tabs renamed: nothing notices', () => {
  const office = openOffice();
  person(office).renameSheet(tabs.register.sheetId, 'Daftar');
  person(office).renameSheet(answersTab(office), 'Jawaban lama');
  handIn(office, 'Satu');
  expect(titles(office)).toEqual(['001 Satu']);
});

test('Sistem damaged or emptied is rebuilt from Riwayat', () => {
  const office = openOffice();
  for (const title of ['Satu', 'Dua']) handIn(office, title);
  person(office).deleteRows(tabs.system.sheetId, 2, 5);
  handIn(office, 'Tiga');
  office.world.advance(30 * minutes);
  expect(titles(office)).toEqual(['001 Satu', '002 Dua', '003 Tiga']);
  expect(office.world.mailbox(officers.steward)).toHaveLength(3);
});

test('a deleted Register is made again and filled from Riwayat', () => {
  const office = openOffice();
  for (const title of ['Satu', 'Dua']) handIn(office, title);
  person(office).deleteSheet(tabs.register.sheetId);
  handIn(office, 'Tiga');
  office.world.advance(30 * minutes);
  expect(titles(office)).toEqual(['001 Satu', '002 Dua', '003 Tiga']);
  const [, headings = []] = office.workbook.values(tabs.register.sheetId);
  expect(headings).toContain('Sunting');
});

test('Riwayat sorted by a person still tells the same', () => {
  const office = openOffice();
  for (const title of ['Satu', 'Dua']) handIn(office, title);
  person(office).sortRange(tabs.journal.sheetId, { row: 2, rows: 9, column: 1 });
  person(office).deleteRows(tabs.system.sheetId, 2, 5);
  office.world.advance(30 * minutes);
  handIn(office, 'Tiga');
  expect(titles(office)).toEqual(['001 Satu', '002 Dua', '003 Tiga']);
});

test('a damaged row in Riwayat is said above Register; its item keeps its last state and the others go on', () => {
  const office = openOffice();
  for (const title of ['Satu', 'Dua']) handIn(office, title);
  person(office).edit(tabs.journal.sheetId, 4, 12, '{rusak');
  office.world.advance(26 * 60 * minutes);
  handIn(office, 'Tiga');
  expect(titles(office)).toEqual(['001 Satu', '002 Dua', '003 Tiga']);
  expect(String(office.workbook.values(tabs.register.sheetId)[0]?.[1])).toContain('001/MEDSOS/IX/2025');
});

test('a damaged row in Kotak Keluar stops nothing', () => {
  const office = openOffice();
  handIn(office, 'Satu');
  person(office).edit(tabs.outbox.sheetId, 2, 7, '{rusak');
  handIn(office, 'Dua', { loseTrigger: true });
  office.world.advance(30 * minutes);
  expect(titles(office)).toEqual(['001 Satu', '002 Dua']);
});

test('an emptied start date does not bring old answers back', () => {
  const office = openOffice({ registerFrom: '2025-09-01' });
  handIn(office, 'Satu');
  const settings = office.workbook.values(tabs.settings.sheetId);
  const line = settings.findIndex(([label]) => label === 'Didaftarkan sejak');
  const [headings = []] = office.workbook.values(answersTab(office));
  typeRow(office, 3, 'Tahun lalu');
  person(office).edit(answersTab(office), 3, headings.indexOf('Stempel waktu') + 1, '01/09/2024 08.00');
  person(office).edit(tabs.settings.sheetId, line + 1, 2, '');
  office.world.advance(26 * 60 * minutes);
  expect(titles(office)).toEqual(['001 Satu']);
});

test('answers sorted after years of work cost the sweep nothing, and new ones are still found', () => {
  const office = openOffice();
  office.world.setMailQuota(owner, 2_000);
  set(office, 'Surel per hari', '2000');
  for (let count = 0; count < 170; count++) {
    office.world.advance(1_000);
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': `Kegiatan ${(count * 7) % 170}` }));
  }
  const sheet = answersTab(office);
  const [headings = []] = office.workbook.values(sheet);
  person(office).sortRange(sheet, { row: 2, rows: 170, column: headings.indexOf('Judul kegiatan') + 1 });
  office.world.advance(20 * minutes);
  office.world.meter.reset();
  office.world.advance(5 * minutes);
  expect(office.world.meter.sheetsRoundTrips).toBeLessThanOrEqual(2);
  handIn(office, 'Sesudah disortir', { loseTrigger: true });
  office.world.advance(10 * minutes);
  expect(titles(office)).toHaveLength(171);
  expect(numbered(office)).toEqual(titles(office));
});

test('who sorts Register while somebody types why an item is cancelled does not have another one cancelled', () => {
  const office = openOffice();
  for (const title of ['Zakat', 'Apel']) handIn(office, title);
  const session = office.world.openWorkbook(office.workbook, owner);
  session.selectRange(tabs.register.sheetId, 3);
  const opened = session.click(['Publikasi', 'Batalkan…']);
  person(office).sortRange(tabs.register.sheetId, { row: 3, rows: 2, column: 2 });
  const said = wordsOf(answerForm(office.script, opened, owner, { note: 'Kegiatan ditunda.' })!);
  expect(said).toContain('001/MEDSOS/IX/2025');
  const states = office.workbook.values(tabs.register.sheetId).slice(2);
  expect(states.filter((row) => row[0]).map(([number, title, state]) => [number, title, state])).toEqual([
    ['002/MEDSOS/IX/2025', 'Apel', 'Menunggu: Periksa'],
    ['001/MEDSOS/IX/2025', 'Zakat', 'Dibatalkan'],
  ]);
});

test('rows inserted between reading and writing leave an item in two rows: by the next day in one', () => {
  const office = openOffice();
  handIn(office, 'Satu');
  const release = office.world.intercept(({ call, phase, execution }) => {
    const isCommit = call === 'Sheets.Spreadsheets.batchUpdate' && phase === 'before';
    if (isCommit && execution.functionName === 'cancelItem')
      person(office).insertRows(tabs.register.sheetId, 3, 1);
  });
  choose(office, owner, ['Batalkan…'], { note: 'Kegiatan ditunda.' }, 3);
  release();
  expect(titles(office)).toEqual(['001 Satu', '001 Satu']);
  office.world.advance(26 * 60 * minutes, { everyMinutes: 600 });
  expect(titles(office)).toEqual(['001 Satu']);
  const states = office.workbook.values(tabs.register.sheetId).filter(([, title]) => title === 'Satu');
  expect(states.map((row) => row[2])).toEqual(['Dibatalkan']);
});
