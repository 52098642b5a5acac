/** Recaps through the bundle: those that make themselves, those the menu makes, and what people wrote on them. */
import { ticketOf } from '../../demo/scenario/dialog';
import { tabs } from '../../src/sheetLayout';
import type { RecapAnswer } from '../../src/api/recapAnswer';
import { answer, expectFine, officers, openOffice, owner, reopen, set, type TestOffice } from './office';

const hour = 3_600_000;
const september = 4_202_509;

/** Two answers came in September; nobody turned to them. */
function untilOctober(): TestOffice {
  const office = openOffice();
  office.world.person(office.workbook).edit(tabs.settings.sheetId, 4, 2, owner);
  office.world.advance(4 * hour);
  for (const title of ['=1+1', 'Rapat 🎉 "pleno" <b>']) {
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': title }));
  }
  office.world.advanceTo('2025-10-01T00:25:00Z', { everyMinutes: 720 });
  return office;
}

const saved = (() => {
  const office = untilOctober();
  const before = office.world.save();
  office.world.advance(hour);
  return { office, before, after: office.world.save() };
})();
const beforeOpening = (): TestOffice => reopen(saved.office, saved.before);
const afterOpening = (): TestOffice => reopen(saved.office, saved.after);

const titles = ({ workbook }: TestOffice): string[] => workbook.tabs.map(({ state }) => state.title);
const build = ({ world, workbook }: TestOffice, item: string) =>
  expectFine(world.openWorkbook(workbook, officers.steward).click(['Publikasi', 'Buat rekap', item]));
/** The plain part of a mail. */
const textOf = (raw: string): string =>
  Buffer.from(
    /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? '',
    'base64',
  ).toString();

test('at the opening of the first working day the month and the quarter stand there, and not before', () => {
  expect(titles(beforeOpening()).filter((title) => /^(Rekap|Triwulan|Semester|Tahun)/.test(title))).toEqual(
    [],
  );
  expect(titles(afterOpening())).toEqual(
    expect.arrayContaining(['Rekap 2025-09', 'Triwulan III 2025', 'Waktu per Tahap']),
  );
  expect(titles(afterOpening())).not.toContain('Semester II 2025');
});

test('who keeps the workbook is told once, with the figures that matter and the way to the tab', () => {
  const office = afterOpening();
  const forPage = () =>
    office.world.mailbox(owner).filter(({ subject }) => subject.includes('Rekapitulasi publikasi'));
  const [month] = forPage().map(({ raw }) => textOf(raw));
  expect(month).toContain(`#gid=${september}`);
  expect(month).toMatch(/Bahan konten masuk\s*: 2/);
  office.world.advance(26 * hour);
  expect(forPage()).toHaveLength(2);
});

/** What the dialog's button asks for. */
const chosen = ({ script }: TestOffice, title: unknown) =>
  expectFine(script.callFromDialog('recapPeriod', [title], { as: officers.steward })).value as RecapAnswer;

test('the dialog offers the newest period first and makes any; what is no period is said and makes nothing', () => {
  const office = afterOpening();
  const count = titles(office).length;
  const offered = build(office, 'Triwulan…').dialogs.at(-1)?.html ?? '';
  expect(offered).toContain('"periods":["Triwulan IV 2025","Triwulan III 2025"');
  expect(titles(office)).toHaveLength(count);
  for (const nonsense of ['besok', 'Triwulan V 2025', '', null, { kind: 'year' }]) {
    expect(chosen(office, nonsense)).toEqual({ made: null, text: expect.stringContaining('tidak dikenal') });
  }
  expect(titles(office)).toHaveLength(count);
  for (const title of ['Semester II 2025', 'Tahun 2025', 'Triwulan III 2025']) {
    expect(chosen(office, title).made).toBe(title);
  }
  expect(titles(office).slice(count)).toEqual(['Semester II 2025', 'Tahun 2025']);
  expect(office.workbook.values(4_202_532).flat()).toContain('(SEMENTARA)');
});

test('made again nothing changes, cell for cell, and a note stays beside its row', () => {
  const office = afterOpening();
  const cells = office.workbook.values(september);
  const noteColumn = cells[0]!.findIndex((cell) => String(cell).startsWith('Catatan kantor'));
  const row = cells.findIndex(([label]) => label === 'Bahan konten masuk');
  office.world.person(office.workbook).edit(september, row + 1, noteColumn + 1, 'dua-duanya belum diperiksa');
  build(office, 'Bulan lalu');
  const first = office.workbook.values(september);
  expect(first[row]?.[noteColumn]).toBe('dua-duanya belum diperiksa');
  build(office, 'Bulan lalu');
  expect(office.workbook.values(september)).toEqual(first);
});

test('cells people changed are written anew, named, and kept on a copy', () => {
  const office = afterOpening();
  office.world.person(office.workbook).edit(september, 3, 1, 'KABUPATEN LAIN');
  const [told] = build(office, 'Bulan lalu').dialogs;
  expect(told?.text).toContain('A3');
  const copy = office.workbook.tabs.find(({ state }) => state.title.startsWith('Rekap 2025-09 (salinan'))!;
  expect(told?.text).toContain(copy.state.title);
  expect(office.workbook.values(copy.sheetId).flat()).toContain('KABUPATEN LAIN');
  expect(office.workbook.values(september).flat()).not.toContain('KABUPATEN LAIN');
});

test('a recap that is stored is never called failed because its tab could not be shown', () => {
  const office = afterOpening();
  const release = office.world.intercept(({ call, phase }) => {
    if (call.endsWith('setActiveSheet') && phase === 'before') throw new Error('Service error');
  });
  const { dialogs } = build(office, 'Bulan ini');
  release();
  expect(dialogs.at(-1)?.text).toContain('telah tersusun');
  expect(titles(office)).toContain('Rekap 2025-10');
});

test('a recap costs three reads and one commit, and reads by the index what the period needs', () => {
  const office = afterOpening();
  build(office, 'Bulan lalu');
  office.world.meter.reset();
  build(office, 'Bulan lalu');
  const { calls } = office.world.meter;
  expect(calls['Sheets.Spreadsheets.batchUpdate']).toBe(1);
  expect(office.world.meter.sheetsRoundTrips).toBe(4);
});

test('without its index, or with a sorted Riwayat, a recap is the same: it reads all of Riwayat', () => {
  const office = afterOpening();
  build(office, 'Bulan lalu');
  const first = office.workbook.values(september);
  const person = office.world.person(office.workbook);
  person.edit(tabs.journalIndex.sheetId, 2, 2, 'rusak');
  build(office, 'Bulan lalu');
  expect(office.workbook.values(september)).toEqual(first);
  const { sheetId } = tabs.journal;
  const rows = office.workbook.values(sheetId).length - 1;
  person.sortRange(sheetId, { row: 2, rows, column: 2, descending: true });
  build(office, 'Bulan lalu');
  expect(office.workbook.values(september)).toEqual(first);
});

test.each([
  ['WIT', 'Triwulan IV 2025'],
  ['WIB', 'Triwulan III 2025'],
])('the newest quarter the dialog offers is that of the office’s own clock: %s', (zone, newest) => {
  const office = openOffice({ startsAt: '2025-09-30T15:30:00Z' });
  set(office, 'Zona waktu', zone);
  const { periods } = ticketOf<{ periods: string[] }>(build(office, 'Triwulan…'))!;
  expect(periods[0]).toBe(newest);
});
