/** *Buat rekap ▸ Sedang berjalan*, through the menu of the built bundle. */
import { answer, expectFine, officers, openOffice, type TestOffice } from './office';

const sheetId = 3612;

/** @returns the tab's texts, row by row, without its empty cells */
function list({ world, workbook }: TestOffice): string[][] {
  const session = world.openWorkbook(workbook, officers.steward);
  const { dialogs } = expectFine(session.click(['Publikasi', 'Buat rekap', 'Sedang berjalan']));
  expect(dialogs).toEqual([]);
  const tab = workbook.sheets().find((sheet) => sheet.sheetId === sheetId)!;
  expect(tab).toMatchObject({ title: 'Sedang Berjalan' });
  return tab.cells.map((row) => row.map(({ text }) => text).filter(Boolean));
}

test('an office with nothing under way is told so, and how something gets there', () => {
  expect(list(openOffice()).flat()).toContainEqual(
    expect.stringMatching(/^Tidak ada bahan yang sedang berjalan\./),
  );
});

test('lists what is under way on one tab, made anew each time, with one look at the workbook', () => {
  const office = openOffice();
  office.world.advance(4 * 3_600_000);
  for (const title of ['=1+1', 'Rapat 🎉 "pleno" <b>']) {
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': title }));
  }
  const first = list(office);
  expect(
    first.filter(([, number]) => /^00\d\/MEDSOS/.test(number ?? '')).map((row) => row.slice(0, 7)),
  ).toEqual([
    [
      '1',
      '001/MEDSOS/IX/2025',
      "'=1+1",
      'Perencanaan, Data dan Informasi',
      'Periksa',
      'Subbag Parmas SDM',
      'Rina Wulandari',
    ],
    [
      ...['2', '002/MEDSOS/IX/2025', 'Rapat 🎉 "pleno" <b>', 'Perencanaan, Data dan Informasi'],
      ...['Periksa', 'Subbag Parmas SDM', 'Rina Wulandari'],
    ],
  ]);
  const before = office.workbook.sheets().length;
  office.world.meter.reset();
  expect(list(office)).toEqual(first);
  expect(office.world.meter.sheetsRoundTrips).toBe(3);
  expect(office.workbook.sheets()).toHaveLength(before);
});
