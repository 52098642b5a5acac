/** Answers of the Sheets API that its document allows, whatever our emulator gives. */
import { readLong, readRanges } from '../../src/google/services/gridReading';

interface Filter {
  gridRange: Record<string, number>;
}
interface Block {
  valueRange: { values?: unknown[][] };
  dataFilters?: Filter[];
}

/** A Sheets service whose answer to a read is made from the filters asked. */
function answering(answer: (filters: Filter[]) => Block[] | undefined, sheets: object[] = []): void {
  Object.assign(globalThis, {
    Sheets: {
      Spreadsheets: {
        get: () => ({ sheets }),
        Values: {
          batchGetByDataFilter: ({ dataFilters }: { dataFilters: Filter[] }) => {
            const valueRanges = answer(dataFilters);
            return valueRanges ? { valueRanges } : {};
          },
        },
      },
    },
  });
}
afterEach(() => Object.assign(globalThis, { Sheets: undefined }));

const ranges = [
  { sheetId: 0, fromRow: 0, toRow: 1 },
  { sheetId: 7, fromRow: 5, toRow: 9, fromColumn: 2, toColumn: 3 },
];
const cellOf = ({ gridRange }: Filter) => ({ values: [[`tab ${gridRange.sheetId ?? 0}`]] });
const inOrder = [[['tab 0']], [['tab 7']]];

test('blocks are told by their filters, in whatever order they come', () => {
  answering((filters) =>
    filters.map((filter) => ({ valueRange: cellOf(filter), dataFilters: [filter] })).reverse(),
  );
  expect(readRanges('id', ranges)).toEqual(inOrder);
});

test('zeros may be left out of a filter that comes back', () => {
  answering((filters) =>
    filters
      .map((filter) => {
        const set = Object.entries(filter.gridRange).filter(([, value]) => value !== 0);
        return { valueRange: cellOf(filter), dataFilters: [{ gridRange: Object.fromEntries(set) }] };
      })
      .reverse(),
  );
  expect(readRanges('id', ranges)).toEqual(inOrder);
});

test('blocks without their filters, or with filters put in other words, are told by their order', () => {
  answering((filters) => filters.map((filter) => ({ valueRange: cellOf(filter) })));
  expect(readRanges('id', ranges)).toEqual(inOrder);
  answering((filters) =>
    filters.map((filter) => ({
      valueRange: cellOf(filter),
      dataFilters: [{ gridRange: { ...filter.gridRange, startColumnIndex: 0, endColumnIndex: 26 } }],
    })),
  );
  expect(readRanges('id', ranges)).toEqual(inOrder);
});

test('an empty range has no values, or no block at all', () => {
  answering((filters) => filters.map((filter) => ({ valueRange: {}, dataFilters: [filter] })));
  expect(readRanges('id', ranges)).toEqual([[], []]);
  answering(([, second]) => [{ valueRange: cellOf(second!), dataFilters: [second!] }]);
  expect(readRanges('id', ranges)).toEqual([[], [['tab 7']]]);
  answering(() => undefined);
  expect(readRanges('id', ranges)).toEqual([[], []]);
});

test('where a read beyond the grid is refused, what lies inside is read', () => {
  const size = { rowCount: 6, columnCount: 26 };
  answering(
    (filters) => {
      for (const { gridRange } of filters) {
        if (gridRange.sheetId !== 7 || gridRange.endRowIndex! > size.rowCount)
          throw new Error('exceeds grid');
      }
      return filters.map((filter) => ({ valueRange: cellOf(filter), dataFilters: [filter] }));
    },
    [{ properties: { sheetId: 7, gridProperties: size } }],
  );
  expect(readRanges('id', ranges)).toEqual([[], [['tab 7']]]);
});

test('any other refusal is passed on', () => {
  const size = { rowCount: 1000, columnCount: 26 };
  answering(() => {
    throw new Error('Quota exceeded');
  }, [
    { properties: { title: 'first', gridProperties: size } },
    { properties: { sheetId: 7, gridProperties: size } },
  ]);
  expect(() => readRanges('id', ranges)).toThrow('Quota exceeded');
});

test('a long tab comes in several answers; what is empty at the end of one is not taken for the end of the tab', () => {
  const tab = Array.from({ length: 45_000 }, (_, row) => (row > 19_000 && row < 30_000 ? [] : [row]));
  const asked: number[] = [];
  answering(
    (filters) =>
      filters.map((filter) => {
        const { startRowIndex = 0, endRowIndex = 0 } = filter.gridRange;
        asked.push(endRowIndex - startRowIndex);
        const values = tab.slice(startRowIndex, endRowIndex);
        while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
        return { valueRange: values.length > 0 ? { values } : {}, dataFilters: [filter] };
      }),
    [{ properties: { sheetId: 7, gridProperties: { rowCount: 45_100, columnCount: 2 } } }],
  );
  expect(readLong('id', 7, 1)).toEqual(tab.slice(1));
  expect(asked).toEqual([20_000, 20_000, 5_099]);
});
