import { office } from './fixture';

const CODE = `
  function onOpen() {
    var ui = SpreadsheetApp.getUi();
    ui.createMenu('Publikasi')
      .addItem('Pilih', 'pick')
      .addSeparator()
      .addSubMenu(ui.createMenu('Pengaturan').addItem('Kabar', 'say').addItem('Tanya', 'ask').addItem('Dialog', 'dialog'))
      .addItem('Rekap', 'recap')
      .addToUi();
  }
  function pick() {
    return SpreadsheetApp.getActiveSpreadsheet().getActiveRangeList().getRanges()
      .map(function (r) { return [r.getSheet().getSheetId(), r.getRow(), r.getNumRows()]; });
  }
  function say() {
    var ui = SpreadsheetApp.getUi();
    ui.alert('Baris 2');
    SpreadsheetApp.getActiveSpreadsheet().toast('Selesai', 'Info');
  }
  function ask() {
    SpreadsheetApp.getUi().alert('Yakin?', 'Baris 2', 'YES_NO');
  }
  function dialog() {
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutputFromFile('a').setWidth(300), 'Isi');
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('b').setTitle('Samping'));
  }
  function recap() {
    var s = SpreadsheetApp.getActiveSpreadsheet();
    Sheets.Spreadsheets.batchUpdate({requests: [{addSheet: {properties: {sheetId: 8, title: 'Rekap'}}}]}, s.getId());
    s.setActiveSheet(s.getSheets()[1]);
    return s.getActiveSheet().getName();
  }
  function inTrigger() { SpreadsheetApp.getUi(); }
  function server(x) { return [x, SpreadsheetApp.getActiveSpreadsheet().getId()]; }
`;

const open = () => {
  const place = office(CODE, { 'a.html': '<p>a</p>', 'b.html': 'b' });
  place.world.authorise(place.script, 'b@kpu.test');
  return { ...place, session: place.world.openWorkbook(place.workbook, 'b@kpu.test') };
};

describe('a workbook in the browser', () => {
  it('has the menus onOpen made', () => {
    const { session } = open();
    expect(session.menus).toEqual([
      {
        kind: 'menu',
        caption: 'Publikasi',
        entries: [
          { kind: 'item', caption: 'Pilih', functionName: 'pick' },
          { kind: 'separator' },
          {
            kind: 'menu',
            caption: 'Pengaturan',
            entries: [
              { kind: 'item', caption: 'Kabar', functionName: 'say' },
              { kind: 'item', caption: 'Tanya', functionName: 'ask' },
              { kind: 'item', caption: 'Dialog', functionName: 'dialog' },
            ],
          },
          { kind: 'item', caption: 'Rekap', functionName: 'recap' },
        ],
      },
    ]);
    expect(() => session.click(['Publikasi', 'Tiada'])).toThrow('There is no menu item Publikasi > Tiada.');
  });

  it('has no menu when loading the script needs what a simple trigger may not do', () => {
    const { world, workbook } = office(`var m = ScriptApp.getProjectTriggers(); ${CODE}`);
    const session = world.openWorkbook(workbook, 'b@kpu.test');
    expect(session.menus).toEqual([]);
    expect(session.opened[0]?.error?.message).toMatch(/permissions are not sufficient/);
  });

  it('tells scripts which rows are selected, and remembers the tab they show', () => {
    const { session } = open();
    session.selectRange(0, 4, 2);
    session.selectRange(0, 9, 1, { add: true });
    expect(session.click(['Publikasi', 'Pilih']).value).toEqual([
      [0, 4, 2],
      [0, 9, 1],
    ]);
    expect(session.click(['Publikasi', 'Rekap'])).toMatchObject({
      value: 'Rekap',
      effectiveUser: 'b@kpu.test',
    });
    expect(session.activeSheetId).toBe(8);
  });

  it('says what a script alerts, and knows no questions', () => {
    const { session } = open();
    const said = session.click(['Publikasi', 'Pengaturan', 'Kabar']);
    expect(said.dialogs).toMatchObject([{ kind: 'alert', text: 'Baris 2' }]);
    expect(said.toasts).toEqual([{ message: 'Selesai', title: 'Info' }]);
    expect(session.click(['Publikasi', 'Pengaturan', 'Tanya']).error?.message).toMatch(/Only alert/);
  });

  it('shows dialogs and sidebars as the browser gets them', () => {
    const { session, script, workbook } = open();
    const { dialogs, sidebar } = session.click(['Publikasi', 'Pengaturan', 'Dialog']);
    expect(dialogs).toMatchObject([{ kind: 'modal', title: 'Isi', html: '<p>a</p>' }]);
    expect(sidebar).toMatchObject({ title: 'Samping' });
    expect(script.callFromDialog('server', [1], { as: 'b@kpu.test' }).value).toEqual([1, workbook.id]);
  });

  it('is not there for triggers', () => {
    expect(open().script.run('inTrigger', { kind: 'trigger' }).error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
