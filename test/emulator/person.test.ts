import { office, SHEETS_CODE, textRows, apply } from './fixture';

describe('a person in the grid', () => {
  it('types as the locale reads it', () => {
    const { world, workbook } = office('');
    const hand = world.person(workbook);
    const typed = [
      '1.234,5',
      '1,5',
      '25%',
      '31/12/2025',
      '31/13/2025',
      '08:30',
      'TRUE',
      "'007",
      '=A1',
      'teks',
      '12-1-2025 07.15',
    ];
    typed.forEach((text, index) => hand.edit(0, index + 1, 1, text));
    expect(workbook.values(0).map(([value]) => value)).toEqual([
      1234.5,
      1.5,
      0.25,
      46022,
      '31/13/2025',
      0.3541666666666667,
      true,
      '007',
      undefined,
      'teks',
      45669.302083333336,
    ]);
    const shown = workbook.sheets()[0]?.cells.map(([cell]) => cell?.text);
    expect(shown).toEqual([
      '1234,5',
      '1,5',
      '25%',
      '31/12/2025',
      '31/13/2025',
      '8:30:00',
      'TRUE',
      '007',
      '=A1',
      'teks',
      '12/01/2025 7:15:00',
    ]);
  });

  it('inserts rows that look like the one they come before', () => {
    const place = office(SHEETS_CODE);
    const numberFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' };
    apply(place, {
      repeatCell: {
        range: { sheetId: 0, startRowIndex: 1, endRowIndex: 3 },
        cell: { userEnteredFormat: { numberFormat } },
        fields: 'userEnteredFormat.numberFormat',
      },
    });
    place.world.person(place.workbook).insertRows(0, 2, 2);
    apply(place, {
      updateCells: {
        start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        rows: [46022, 46022, 46022].map((numberValue) => ({
          values: [{ userEnteredValue: { numberValue } }],
        })),
        fields: 'userEnteredValue',
      },
    });
    const shown = place.workbook.sheets()[0]?.cells.map(([cell]) => cell?.text);
    expect(shown?.slice(0, 3)).toEqual(['46022', '31/12/2025', '31/12/2025']);
  });

  it('sets off onEdit and nothing else; scripts set off neither', () => {
    const place = office(`${SHEETS_CODE}
      function onEdit(e) { return [e.range.getRow(), e.value, e.oldValue]; }
      function install() { ScriptApp.newTrigger('late').forSpreadsheet(id()).onFormSubmit().create(); }
      function late() {}`);
    place.script.run('install');
    const hand = place.world.person(place.workbook);
    hand.edit(0, 2, 1, 'a');
    expect(hand.edit(0, 2, 1, 'b').map(({ value }) => value)).toEqual([[2, 'b', 'a']]);
    const { calls } = place.script.run('update', {
      args: [[{ appendCells: { sheetId: 0, rows: textRows(['x']), fields: '*' } }]],
    });
    expect(calls.map(({ call }) => call)).not.toContain('Range.getRow');
  });

  it('sorts numbers before text, blanks last', () => {
    const place = office(SHEETS_CODE);
    apply(place, {
      updateCells: {
        start: { sheetId: 0 },
        rows: textRows(['b', 1], ['', 2], ['a', 3], [5, 4]),
        fields: '*',
      },
    });
    const hand = place.world.person(place.workbook);
    hand.sortRange(0, { row: 1, rows: 4, column: 1 });
    expect(place.workbook.values(0)).toEqual([
      [5, 4],
      ['a', 3],
      ['b', 1],
      ['', 2],
    ]);
    hand.sortRange(0, { row: 1, rows: 4, column: 1, descending: true });
    expect(place.workbook.values(0).map(([first]) => first)).toEqual(['b', 'a', 5, '']);
  });

  it('cannot leave the grid, take a name twice or remove the last tab', () => {
    const { world, workbook } = office('');
    const hand = world.person(workbook);
    expect(() => hand.edit(0, 1001, 1, 'x')).toThrow('is after last row in grid[1000]');
    expect(() => hand.deleteSheet(0)).toThrow("You can't remove all the visible sheets in a document.");
  });
});
