import { readPeoplesChanges } from '../../src/google/report/fingerprints';
import { copyRequest, recapRequests } from '../../src/google/report/drawReport';
import type { Report } from '../../src/recap/reportModel';
import type { Workbook } from '../../emulator';
import { apply, office, SHEETS_CODE } from '../emulator/fixture';
import { ItemJournal, journalOf, wib } from '../recap/journal';
import { reportOf } from '../recap/office';

const now = wib('2025-10-01 07.30');
const item = (sequence: string, day: string, title: string) =>
  new ItemJournal(`${sequence}/MEDSOS/IX/2025`, `2025-09-${day} 08.30`, { title }).publish(
    `2025-09-${day} 10.05`,
    [['Instagram', `https://www.instagram.com/p/AAAA${sequence}/`]],
  );
const later = item('002', '09', '=1+1 “kutipan” 🙂');
const earlier = item('003', '02', 'Bimbingan teknis');
const one = reportOf('Rekap 2025-09', journalOf(later), { now });
const both = reportOf('Rekap 2025-09', journalOf(later, earlier), { now });
const { sheetId } = one.tab;

function published(report: Report) {
  const place = office(SHEETS_CODE);
  apply(place, ...recapRequests(report, { tab: null, chartIds: [] }, readPeoplesChanges([])));
  return place;
}
const stands = ({ workbook }: { workbook: Workbook }) => workbook.values(sheetId);
const rebuild = (place: ReturnType<typeof published>, report: Report) => {
  const { title, rowCount, columnCount } = place.workbook.grid(sheetId).state;
  apply(
    place,
    ...recapRequests(
      report,
      { tab: { title, rowCount, columnCount }, chartIds: chartsOf(place) },
      readPeoplesChanges(stands(place)),
    ),
  );
};
const chartsOf = ({ workbook }: { workbook: Workbook }) =>
  workbook.sheets().flatMap(({ charts }) => charts.map(({ chartId }) => chartId));
const rowOf = (place: ReturnType<typeof published>, number: string): number =>
  stands(place).findIndex((row) => row[1] === number);
const noteColumn = (place: ReturnType<typeof published>): number =>
  stands(place)[0]!.findIndex((cell) => String(cell).startsWith('Catatan kantor'));
/** As a person types it, counted from one. */
const type = (place: ReturnType<typeof published>, row: number, column: number, text: string) =>
  place.world.person(place.workbook).edit(sheetId, row + 1, column + 1, text);

describe('what people write on the tab of a recap', () => {
  it('is nothing while nobody wrote anything', () => {
    expect(readPeoplesChanges(stands(published(one)))).toMatchObject({ changed: [] });
    expect(readPeoplesChanges(stands(published(one))).notes.size).toBe(0);
  });

  it('stays beside its item when the item moves down', () => {
    const place = published(one);
    const before = rowOf(place, '002/MEDSOS/IX/2025');
    type(place, before, noteColumn(place), 'sudah dicetak');
    rebuild(place, both);
    const after = rowOf(place, '002/MEDSOS/IX/2025');
    expect(after).toBe(before + 1);
    expect(stands(place)[after]?.[noteColumn(place)]).toBe('sudah dicetak');
    expect(
      stands(place)
        .flat()
        .filter((cell) => cell === 'sudah dicetak'),
    ).toHaveLength(1);
  });

  it('is not lost with the row it stood beside', () => {
    const place = published(both);
    type(place, rowOf(place, '003/MEDSOS/IX/2025'), noteColumn(place), 'tanyakan lagi');
    rebuild(place, one);
    expect(
      stands(place)
        .flat()
        .filter((cell) => /003.*: tanyakan lagi$/.test(String(cell))),
    ).toHaveLength(1);
    rebuild(place, one);
    expect(
      stands(place)
        .flat()
        .filter((cell) => /tanyakan lagi/.test(String(cell))),
    ).toHaveLength(1);
  });

  it('is named cell by cell where it stands in the report itself', () => {
    const place = published(one);
    const row = rowOf(place, '002/MEDSOS/IX/2025');
    type(place, row, 3, 'salah');
    type(place, row, 5, '');
    expect(readPeoplesChanges(stands(place)).changed).toEqual([`D${row + 1}`, `F${row + 1}`]);
    rebuild(place, one);
    expect(readPeoplesChanges(stands(place)).changed).toEqual([]);
  });

  it('is seen where whole rows were put in or taken out', () => {
    const place = published(one);
    const row = rowOf(place, '002/MEDSOS/IX/2025');
    place.world.person(place.workbook).insertRows(sheetId, row + 1, 1);
    type(place, row, 1, 'baris sendiri');
    expect(readPeoplesChanges(stands(place)).changed).toEqual([`B${row + 1}`]);
    place.world.person(place.workbook).deleteRows(sheetId, row + 1, 2);
    expect(readPeoplesChanges(stands(place)).changed).toEqual(['1 baris yang dihapus']);
  });

  it('is not believed to be ours where our own column is gone', () => {
    const place = published(one);
    place.world.person(place.workbook).deleteColumns(sheetId, noteColumn(place) + 2, 1);
    expect(readPeoplesChanges(stands(place))).toMatchObject({ changed: ['seluruh isi tab'], width: 0 });
  });

  it('is kept on a copy behind all other tabs', () => {
    const place = published(one);
    type(place, 1, 0, 'KABUPATEN LAIN');
    apply(
      place,
      copyRequest(sheetId, { title: 'Rekap 2025-09 (salinan)', index: place.workbook.tabs.length }),
    );
    rebuild(place, one);
    const copy = place.workbook.tabs.at(-1)!;
    expect(copy.state.title).toBe('Rekap 2025-09 (salinan)');
    expect(place.workbook.values(copy.sheetId)[1]?.[0]).toBe('KABUPATEN LAIN');
    expect(stands(place)[1]?.[0]).toBe(one.letterhead[0]);
  });
});
