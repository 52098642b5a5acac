import { noteHeading } from '../../src/google/report/fingerprints';
import { recapRequests } from '../../src/google/report/drawReport';
import type { Report } from '../../src/recap/reportModel';
import type { Workbook } from '../../emulator';
import { apply, office, SHEETS_CODE, type Office } from '../emulator/fixture';
import { ItemJournal, journalOf, wib } from '../recap/journal';
import { reportOf } from '../recap/office';

const now = wib('2025-10-01 07.30');
const post = (number: number) =>
  new ItemJournal(`00${number}/MEDSOS/IX/2025`, `2025-09-0${number} 08.30`).publish(
    `2025-09-0${number} 10.05`,
    [['Instagram', `https://www.instagram.com/p/AAAAA${number}/`]],
  );
const september = reportOf('Rekap 2025-09', journalOf(post(1), post(2), post(3)), { now });
const empty = reportOf('Rekap 2025-09', [], { now });
const { sheetId } = september.tab;

const tabOf = (workbook: Workbook) => {
  const view = workbook.sheets().find((sheet) => sheet.sheetId === sheetId);
  if (!view) throw new Error('There is no recap');
  return view;
};
const charted = (workbook: Workbook) =>
  tabOf(workbook).charts.map(({ chartId, spec, position: { overlayPosition } }) => ({
    chartId,
    title: spec.title,
    spec,
    ...overlayPosition,
  }));
const build = (made: Office, report: Report): void => {
  const sheets = made.workbook.sheets();
  const tab = sheets.find((sheet) => sheet.sheetId === sheetId) ?? null;
  const chartIds = sheets.flatMap(({ charts }) => charts.map(({ chartId }) => chartId));
  apply(made, ...recapRequests(report, { tab, chartIds }));
};
const built = (report: Report): Office => {
  const made = office(SHEETS_CODE);
  build(made, report);
  return made;
};

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What is printed, in pixels from the tab's upper left corner: without notes and our own column beside the report. */
function boxesOf(workbook: Workbook) {
  const { columnWidths, rowHeights, cells } = tabOf(workbook);
  const columns = cells[0]!.findIndex(({ text }) => text === noteHeading);
  const top = (row: number) => sum(Array.from({ length: row }, (_, index) => rowHeights[index] ?? 21));
  const left = (column: number) => sum(columnWidths.slice(0, column));
  return {
    width: sum(columnWidths.slice(0, columns)),
    ends: Array.from(rowHeights, (_, row) => top(row + 1)),
    charts: charted(workbook).map(({ anchorCell, offsetXPixels = 0, widthPixels, heightPixels }) => {
      const x = left(anchorCell.columnIndex ?? 0) + offsetXPixels;
      const y = top(anchorCell.rowIndex ?? 0);
      return { left: x, right: x + widthPixels, top: y, bottom: y + heightPixels };
    }),
    filled: cells.flatMap((line, row) =>
      line.slice(0, columns).flatMap(({ text }, column) => {
        if (!text) return [];
        const merge = tabOf(workbook).merges.find(
          (one) => one.startRowIndex === row && one.startColumnIndex === column,
        );
        const right = left(merge?.endColumnIndex ?? column + 1);
        return [{ text, left: left(column), right, top: top(row), bottom: top(row + 1) }];
      }),
    ),
  };
}

/** Where each sheet of A4 across ends: one page wide, ten millimetres of margin, the first row on each. */
function pageEnds(
  { width, ends }: { width: number; ends: readonly number[] },
  stretch: number,
): readonly number[] {
  const room = ((width * 190) / 277) * stretch;
  const first = ends[0] ?? 0;
  const found: number[] = [];
  let begins = 0;
  ends.forEach((end, row) => {
    if (end - begins + (found.length > 0 ? first : 0) <= room) return;
    begins = ends[row - 1] ?? 0;
    found.push(begins);
  });
  return found;
}

describe('the charts of a recap', () => {
  it('show what their tables count, without the row Jumlah', () => {
    const { workbook } = built(september);
    const { cells } = tabOf(workbook);
    const textsOf = (
      range: { startRowIndex?: number; endRowIndex?: number; startColumnIndex?: number } = {},
    ) =>
      cells
        .slice(range.startRowIndex, range.endRowIndex)
        .map((row) => row[range.startColumnIndex ?? 0]?.text);
    const [first] = charted(workbook);
    expect(charted(workbook).map(({ title }) => title)).toEqual([
      'Unggahan per Platform',
      'Konten per Jenis',
      'Bahan Konten per Subbagian',
      'Persentase Tepat Waktu per Tahap',
    ]);
    const { domains, series, headerCount } = first?.spec.basicChart ?? {};
    expect(headerCount).toBe(1);
    expect(textsOf(domains?.[0]?.domain?.sourceRange?.sources?.[0])).toEqual([
      'Platform',
      'Instagram',
      'Facebook',
    ]);
    expect(textsOf(series?.[0]?.series?.sourceRange?.sources?.[0])).toEqual(['Jumlah Unggahan', '3', '0']);
    expect(first?.spec.altText).toMatch(
      /^Unggahan per Platform\. Jumlah Unggahan: Instagram 3; Facebook 0\.$/,
    );
  });

  it.each([
    ['beside their tables where the report is wide', september],
    [
      'below them where it is not',
      { ...september, sections: september.sections.filter(({ title }) => /Platform/.test(title)) },
    ],
  ])('lie within the report’s width and over no cell with words, %s', (_where, report) => {
    const { charts, filled, width } = boxesOf(built(report).workbook);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expect(chart.right).toBeLessThanOrEqual(width);
      const covered = filled.filter(
        (cell) =>
          cell.left < chart.right &&
          chart.left < cell.right &&
          cell.top < chart.bottom &&
          chart.top < cell.bottom,
      );
      expect(covered).toEqual([]);
    }
  });

  it.each([1, 0.98, 1.02])(
    'are not cut where a page ends, also when pages are %d times as long',
    (stretch) => {
      const cut = Array.from({ length: 12 }, (_, lines) => {
        const remarks = Array.from({ length: lines }, (_none, line) => `Catatan ${line + 1}`);
        const boxes = boxesOf(built({ ...september, remarks }).workbook);
        return boxes.charts.filter((chart) =>
          pageEnds(boxes, stretch).some((end) => chart.top < end && end < chart.bottom),
        );
      });
      expect(cut.flat()).toEqual([]);
    },
  );

  it('are the same charts when the recap is made again, and people’s own stay', () => {
    const made = built(september);
    const before = charted(made.workbook);
    apply(made, {
      addChart: {
        chart: {
          chartId: 99,
          spec: before[0]?.spec,
          position: { overlayPosition: { anchorCell: { sheetId, rowIndex: 1 } } },
        },
      },
    });
    build(made, september);
    const after = charted(made.workbook);
    expect(after.filter(({ chartId }) => chartId !== 99)).toEqual(before);
    expect(after).toHaveLength(before.length + 1);
  });

  it('go where there is nothing to draw, and come back', () => {
    const made = built(september);
    build(made, empty);
    expect(charted(made.workbook)).toEqual([]);
    build(made, september);
    expect(charted(made.workbook)).toEqual(charted(built(september).workbook));
  });

  it('come home when somebody moved one to another tab', () => {
    const made = built(september);
    const before = charted(made.workbook);
    apply(made, {
      updateEmbeddedObjectPosition: {
        objectId: before[0]?.chartId,
        newPosition: { overlayPosition: { anchorCell: { sheetId: 0 } } },
        fields: 'anchorCell',
      },
    });
    build(made, september);
    expect(charted(made.workbook)).toEqual(expect.arrayContaining(before));
    expect(made.workbook.sheets().flatMap(({ charts }) => charts)).toHaveLength(before.length);
  });
});
