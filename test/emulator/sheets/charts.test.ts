import { restoreWorld } from '../../../emulator';
import { apply, office, refusal, SHEETS_CODE } from '../fixture';

const PREFIX = 'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[0].';

const source = (startColumnIndex: number, endRowIndex = 4, startRowIndex = 0) => ({
  sourceRange: {
    sources: [
      { sheetId: 0, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex: startColumnIndex + 1 },
    ],
  },
});
const spec = (chart: object = {}) => ({
  title: 'Unggahan',
  basicChart: {
    chartType: 'BAR',
    domains: [{ domain: source(0) }],
    series: [{ series: source(1), targetAxis: 'BOTTOM_AXIS' }],
    headerCount: 1,
    ...chart,
  },
});
const at = (rowIndex: number, columnIndex = 3) => ({
  overlayPosition: { anchorCell: { sheetId: 0, rowIndex, columnIndex } },
});
const add = (chart: object = {}) => ({
  addChart: { chart: { chartId: 7, spec: spec(), position: at(1), ...chart } },
});
const placed = () => {
  const place = office(SHEETS_CODE);
  apply(place, add());
  return place;
};
const chartsOf = ({ workbook }: ReturnType<typeof office>) => workbook.sheets()[0]?.charts ?? [];

describe('a chart', () => {
  it('is read back as it was added, with an id of the client’s own choosing', () => {
    const place = placed();
    const { sheets } = place.script.run('get', { args: ['sheets.charts(chartId,position)'] }).value as {
      sheets: { charts: unknown[] }[];
    };
    expect(sheets[0]?.charts).toEqual([
      {
        chartId: 7,
        position: { overlayPosition: { ...at(1).overlayPosition, widthPixels: 600, heightPixels: 371 } },
      },
    ]);
  });

  it.each([
    ['an id in use', add(), /An embedded object with id 7 already exists/],
    ['no kind', add({ chartId: 8, spec: { title: 'x' } }), /One of basicChart, pieChart/],
    ['no place', add({ chartId: 8, position: {} }), /One of EmbeddedObjectPosition.overlayPosition/],
    ['a place outside the grid', add({ chartId: 8, position: at(1000) }), /is after last row in grid/],
    [
      'a source outside the grid',
      add({ chartId: 8, spec: spec({ domains: [{ domain: source(0, 1001) }] }) }),
      /endRowIndex\[1001\] is after last row/,
    ],
    [
      'a source of one cell',
      add({ chartId: 8, spec: spec({ domains: [{ domain: source(0, 1) }] }) }),
      /ChartSourceRange ranges require all rows or all columns to have length of 1/,
    ],
    [
      'an axis that bars do not have',
      add({ chartId: 8, spec: spec({ series: [{ series: source(1), targetAxis: 'LEFT_AXIS' }] }) }),
      /LEFT_AXIS is not a valid minor axis/,
    ],
    ['a kind there is not', add({ chartId: 8, spec: spec({ chartType: 'PIE' }) }), /BasicChartType\), "PIE"/],
    ['a field there is not', add({ chartId: 8, spec: { heading: 'x' } }), /Unknown name "heading"/],
  ])('is refused with %s', (_case, request, words) => {
    const place = placed();
    expect(refusal(place, request)).toMatch(words);
    expect(chartsOf(place)).toHaveLength(1);
  });

  it.each([
    [{ updateChartSpec: { chartId: 8, spec: spec() } }, 'updateChartSpec: No chart with id: 8'],
    [
      { updateEmbeddedObjectPosition: { objectId: 8, newPosition: at(2), fields: '*' } },
      'updateEmbeddedObjectPosition: No embedded object with id: 8',
    ],
    [
      { updateEmbeddedObjectPosition: { objectId: 7, newPosition: at(2) } },
      "updateEmbeddedObjectPosition: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [{ deleteEmbeddedObject: { objectId: 8 } }, 'deleteEmbeddedObject: No embedded object with id: 8'],
  ])('that is not there, or not told what to change, is refused: %j', (request, words) => {
    expect(refusal(placed(), request)).toBe(PREFIX + words);
  });

  it('is drawn anew, moved to another tab, and deleted', () => {
    const place = placed();
    apply(
      place,
      { addSheet: { properties: { sheetId: 5 } } },
      { updateChartSpec: { chartId: 7, spec: { ...spec(), title: 'Lain' } } },
      {
        updateEmbeddedObjectPosition: {
          objectId: 7,
          newPosition: { overlayPosition: { anchorCell: { sheetId: 5, rowIndex: 2 }, widthPixels: 400 } },
          fields: 'anchorCell,widthPixels',
        },
      },
    );
    expect(place.workbook.sheets().map(({ charts }) => charts)).toMatchObject([
      [],
      [
        {
          chartId: 7,
          spec: { title: 'Lain' },
          position: { overlayPosition: { widthPixels: 400, heightPixels: 371 } },
        },
      ],
    ]);
    apply(place, { deleteEmbeddedObject: { objectId: 7 } });
    expect(place.workbook.sheets().flatMap(({ charts }) => charts)).toEqual([]);
  });

  it('moves with rows people insert and delete, and so does what it draws', () => {
    const place = placed();
    const person = place.world.person(place.workbook, 'humas@kpu.test');
    person.insertRows(0, 1, 2);
    expect(chartsOf(place)).toMatchObject([
      {
        spec: { basicChart: { domains: [{ domain: source(0, 6, 2) }] } },
        position: { overlayPosition: { anchorCell: { rowIndex: 3 } } },
      },
    ]);
    person.deleteRows(0, 4, 2);
    expect(chartsOf(place)).toMatchObject([
      {
        spec: { basicChart: { domains: [{ domain: source(0, 4, 2) }] } },
        position: { overlayPosition: { anchorCell: { rowIndex: 2 } } },
      },
    ]);
  });

  it('stays, without its series, when the column that it draws is deleted', () => {
    const place = placed();
    place.world.person(place.workbook, 'humas@kpu.test').deleteColumns(0, 2);
    expect(chartsOf(place)).toMatchObject([{ chartId: 7, spec: { basicChart: { series: [] } } }]);
  });

  it('goes with its tab, and comes back with a saved world', () => {
    const place = placed();
    expect(restoreWorld(place.world.save()).workbooks()[0]?.sheets()[0]?.charts).toEqual(chartsOf(place));
    apply(
      place,
      { addSheet: { properties: { sheetId: 5 } } },
      { deleteSheet: { sheetId: 0 } },
      add({
        position: { overlayPosition: { anchorCell: { sheetId: 5 } } },
        spec: spec({
          domains: [{ domain: { sourceRange: { sources: [{ sheetId: 5, endColumnIndex: 1 }] } } }],
          series: [],
        }),
      }),
    );
    expect(chartsOf(place)).toHaveLength(1);
  });

  it('is not added when a later request of the same call is refused', () => {
    const place = office(SHEETS_CODE);
    expect(refusal(place, add(), { deleteSheet: { sheetId: 99 } })).not.toBeNull();
    expect(chartsOf(place)).toEqual([]);
  });
});
