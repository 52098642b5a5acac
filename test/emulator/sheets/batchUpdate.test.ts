import { apply, office, refusal, SHEETS_CODE, textRows } from '../fixture';

const PREFIX = 'API call to sheets.spreadsheets.batchUpdate failed with error: ';
const append = (...rows: (string | number)[][]) => ({
  appendCells: { sheetId: 0, rows: textRows(...rows), fields: 'userEnteredValue' },
});

describe('batchUpdate refuses', () => {
  it.each<[string, object, string]>([
    [
      'an unknown kind',
      { addFoo: {} },
      `Invalid JSON payload received. Unknown name "addFoo" at 'requests[0]': Cannot find field.`,
    ],
    [
      'an unknown field',
      { addSheet: { properties: { titel: 'x' } } },
      `Invalid JSON payload received. Unknown name "titel" at 'requests[0].add_sheet.properties': Cannot find field.`,
    ],
    [
      'a wrong type',
      { appendCells: { sheetId: 'zero' } },
      `Invalid value at 'requests[0].append_cells.sheet_id' (TYPE_INT32), "zero"`,
    ],
    ['an empty request', {}, 'Invalid requests[0]: No request set.'],
    [
      'a missing mask',
      { appendCells: { sheetId: 0, rows: [] } },
      "Invalid requests[0].appendCells: At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    ],
    [
      'a mask of unknown fields',
      { appendCells: { sheetId: 0, rows: [], fields: 'userEnteredValues' } },
      'Invalid requests[0].appendCells: Invalid field: userEnteredValues',
    ],
    [
      'an unknown tab',
      { appendCells: { sheetId: 9, rows: [], fields: '*' } },
      'Invalid requests[0].appendCells: No grid with id: 9',
    ],
    [
      'a second tab of one name, whatever the case',
      { addSheet: { properties: { title: 'SHEET1' } } },
      'Invalid requests[0].addSheet: A sheet with the name "SHEET1" already exists. Please enter another name.',
    ],
    [
      'a start outside the grid',
      { updateCells: { start: { sheetId: 0, rowIndex: 1000 }, rows: textRows(['a']), fields: '*' } },
      'Invalid requests[0].updateCells: GridCoordinate.rowIndex[1000] is after last row in grid[1000]',
    ],
    [
      'rows that do not fit',
      { updateCells: { start: { sheetId: 0, columnIndex: 25 }, rows: textRows(['a', 'b']), fields: '*' } },
      'Invalid requests[0].updateCells: Attempting to write column: 26, beyond the last requested column of: 25',
    ],
    [
      'too many characters',
      append(['x'.repeat(50_001)]),
      'Invalid requests[0].appendCells: Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    [
      'more than ten million cells',
      { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 400_000 } },
      'Invalid requests[0].appendDimension: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
    [
      'the loss of the last tab',
      { deleteSheet: { sheetId: 0 } },
      "Invalid requests[0].deleteSheet: You can't remove all the sheets in a document.",
    ],
  ])('%s', (_, request, message) => {
    expect(refusal(office(SHEETS_CODE), request)).toBe(PREFIX + message);
  });

  it('no request at all', () => {
    expect(refusal(office(SHEETS_CODE))).toBe(`${PREFIX}Must specify at least one request.`);
  });
});

describe('a batch with one bad request', () => {
  it('changes nothing, whatever came before it', () => {
    const place = office(SHEETS_CODE);
    apply(place, append(['a', 1], ['b', 2]));
    const before = JSON.stringify([place.workbook.sheets(), place.workbook.values(0)]);
    const message = refusal(
      place,
      append(['c', 3]),
      { addSheet: { properties: { sheetId: 7, title: 'Riwayat' } } },
      { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } },
      { appendDimension: { sheetId: 0, dimension: 'COLUMNS', length: 2 } },
      {
        updateSheetProperties: {
          properties: { sheetId: 0, title: 'X', hidden: false },
          fields: 'title,hidden',
        },
      },
      {
        repeatCell: {
          range: { sheetId: 0, endRowIndex: 2 },
          cell: { userEnteredFormat: { textFormat: { bold: true } } },
          fields: 'userEnteredFormat.textFormat.bold',
        },
      },
      { appendCells: { sheetId: 99, rows: [], fields: '*' } },
    );
    expect(message).toBe(`${PREFIX}Invalid requests[6].appendCells: No grid with id: 99`);
    expect(JSON.stringify([place.workbook.sheets(), place.workbook.values(0)])).toBe(before);
  });
});

describe('appendCells', () => {
  it('goes below the last row with a value, and grows the grid when it must', () => {
    const place = office(SHEETS_CODE);
    apply(place, {
      updateCells: { start: { sheetId: 0, rowIndex: 999 }, rows: textRows(['end']), fields: '*' },
    });
    apply(place, append(['after']));
    expect(place.workbook.values(0)[1000]).toEqual(['after']);
    expect(place.workbook.sheets()[0]?.rowCount).toBe(1001);
  });

  it('keeps text that looks like a formula as text', () => {
    const place = office(SHEETS_CODE);
    apply(place, append(['=1+1']));
    expect(place.workbook.values(0)).toEqual([['=1+1']]);
  });
});

describe('updateCells with a range', () => {
  it('clears what the range covers beyond the rows, under the mask only', () => {
    const place = office(SHEETS_CODE);
    apply(place, append(['a', 'b'], ['c', 'd']), {
      repeatCell: {
        range: { sheetId: 0, endRowIndex: 2, endColumnIndex: 2 },
        cell: { note: 'n' },
        fields: 'note',
      },
    });
    apply(place, {
      updateCells: {
        range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 },
        rows: textRows(['A']),
        fields: 'userEnteredValue',
      },
    });
    expect(place.workbook.values(0)).toEqual([['A']]);
    expect(place.workbook.sheets()[0]?.cells[1]?.[1]?.note).toBe('n');
  });
});

describe('a tab', () => {
  it('may be made and filled in one call, under an id the client chose', () => {
    const place = office(SHEETS_CODE);
    apply(
      place,
      { addSheet: { properties: { sheetId: 42, title: 'Riwayat', hidden: true } } },
      { appendCells: { sheetId: 42, rows: textRows(['x']), fields: 'userEnteredValue' } },
    );
    expect(place.workbook.values(42)).toEqual([['x']]);
    const [, added] = place.workbook.sheets();
    expect(added).toMatchObject({ title: 'Riwayat', hidden: true, index: 1 });
  });
});
