import { apply, MANIFEST, office, OWNER, refusal, SHEETS_CODE, textRows } from './fixture';

/** One test for each entry of emulator/DIFFERENCES.md that no other test shows; its number stands in the name. */
describe('a known departure from Google', () => {
  it('1: formulas other than HYPERLINK have no value', () => {
    const place = office(SHEETS_CODE);
    const cell = { userEnteredValue: { formulaValue: '=1+1' } };
    apply(place, { updateCells: { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields: '*' } });
    expect(place.script.run('read', { args: [[{ sheetId: 0 }]] }).value).toEqual([null]);
    expect(place.workbook.sheets()[0]?.cells[0]?.[0]).toMatchObject({ formula: '=1+1', text: '=1+1' });
  });

  it('2: reads know one set of options', () => {
    const { script } = office(`${SHEETS_CODE}
      function plain() { Sheets.Spreadsheets.Values.batchGetByDataFilter({dataFilters: [{gridRange: {sheetId: 0}}]}, id()); }
      function formatted() { Sheets.Spreadsheets.Values.batchGetByDataFilter({dataFilters: [{gridRange: {sheetId: 0}}], valueRenderOption: 'FORMATTED_VALUE'}, id()); }`);
    expect(script.run('plain').error?.message).toMatch(/^The emulator reads only UNFORMATTED_VALUE/);
    expect(script.run('formatted').error?.message).toMatch(/ValueRenderOption\), "FORMATTED_VALUE"$/);
  });

  it('3: requests the product does not send are unknown', () => {
    expect(refusal(office(SHEETS_CODE), { findReplace: { find: 'a' } })).toMatch(
      /Unknown name "findReplace"/,
    );
  });

  it('4: a write range that ends outside the grid is refused', () => {
    const range = { sheetId: 0, startRowIndex: 999, endRowIndex: 1001 };
    expect(refusal(office(SHEETS_CODE), { repeatCell: { range, cell: {}, fields: 'note' } })).toMatch(
      /GridRange\.endRowIndex\[1001\] is after last row in grid\[1000\]$/,
    );
  });

  it('5: the text about a sheetId in use is a guess', () => {
    expect(refusal(office(SHEETS_CODE), { addSheet: { properties: { sheetId: 0 } } })).toMatch(
      /Sheet with ID 0 already exists\.$/,
    );
  });

  it('6: results of services are objects of another realm', () => {
    const { script } = office(
      `${SHEETS_CODE} function f() { var r = get('sheets').sheets; return [Array.isArray(r), r instanceof Array]; }`,
    );
    expect(script.run('f').value).toEqual([true, false]);
  });

  it('7: a promise is not waited for', () => {
    expect(office('async function f() { return 1; }').script.run('f').value).toEqual({});
  });

  it('9: text answers of a short-answer question are read as dates too', () => {
    const { script, world, workbook } = office(`${SHEETS_CODE} function build() {
      var f = FormApp.create('F'); f.addTextItem().setTitle('Kapan');
      f.setDestination(FormApp.DestinationType.SPREADSHEET, id()); return f.getId(); }`);
    world.submitForm(String(script.run('build').value), { Kapan: '1/9/2025' });
    expect(workbook.values(workbook.sheets()[0]?.sheetId ?? -1)[1]).toEqual([45901.3125, 45901]);
  });

  it('11: mails arrive at once and the sender has no copy in the mailbox', () => {
    const { script, world } = office(`function f() {
      Gmail.Users.Messages.send({raw: Utilities.base64EncodeWebSafe('To: a@b.test\\r\\nSubject: s\\r\\n\\r\\nx')}, 'me'); }`);
    script.run('f');
    expect([
      world.mailbox('a@b.test').length,
      world.mailbox(OWNER).length,
      world.sentMail(OWNER).length,
    ]).toEqual([1, 0, 1]);
  });

  it('12: reads and writes per minute are not limited', () => {
    const { script } = office(
      `${SHEETS_CODE} function f() { for (var n = 0; n < 100; n++) get('properties'); return n; }`,
    );
    expect(script.run('f').value).toBe(100);
  });

  it('13: clock triggers are punctual', () => {
    const { script, world } =
      office(`function install() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
      function tick() { console.warn(new Date().toISOString()); }`);
    script.run('install');
    const log: string[] = [];
    world.advance(600_000, { onExecution: (execution) => log.push(...execution.log) });
    expect(log).toEqual(['2025-09-01T00:35:00.000Z', '2025-09-01T00:40:00.000Z']);
  });

  it('14: a served page has no sandbox frame and no google.script of its own', () => {
    const { script, world } = office(
      'function doGet() { return HtmlService.createHtmlOutputFromFile("a"); }',
      { 'a.html': '<p>a</p>' },
    );
    expect(world.openWebApp(script.deployWebApp()).html).toBe('<p>a</p>');
  });

  it('15: there is no document lock', () => {
    const { script } = office('function f() { LockService.getDocumentLock(); }');
    expect(script.run('f').error?.name).toBe('TypeError');
  });

  it('17: a date text without zone is read in the zone of the process, not of the script', () => {
    const { script } = office('function f() { return new Date("2025-09-01T07:00:00").getTime(); }');
    expect(script.run('f').value).toBe(new Date('2025-09-01T07:00:00').getTime());
  });

  it('18: strict validation and protection do not stop a person', () => {
    const place = office(SHEETS_CODE);
    const rule = { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'ya' }] }, strict: true };
    apply(
      place,
      { setDataValidation: { range: { sheetId: 0 }, rule } },
      { addProtectedRange: { protectedRange: { range: { sheetId: 0 } } } },
    );
    place.world.person(place.workbook, 'b@kpu.test').edit(0, 1, 1, 'tidak');
    expect(place.workbook.values(0)).toEqual([['tidak']]);
  });

  it('19: without oauthScopes in the manifest every scope is taken as granted', () => {
    const { oauthScopes: _none, ...manifest } = MANIFEST;
    const place = office(SHEETS_CODE, {}, manifest);
    expect(refusal(place, { appendCells: { sheetId: 0, rows: textRows(['x']), fields: '*' } })).toBeNull();
  });

  it('20: conditional formats know five text conditions and one form of formula', () => {
    const place = office(SHEETS_CODE);
    const condition = { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=LEN(A1)>0' }] };
    apply(
      place,
      { appendCells: { sheetId: 0, rows: textRows(['x']), fields: '*' } },
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [{ sheetId: 0 }],
            booleanRule: { condition, format: { textFormat: { bold: true } } },
          },
        },
      },
    );
    expect(place.workbook.sheets()[0]?.cells[0]?.[0]?.format).toBeUndefined();
  });

  it('21: sheetIds of form tabs, trigger ids and all others come from counters', () => {
    const make = () => office('function f() { return Utilities.getUuid(); }').script.run('f').value;
    expect(make()).toBe(make());
  });

  it('29: blocks come in the order asked, with the filters as they were sent', () => {
    const { script } = office(`${SHEETS_CODE} function f() {
      var filters = [{gridRange: {sheetId: 0, startRowIndex: 3}}, {gridRange: {sheetId: 0, endRowIndex: 2}}];
      return Sheets.Spreadsheets.Values.batchGetByDataFilter({dataFilters: filters,
        valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER'}, id())
        .valueRanges.map(function (range) { return range.dataFilters[0]; }); }`);
    expect(script.run('f').value).toEqual([
      { gridRange: { sheetId: 0, startRowIndex: 3 } },
      { gridRange: { sheetId: 0, endRowIndex: 2 } },
    ]);
  });

  it('32: rows that appendCells adds look plain', () => {
    const place = office(SHEETS_CODE);
    const cell = { userEnteredFormat: { textFormat: { bold: true } } };
    apply(
      place,
      {
        updateSheetProperties: {
          properties: { sheetId: 0, gridProperties: { rowCount: 1 } },
          fields: 'gridProperties.rowCount',
        },
      },
      { repeatCell: { range: { sheetId: 0 }, cell, fields: 'userEnteredFormat' } },
      { appendCells: { sheetId: 0, rows: textRows(['x'], ['y']), fields: 'userEnteredValue' } },
    );
    const [first, second] = place.workbook.sheets()[0]?.cells.map(([one]) => one?.format) ?? [];
    expect([first, second]).toEqual([{ textFormat: { bold: true } }, undefined]);
  });

  it('34: a chart on another tab than its data does not follow them', () => {
    const place = office(SHEETS_CODE);
    const sources = [
      { sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: 0, endColumnIndex: 1 },
    ];
    const spec = { basicChart: { chartType: 'LINE', series: [{ series: { sourceRange: { sources } } }] } };
    const position = { overlayPosition: { anchorCell: { sheetId: 5 } } };
    apply(place, { addSheet: { properties: { sheetId: 5 } } }, { addChart: { chart: { spec, position } } });
    place.world.person(place.workbook, OWNER).insertRows(0, 1);
    expect(place.workbook.sheets()[1]?.charts).toMatchObject([{ spec }]);
  });
});
