import { restoreWorld, twinOf } from '../../emulator';
import { apply, office, OWNER, SHEETS_CODE, textRows } from './fixture';

const CODE = `${SHEETS_CODE}
  function setUp() {
    PropertiesService.getScriptProperties().setProperties({k: 'v'});
    ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create();
    var form = FormApp.create('F'); form.addTextItem().setTitle('Judul');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, id());
    return form.getId();
  }
  function tick() { Gmail.Users.Messages.send({raw: Utilities.base64EncodeWebSafe('To: a@b.test\\r\\nSubject: s\\r\\n\\r\\nx')}, 'me'); return Utilities.getUuid(); }
  function doGet() { return HtmlService.createHtmlOutputFromFile('halo'); }`;

describe('a world', () => {
  it('goes on after being saved exactly as it would have gone on anyway', () => {
    const place = office(CODE, { 'halo.html': 'halo' });
    const formId = String(place.script.run('setUp').value);
    const url = place.script.deployWebApp();
    apply(place, {
      updateCells: { start: { sheetId: 0, rowIndex: 3, columnIndex: 2 }, rows: textRows(['x']), fields: '*' },
    });
    const saved = place.world.save();
    const [was, is, twin] = [place.world, restoreWorld(saved), twinOf(place.world)].map((world) => {
      world.advance(600_000);
      world.submitForm(formId, { Judul: 'a' });
      const [workbook] = world.workbooks();
      const [script] = world.scripts();
      return {
        saved: JSON.parse(world.save()) as unknown,
        mails: world.mailbox('a@b.test'),
        page: world.openWebApp(url).html,
        sheets: workbook?.sheets(),
        uuid: script?.run('tick', { as: OWNER }).value,
      };
    });
    expect(is).toEqual(was);
    expect(twin).toEqual(was);
    expect(is?.mails).toHaveLength(2);
  });
});
