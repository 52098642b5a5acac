import { noteHeading } from '../../src/google/report/fingerprints';
import { recapRequests } from '../../src/google/report/drawReport';
import type { Workbook } from '../../emulator';
import { apply, office, refusal, SHEETS_CODE } from '../emulator/fixture';
import { ItemJournal, journalOf, people, wib } from '../recap/journal';
import { recapTab } from '../../src/recap/reportTab';
import { periodOf, reportOf } from '../recap/office';

const links = ['AAAAAA', 'BBBBBB'].map((id) => ['Instagram', `https://www.instagram.com/p/${id}/`] as const);
const records = journalOf(
  new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.30', { title: '=1+1' }).publish(
    '2025-09-02 10.05',
    links,
  ),
  new ItemJournal('002/MEDSOS/IX/2025', '2025-09-03 08.30')
    .step('2', { from: '2025-09-03 08.30', to: '2025-09-03 09.00' }, 'lengkap', people.steward)
    .end('batal', '2025-09-04 10.00', 'ditunda', 'cancelledByOfficer'),
);
const now = wib('2025-10-01 07.30');
const september = reportOf('Rekap 2025-09', records, { now });
const { sheetId } = september.tab;

/** The tab as a viewer sees it, without what differs by where it stands. */
function tabOf(workbook: Workbook) {
  const view = workbook.sheets().find((sheet) => sheet.sheetId === sheetId);
  if (!view) throw new Error('There is no recap');
  return view;
}
/** What is printed: without the notes and our own column beside the report. */
const widthOf = (workbook: Workbook): number =>
  tabOf(workbook).cells[0]!.findIndex(({ text }) => text === noteHeading);
const textsOf = (workbook: Workbook): string[][] =>
  tabOf(workbook).cells.map((row) =>
    row
      .slice(0, widthOf(workbook))
      .map(({ text }) => text)
      .filter(Boolean),
  );

/** Before the tab is there. */
const fresh = { tab: null, chartIds: [] };
const present = (workbook: Workbook) => ({
  tab: tabOf(workbook),
  chartIds: workbook.sheets().flatMap(({ charts }) => charts.map(({ chartId }) => chartId)),
});

describe('the tab of a recap', () => {
  it('has an id that follows from its period', () => {
    const ids = ['Rekap 2025-09', 'Triwulan III 2025', 'Semester II 2025', 'Tahun 2025'].map(
      (title) => recapTab(periodOf(title)).sheetId,
    );
    expect(ids).toEqual([4_202_509, 4_202_523, 4_202_532, 4_202_541]);
  });

  it('is taken by the Sheets API and shows the report', () => {
    const made = office(SHEETS_CODE);
    apply(made, ...recapRequests(september, fresh));
    const tab = tabOf(made.workbook);
    expect(tab).toMatchObject({ title: 'Rekap 2025-09', hideGridlines: true, frozenRowCount: 1 });
    const texts = textsOf(made.workbook);
    const [commission, place, address] = texts.slice(1, 4).flat();
    expect([commission, place, address]).toEqual(september.letterhead);
    expect(texts[0]).toEqual([
      `${commission} ${place} – REKAPITULASI UNGGAHAN KONTEN MEDIA SOSIAL BULAN SEPTEMBER 2025`,
    ]);
    expect(texts).toContainEqual(['REKAPITULASI UNGGAHAN KONTEN MEDIA SOSIAL']);
    expect(texts).toContainEqual(['Periode', ': 1 s.d. 30 September 2025']);
    expect(texts).toContainEqual(['Bahan konten masuk', '2']);
    expect(texts).toContainEqual(['Persentase tepat waktu', expect.stringMatching(/^100.0%$/)]);
    expect(texts).toContainEqual(['Mengetahui,', 'Contoh, 1 Oktober 2025']);
    expect(texts).toContainEqual(['NIP. 19690513 198903 1 008', 'NIP. 19800101 200501 1 002']);
  });

  it('holds values: text as text, dates and numbers as numbers', () => {
    const made = office(SHEETS_CODE);
    apply(made, ...recapRequests(september, fresh));
    const { cells } = tabOf(made.workbook);
    expect(cells.flat().some(({ formula }) => formula)).toBe(false);
    const row = cells.find((candidate) => candidate[1]?.value === '001/MEDSOS/IX/2025') ?? [];
    expect(row.slice(0, 5)).toMatchObject([
      { value: 1, text: '1' },
      { value: '001/MEDSOS/IX/2025' },
      { value: 45_902, format: { numberFormat: { type: 'DATE', pattern: 'dddd, d mmmm yyyy' } } },
      { text: '10.05' },
      { value: "'=1+1", text: "'=1+1" },
    ]);
  });

  it('is the same tab, cell for cell, when it is made again', () => {
    const made = office(SHEETS_CODE);
    apply(made, ...recapRequests(september, fresh));
    const first = structuredClone({ ...tabOf(made.workbook), cells: tabOf(made.workbook).cells });
    apply(made, ...recapRequests(september, present(made.workbook)));
    expect({ ...tabOf(made.workbook), cells: tabOf(made.workbook).cells }).toEqual(first);
  });

  it('leaves nothing behind of a longer report, and what people keep beside it alone', () => {
    const made = office(SHEETS_CODE);
    apply(made, ...recapRequests(september, fresh));
    const width = tabOf(made.workbook).columnCount;
    apply(
      made,
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: 1 } },
      {
        updateCells: {
          start: { sheetId, rowIndex: 4, columnIndex: width },
          rows: [{ values: [{ userEnteredValue: { stringValue: 'catatan kasubbag' } }] }],
          fields: 'userEnteredValue',
        },
      },
    );
    apply(made, ...recapRequests(reportOf('Rekap 2025-09', [], { now }), present(made.workbook)));
    const another = office(SHEETS_CODE);
    apply(another, ...recapRequests(reportOf('Rekap 2025-09', [], { now }), fresh));
    const texts = textsOf(made.workbook);
    expect(texts.slice(0, textsOf(another.workbook).length)).toEqual(textsOf(another.workbook));
    expect(texts.slice(textsOf(another.workbook).length).flat()).toEqual([]);
    expect(tabOf(made.workbook).cells[4]?.[width]).toMatchObject({ value: 'catatan kasubbag' });
  });

  it('grows with its report, and bears cells people merged', () => {
    const made = office(SHEETS_CODE);
    apply(made, ...recapRequests(reportOf('Rekap 2025-09', [], { now }), fresh));
    const { columnCount } = tabOf(made.workbook);
    apply(
      made,
      { appendDimension: { sheetId, dimension: 'COLUMNS', length: 2 } },
      {
        mergeCells: {
          range: {
            sheetId,
            ...{
              startRowIndex: 4,
              endRowIndex: 5,
              startColumnIndex: columnCount - 1,
              endColumnIndex: columnCount + 2,
            },
          },
        },
      },
    );
    expect(refusal(made, ...recapRequests(september, present(made.workbook)))).toBeNull();
  });

  it('gives the row Jumlah one wide cell for its word', () => {
    const made = office(SHEETS_CODE);
    apply(made, ...recapRequests(september, fresh));
    const { cells, merges } = tabOf(made.workbook);
    const row = cells.findIndex(([first]) => first?.value === 'Jumlah');
    expect(cells[row]?.slice(0, 4).map(({ text }) => text)).toEqual(['Jumlah', '', '', '2']);
    expect(merges).toContainEqual({
      sheetId,
      startRowIndex: row,
      endRowIndex: row + 1,
      startColumnIndex: 0,
      endColumnIndex: 3,
    });
  });

  it('says that a table is empty', () => {
    const made = office(SHEETS_CODE);
    apply(made, ...recapRequests(reportOf('Rekap 2025-09', [], { now }), fresh));
    expect(textsOf(made.workbook)).toContainEqual(['Tidak ada unggahan pada periode ini.']);
  });

  it('leads from the report of a quarter to the recaps of its months', () => {
    const made = office(SHEETS_CODE);
    const quarter = reportOf('Triwulan IV 2025', records, { now: wib('2026-01-02 07.30') });
    apply(made, ...recapRequests(quarter, fresh));
    const cells = made.workbook.sheets().find((sheet) => sheet.sheetId === quarter.tab.sheetId)?.cells ?? [];
    const link = cells.flat().find(({ text }) => text === 'Rekap 2025-11');
    expect(link?.format?.textFormat?.link).toEqual({ uri: '#gid=4202511' });
  });

  it('shows paragraphs over the whole width, as text', () => {
    const made = office(SHEETS_CODE);
    const prose = { mark: 'A', title: 'Dasar', paragraphs: ['=SOP Nomor 3', 'Undang-Undang'] };
    apply(made, ...recapRequests({ ...september, sections: [prose, ...september.sections] }, fresh));
    const texts = textsOf(made.workbook).flat();
    expect(texts.slice(texts.indexOf('A. Dasar')).slice(0, 3)).toEqual([
      'A. Dasar',
      "'=SOP Nomor 3",
      'Undang-Undang',
    ]);
    const { cells, merges } = tabOf(made.workbook);
    const row = cells.findIndex(([first]) => first?.text === 'Undang-Undang');
    expect(merges).toContainEqual(
      expect.objectContaining({
        startRowIndex: row,
        startColumnIndex: 0,
        endColumnIndex: widthOf(made.workbook),
      }),
    );
  });
});
