/** Google's reference leaves open whether an apostrophe that begins a text is kept: Register must not depend on it. */
import { tabs } from '../../src/sheetLayout';
import { answer, choose, openOffice, owner, set, type TestOffice } from './office';

const { sheetId, headingRow, headings } = tabs.register;
const hour = 3_600_000;
const title = '=HYPERLINK("https://jahat.test","klik")';
const column = headings.indexOf('Judul');
const rowsOf = ({ workbook }: TestOffice) => workbook.values(sheetId).slice(headingRow + 1);
const titles = (office: TestOffice) => rowsOf(office).map((row) => row[column]);

/** Two items whose title looks like a formula, the second ended. */
function handedIn(): TestOffice {
  const office = openOffice();
  set(office, 'Surel pengelola', owner);
  office.world.advance(3 * hour);
  for (const which of ['a', 'b'])
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': title + which }));
  choose(office, owner, ['Batalkan…'], { note: 'Kegiatan ditunda.' }, headingRow + 3);
  office.world.advance(hour);
  return office;
}

/** From now on the Sheet drops it, here and in every later commit. */
function dropApostrophes(office: TestOffice): void {
  const drop = () =>
    titles(office).forEach((cell, at) => {
      // A person who types one more sees the rest as text.
      if (String(cell).startsWith("'"))
        office.world.person(office.workbook).edit(sheetId, headingRow + 2 + at, column + 1, String(cell));
    });
  drop();
  office.world.intercept(({ call, phase }) => {
    if (call === 'Sheets.Spreadsheets.batchUpdate' && phase === 'after') drop();
  });
}

interface Requests {
  requests: { updateCells?: { start: { sheetId: number } }; appendCells?: { sheetId: number } }[];
}
const writesToRegister = ({ world }: TestOffice): number[] => {
  const writes: number[] = [];
  world.intercept(({ call, phase, args }) => {
    if (call !== 'Sheets.Spreadsheets.batchUpdate' || phase !== 'before') return;
    const { requests } = args[0] as Requests;
    const own = requests.filter(
      ({ updateCells, appendCells }) => (updateCells?.start ?? appendCells)?.sheetId === sheetId,
    );
    if (own.length > 0) writes.push(own.length);
  });
  return writes;
};

test('kept or not, neither the five-minute nor the daily sweep writes a row anew for it', () => {
  const office = handedIn();
  expect(titles(office)).toEqual([`'${title}a`, `'${title}b`]);
  dropApostrophes(office);
  expect(titles(office)).toEqual([`${title}a`, `${title}b`]);
  const writes = writesToRegister(office);
  // Past midnight: the first sweep of a day is the deep one.
  office.world.advance(22 * hour, { everyMinutes: 30 });
  expect(writes).toEqual([]);
});

test('a title somebody changed is still written anew', () => {
  const office = handedIn();
  dropApostrophes(office);
  office.world.person(office.workbook).edit(sheetId, headingRow + 2, column + 1, 'Lain');
  office.world.advance(hour);
  expect(titles(office)).toEqual([`${title}a`, `${title}b`]);
});

test.each([
  ['kept', () => undefined],
  ['dropped', dropApostrophes],
])('where it is %s the numbers come back beside such titles, and no row stands twice', (_how, prepare) => {
  const office = handedIn();
  prepare(office);
  const numbers = rowsOf(office).map(([number]) => number);
  office.world.person(office.workbook).deleteColumns(sheetId, headings.indexOf('Nomor Register') + 1);
  office.world.advance(hour);
  const back = rowsOf(office).map((row) => row.filter((cell) => /MEDSOS/.test(String(cell))));
  expect(back).toEqual(numbers.map((number) => [number]));
});
