import { apply, office, SHEETS_CODE, textRows, type Office } from '../fixture';

const read = ({ script }: Office, ...filters: object[]) => script.run('read', { args: [filters] });
const PREFIX = 'API call to sheets.spreadsheets.values.batchGetByDataFilter failed with error: ';

describe('batchGetByDataFilter', () => {
  it('refuses a range that starts outside the grid, and cuts one that ends outside', () => {
    const place = office(SHEETS_CODE);
    apply(place, {
      updateCells: { start: { sheetId: 0, rowIndex: 999 }, rows: textRows(['last']), fields: '*' },
    });
    expect(read(place, { sheetId: 0, startRowIndex: 1000, endRowIndex: 1001 }).error?.message).toBe(
      `${PREFIX}Range (Sheet1!A1001:Z1001) exceeds grid limits. Max rows: 1000, max columns: 26`,
    );
    expect(read(place, { sheetId: 0, startRowIndex: 999, endRowIndex: 5000 }).value).toEqual([[['last']]]);
  });

  it('refuses a tab that is not there', () => {
    expect(read(office(SHEETS_CODE), { sheetId: 5 }).error?.message).toBe(`${PREFIX}No grid with id: 5`);
  });

  it('leaves out trailing blanks, and `values` where all is blank', () => {
    const place = office(SHEETS_CODE);
    const rows = [{}, ...textRows(['', 'b'])];
    apply(place, { updateCells: { start: { sheetId: 0 }, rows, fields: 'userEnteredValue' } });
    const { value } = read(place, { sheetId: 0 }, { sheetId: 0, startColumnIndex: 5 });
    expect(value).toEqual([[[], ['', 'b']], null]);
  });

  it('gives dates as serial numbers and a link as its label', () => {
    const place = office(SHEETS_CODE);
    place.world.person(place.workbook).edit(0, 1, 1, '01/09/2025 07:30');
    const formulaValue = '=HYPERLINK("https://kpu.test";"Berkas")';
    apply(place, {
      updateCells: {
        start: { sheetId: 0, columnIndex: 1 },
        rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
        fields: 'userEnteredValue',
      },
    });
    expect(read(place, { sheetId: 0 }).value).toEqual([[[45901.3125, 'Berkas']]]);
    expect(place.workbook.sheets()[0]?.cells[0]?.[1]?.link).toBe('https://kpu.test');
  });

  it('speaks once a moment kept on another tab lies more than an hour back, or is none', () => {
    const place = office(SHEETS_CODE);
    apply(place, { addSheet: { properties: { sheetId: 7, title: 'Catatan kita' } } });
    const formulaValue = `=IF(IFERROR(NOW()-INDEX('Catatan kita'!$C:$C;2);1)>1/24;"Diam";"")`;
    apply(place, {
      updateCells: {
        start: { sheetId: 0 },
        rows: [{ values: [{ userEnteredValue: { formulaValue } }] }],
        fields: 'userEnteredValue',
      },
    });
    const person = place.world.person(place.workbook);
    const said = () => place.workbook.values(0)[0] ?? [];
    expect(said()).toEqual(['Diam']);
    person.edit(7, 2, 3, '01/09/2025 07:30');
    expect(said()).toEqual([]);
    expect(read(place, { sheetId: 0 }).value).toEqual([[['']]]);
    person.renameSheet(7, 'Lain');
    place.world.advance(59 * 60_000);
    expect(said()).toEqual([]);
    place.world.advance(2 * 60_000);
    expect(said()).toEqual(['Diam']);
    expect(read(place, { sheetId: 0 }).value).toEqual([[['Diam']]]);
    person.edit(7, 2, 3, 'rusak');
    expect(said()).toEqual(['Diam']);
  });

  it('follows a tab by its id after somebody renamed it', () => {
    const place = office(SHEETS_CODE);
    apply(place, { appendCells: { sheetId: 0, rows: textRows(['x']), fields: '*' } });
    place.world.person(place.workbook).renameSheet(0, 'Lain');
    expect(read(place, { sheetId: 0 }).value).toEqual([[['x']]]);
  });
});

describe('get', () => {
  const get = ({ script }: Office, fields: string) => script.run('get', { args: [fields] });

  it('refuses a field it does not know', () => {
    expect(get(office(SHEETS_CODE), 'sheets.propertis').error?.message).toBe(
      'API call to sheets.spreadsheets.get failed with error: Invalid field selection sheets.propertis',
    );
  });

  it('gives what the mask names and leaves out what is empty', () => {
    const place = office(SHEETS_CODE);
    expect(
      get(place, 'properties(locale,timeZone),sheets(properties(sheetId,title),protectedRanges)').value,
    ).toEqual({
      properties: { locale: 'in_ID', timeZone: 'Asia/Jakarta' },
      sheets: [{ properties: { sheetId: 0, title: 'Sheet1' } }],
    });
  });
});

describe('a tab of 200,000 rows', () => {
  it('is read, appended to and refused at the cost of what is touched', () => {
    const place = office(SHEETS_CODE);
    const { workbook, script } = place;
    apply(place, {
      addSheet: {
        properties: { sheetId: 1, title: 'Riwayat', gridProperties: { rowCount: 200_000, columnCount: 8 } },
      },
    });
    const sheet = workbook.grid(1);
    for (let row = 0; row < 200_000; row += 1) {
      for (let column = 0; column < 8; column += 1) sheet.setCell(row, column, `${row}/${column}`);
    }
    const code = `${SHEETS_CODE} function event(n) {
      read([{sheetId: 1, startRowIndex: n, endRowIndex: n + 1}]);
      update([{appendCells: {sheetId: 1, rows: [{values: [{userEnteredValue: {stringValue: 'x'}}]}], fields: 'userEnteredValue'}}]);
      try { update([{appendCells: {sheetId: 1, rows: [{values: [{}]}], fields: '*'}}, {}]); } catch (e) {}
    }`;
    script.push({ 'Code.js': code });
    const started = performance.now();
    for (let n = 0; n < 200; n += 1) script.run('event', { args: [n * 900] });
    const each = (performance.now() - started) / 200;
    const before = performance.now();
    expect(workbook.values(1)).toHaveLength(200_200);
    // Held against this machine's own time for all of the tab, however slow it is.
    expect(each).toBeLessThan((performance.now() - before) / 2);
  });
});
