import { readXlsx } from 'hucre/xlsx';
import { chartView } from '../../demo/server/chartView';
import { workbookToXlsx } from '../../demo/xlsx/workbook';
import { apply, office, SHEETS_CODE, textRows } from '../emulator/fixture';

const source = (startColumnIndex: number) => ({
  sourceRange: {
    sources: [
      {
        sheetId: 0,
        startRowIndex: 0,
        endRowIndex: 3,
        startColumnIndex,
        endColumnIndex: startColumnIndex + 1,
      },
    ],
  },
});
const chart = {
  chartId: 7,
  spec: {
    title: 'Unggahan per Platform',
    altText: 'Unggahan per Platform. Jumlah: Instagram 4; X -.',
    basicChart: {
      chartType: 'BAR',
      legendPosition: 'NO_LEGEND',
      axis: [{ position: 'BOTTOM_AXIS', title: 'Jumlah' }],
      domains: [{ domain: source(0) }],
      series: [{ series: source(1), targetAxis: 'BOTTOM_AXIS', dataLabel: { type: 'DATA' } }],
      headerCount: 1,
    },
  },
  position: {
    overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 4, columnIndex: 2 }, widthPixels: 320 },
  },
};

function charted() {
  const place = office(SHEETS_CODE);
  apply(
    place,
    { updateSheetProperties: { properties: { sheetId: 0, title: "Rekap '2025-09'" }, fields: 'title' } },
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    },
    {
      updateCells: {
        start: { sheetId: 0 },
        rows: textRows(['Platform', 'Jumlah'], ['Instagram'], ['X', '-']),
        fields: '*',
      },
    },
    {
      updateCells: {
        start: { sheetId: 0, rowIndex: 1, columnIndex: 1 },
        rows: [{ values: [{ userEnteredValue: { numberValue: 4 } }] }],
        fields: 'userEnteredValue',
      },
    },
    { addChart: { chart } },
  );
  return place.workbook;
}

describe('a chart of the workbook', () => {
  it('is a chart of the file, over the same cells', async () => {
    const { sheets } = await readXlsx(await workbookToXlsx(charted()));
    expect(sheets[0]?.charts).toMatchObject([
      {
        title: 'Unggahan per Platform',
        kinds: ['bar'],
        series: [
          {
            valuesRef: expect.stringMatching(/\$B\$2:\$B\$3$/),
            categoriesRef: expect.stringMatching(/\$A\$2:\$A\$3$/),
          },
        ],
        anchor: { from: { row: 4, col: 2 }, to: { row: 22, col: 5 } },
      },
    ]);
    expect(sheets[0]?.pageSetup?.printTitlesRow).toBe('$1:$1');
  });

  it('is drawn in the local office with the values of its cells, a word in a cell as none', () => {
    const [sheet] = charted().sheets();
    const [view] = sheet?.charts.map((one) => chartView(sheet.cells, one)) ?? [];
    expect(view).toMatchObject({
      kind: 'bar',
      words: chart.spec.altText,
      axisTitle: 'Jumlah',
      labels: ['Instagram', 'X'],
      series: [
        {
          name: 'Jumlah',
          points: [
            { value: 4, text: '4' },
            { value: null, text: '-' },
          ],
        },
      ],
    });
  });
});
