import { apply, office, OWNER, refusal, SHEETS_CODE, textRows, type Office } from '../fixture';

const PREFIX = 'API call to sheets.spreadsheets.batchUpdate failed with error: ';
const fill = {
  updateCells: { start: { sheetId: 0 }, rows: textRows(['a', 'b'], ['c', 'd'], ['e', 'f']), fields: '*' },
};
const range = (startRowIndex: number, endRowIndex: number, startColumnIndex = 0, endColumnIndex = 2) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

describe('rows and columns', () => {
  it('cannot all be deleted, nor can those that are not there', () => {
    const place = office(SHEETS_CODE);
    const remove = (startIndex: number, endIndex: number) => ({
      deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex, endIndex } },
    });
    expect(refusal(place, remove(0, 1000))).toMatch(/You can't delete all the rows on the sheet\.$/);
    expect(refusal(place, remove(999, 1001))).toMatch(/there are only 1000 rows/);
  });

  it('take merges, protections and conditional formats with them', () => {
    const place = office(SHEETS_CODE);
    apply(
      place,
      fill,
      { mergeCells: { range: range(1, 3, 0, 1) } },
      {
        addProtectedRange: { protectedRange: { protectedRangeId: 5, range: range(2, 3), warningOnly: true } },
      },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [{ sheetId: 0, startRowIndex: 1 }],
            booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'e' }] }, format: {} },
          },
        },
      },
    );
    place.world.person(place.workbook).insertRows(0, 2, 2);
    const [sheet] = place.workbook.sheets();
    expect(sheet?.merges).toMatchObject([{ startRowIndex: 3, endRowIndex: 5 }]);
    expect(sheet?.protectedRanges).toMatchObject([{ range: { startRowIndex: 4, endRowIndex: 5 } }]);
    expect(sheet?.conditionalFormats).toMatchObject([{ ranges: [{ startRowIndex: 3 }] }]);
    expect(place.workbook.values(0)).toEqual([['a', 'b'], [], [], ['c', 'd'], ['', 'f']]);
  });

  it('have widths and may be hidden', () => {
    const place = office(SHEETS_CODE);
    apply(place, {
      updateDimensionProperties: {
        range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
        properties: { pixelSize: 240, hiddenByUser: true },
        fields: 'pixelSize,hiddenByUser',
      },
    });
    expect(place.workbook.sheets()[0]).toMatchObject({ hiddenColumns: [1] });
    expect(place.workbook.sheets()[0]?.columnWidths.slice(0, 3)).toEqual([100, 240, 100]);
  });
});

describe('merges', () => {
  it('are taken wholly or not at all', () => {
    const place = office(SHEETS_CODE);
    apply(place, { mergeCells: { range: range(0, 2), mergeType: 'MERGE_ALL' } });
    expect(refusal(place, { unmergeCells: { range: range(0, 1) } })).toBe(
      `${PREFIX}Invalid requests[0].unmergeCells: You must select all cells in a merged range to merge or unmerge them.`,
    );
    apply(place, { unmergeCells: { range: range(0, 2) } });
    expect(place.workbook.sheets()[0]?.merges).toEqual([]);
  });
});

describe('formats', () => {
  it('are laid over each other under the mask', () => {
    const place = office(SHEETS_CODE);
    const format = (cell: object, fields: string) => ({
      repeatCell: { range: range(0, 1, 0, 1), cell, fields },
    });
    apply(
      place,
      fill,
      format(
        { userEnteredFormat: { textFormat: { bold: true, italic: true } } },
        'userEnteredFormat.textFormat',
      ),
      format({ userEnteredFormat: { textFormat: { bold: false } } }, 'userEnteredFormat.textFormat.bold'),
      format({ userEnteredFormat: { wrapStrategy: 'WRAP' } }, 'userEnteredFormat(wrapStrategy)'),
      { updateBorders: { range: range(0, 1, 0, 1), bottom: { style: 'SOLID' } } },
    );
    expect(place.workbook.sheets()[0]?.cells[0]?.[0]).toMatchObject({
      value: 'a',
      format: {
        textFormat: { bold: false, italic: true },
        wrapStrategy: 'WRAP',
        borders: { bottom: { style: 'SOLID' } },
      },
    });
  });

  it('refuse a value that is not in the enumeration', () => {
    const cell = { userEnteredFormat: { wrapStrategy: 'NOWRAP' } };
    expect(refusal(office(SHEETS_CODE), { repeatCell: { range: range(0, 1), cell, fields: '*' } })).toBe(
      `${PREFIX}Invalid value at 'requests[0].repeat_cell.cell.user_entered_format.wrap_strategy' (type.googleapis.com/google.apps.sheets.v4.WrapStrategy), "NOWRAP"`,
    );
  });

  it('of a rule show where its condition holds, the earlier rule first', () => {
    const place = office(SHEETS_CODE);
    const rule = (type: string, value: string, bold: boolean, index: number) => ({
      addConditionalFormatRule: {
        index,
        rule: {
          ranges: [range(0, 3)],
          booleanRule: {
            condition: { type, values: [{ userEnteredValue: value }] },
            format: { textFormat: { bold } },
          },
        },
      },
    });
    apply(place, fill, rule('TEXT_STARTS_WITH', 'C', true, 0), rule('CUSTOM_FORMULA', '=$A1="c"', false, 1));
    const bold = () =>
      place.workbook.sheets()[0]?.cells.map((row) => row.map((cell) => cell.format?.textFormat?.bold));
    expect(bold()).toEqual([
      [undefined, undefined],
      [true, false],
      [undefined, undefined],
    ]);
    expect(refusal(place, rule('CUSTOM_FORMULA', '=$A1="c"', false, 4))).toMatch(
      /Index 4 is out of bounds for conditional format rules of size 2\.$/,
    );
  });
});

describe('validation', () => {
  it('is set, and taken away by a request without a rule', () => {
    const place = office(SHEETS_CODE);
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'ya' }] }, strict: true };
    apply(place, fill, { setDataValidation: { range: range(0, 1), rule } });
    expect(place.workbook.sheets()[0]?.cells[0]?.[0]?.validation).toEqual(rule);
    apply(place, { setDataValidation: { range: range(0, 1) } });
    expect(place.workbook.sheets()[0]?.cells[0]?.[0]?.validation).toBeUndefined();
  });
});

describe('protection', () => {
  const protect = (rest: object) => ({
    addProtectedRange: { protectedRange: { protectedRangeId: 9, range: range(0, 1), ...rest } },
  });

  it('stops others but neither the owner nor those whom it only warns', () => {
    const protectedBy = (rest: object) => {
      const place = office(SHEETS_CODE);
      place.world.authorise(place.script, 'b@kpu.test');
      apply(place, protect(rest));
      return place;
    };
    const write = ({ script }: Office, as: string) =>
      script.run('update', { as, args: [[fill]] }).error?.message;
    const place = protectedBy({ editors: { users: [OWNER] } });
    expect(write(place, 'b@kpu.test')).toMatch(/You are trying to edit a protected cell or object/);
    expect(write(place, OWNER)).toBeUndefined();
    expect(refusal(place, protect({}))).toMatch(/already exists/);
    expect(write(protectedBy({ warningOnly: true }), 'b@kpu.test')).toBeUndefined();
  });
});

describe('a tab', () => {
  it('is renamed, moved, hidden and frozen', () => {
    const place = office(SHEETS_CODE);
    const change = (properties: object, fields: string) => ({
      updateSheetProperties: { properties: { sheetId: 0, ...properties }, fields },
    });
    expect(refusal(place, change({ hidden: true }, 'hidden'))).toMatch(/You can't hide all the sheets/);
    expect(
      refusal(place, change({ gridProperties: { frozenRowCount: 1000 } }, 'gridProperties.frozenRowCount')),
    ).toMatch(/You can't freeze all visible rows on the sheet\.$/);
    apply(
      place,
      { addSheet: { properties: { sheetId: 1, title: 'Dua' } } },
      change(
        { title: 'Satu', index: 2, gridProperties: { frozenRowCount: 1 } },
        'title,index,gridProperties.frozenRowCount',
      ),
    );
    const tabs = place.workbook.sheets();
    expect(tabs.map(({ title, frozenRowCount }) => [title, frozenRowCount])).toEqual([
      ['Dua', 0],
      ['Satu', 1],
    ]);
  });

  it('belongs to a workbook whose zone and locale must exist', () => {
    const place = office(SHEETS_CODE);
    const change = (properties: object) => ({
      updateSpreadsheetProperties: { properties, fields: Object.keys(properties).join(',') },
    });
    expect(refusal(place, change({ timeZone: 'Asia/Pacitan' }))).toMatch(/Invalid time zone/);
    apply(place, change({ timeZone: 'Asia/Makassar', locale: 'id_ID' }));
    expect(place.workbook.properties).toMatchObject({ timeZone: 'Asia/Makassar', locale: 'id_ID' });
  });
});
