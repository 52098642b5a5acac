import { editUrl, type FormItem, type Submission } from '../../emulator';
import { apply, office, OWNER, SHEETS_CODE, textRows, type Office } from './fixture';

const CODE = `${SHEETS_CODE}
  function make() {
    var form = FormApp.create('Bahan');
    form.setConfirmationMessage('Terima kasih');
    form.addTextItem().setTitle('Judul').setRequired(true);
    form.addParagraphTextItem().setTitle('Uraian');
    form.addListItem().setTitle('Jenis').setChoiceValues(['Foto', 'Video']).setRequired(true);
    form.addDateItem().setTitle('Tanggal');
    form.addDateTimeItem().setTitle('Waktu');
    return form.getId();
  }
  function link(url) {
    FormApp.openByUrl(url).setDestination(FormApp.DestinationType.SPREADSHEET, id()).setPublished(true);
    ScriptApp.newTrigger('onSubmit').forSpreadsheet(id()).onFormSubmit().create();
  }
  function onSubmit(e) { return {values: e.values, named: e.namedValues, row: e.range.getRow(), sheet: e.range.getSheet().getSheetId(), uid: typeof e.triggerUid}; }
  function addQuestion(url, title) { FormApp.openByUrl(url).addTextItem().setTitle(title); }
  function sheets() { return SpreadsheetApp.getActiveSpreadsheet().getSheets().map(function (s) { return [s.getName(), s.getFormUrl()]; }); }
`;

interface Built extends Office {
  formId: string;
  url: string;
  sheetId: number;
  send(answers?: Record<string, string | string[]>, options?: object): Submission;
}

function built(): Built {
  const place = office(CODE);
  const done = (name: string, ...args: unknown[]): unknown => {
    const { error, value } = place.script.run(name, { args });
    if (error) throw new Error(error.message);
    return value;
  };
  const formId = String(done('make'));
  const form = place.world.forms().find(({ id }) => id === formId)!;
  // What an office's own form may have, as people make it in the form's editor.
  const plain: FormItem = {
    id: 1,
    type: 'SECTION_HEADER',
    title: 'Bagian',
    helpText: '',
    required: false,
    choices: [],
  };
  form.collectEmail = true;
  form.items.unshift(plain);
  form.items.splice(4, 0, { ...plain, id: 2, type: 'CHECKBOX', title: 'Kanal', choices: ['IG', 'FB'] });
  const url = editUrl(form);
  done('link', url);
  const sheetId = place.workbook.sheets()[0]?.sheetId ?? -1;
  return {
    ...place,
    formId,
    url,
    sheetId,
    send: (answers = {}, options = {}) =>
      place.world.submitForm(
        formId,
        { Judul: 'Rapat', Jenis: 'Foto', ...answers },
        { respondentEmail: 'staf@kpu.test', ...options },
      ),
  };
}

describe('a form', () => {
  it('refuses what its page refuses', () => {
    const { send, script, url } = built();
    expect(() => send({ Judul: '' })).toThrow('This is a required question: Judul');
    expect(() => send({ Jenis: 'Audio' })).toThrow('"Audio" is no choice of "Jenis".');
    expect(() => send({ Lain: 'x' })).toThrow('The form has no question "Lain".');
    expect(() => send({}, { respondentEmail: '' })).toThrow('This is a required question: Email');
    script.push({ 'Code.js': `${CODE} function close(url) { FormApp.openByUrl(url).setPublished(false); }` });
    script.run('close', { args: [url] });
    expect(() => send()).toThrow('This form is not published.');
  });

  it('begins unpublished since February 2026', () => {
    const { script, world } = office(CODE);
    script.run('make');
    world.advanceTo('2026-02-01T00:00:00Z');
    script.run('make');
    expect(world.forms().map(({ published }) => published)).toEqual([true, false]);
  });

  it('opens for its owner only, by the address of its editor only', () => {
    const { script, world, url } = built();
    world.authorise(script, 'b@kpu.test');
    const open = (address: string, as = OWNER) =>
      script.run('addQuestion', { args: [address, 'x'], as }).error?.message;
    expect(open(url, 'b@kpu.test')).toBe('You do not have permission to access the requested document.');
    expect(open('https://docs.google.com/forms/d/e/1FAIpQL/viewform')).toBe('Invalid argument: url');
    expect(open('https://docs.google.com/forms/d/none/edit')).toMatch(/No item with the given ID/);
  });

  it('makes a first tab of its own, with Indonesian headings', () => {
    const { script, workbook, sheetId, url } = built();
    expect(script.run('sheets').value).toEqual([
      ['Jawaban Formulir 1', url.replace(/edit$/, 'viewform')],
      ['Sheet1', null],
    ]);
    expect(workbook.values(sheetId)).toEqual([
      ['Stempel waktu', 'Alamat Email', 'Judul', 'Uraian', 'Jenis', 'Kanal', 'Tanggal', 'Waktu'],
    ]);
  });

  it('hands its answers to the trigger as the row shows them', () => {
    const { send, workbook, sheetId } = built();
    const { executions, row } = send({
      Kanal: ['IG', 'FB'],
      Tanggal: '2025-09-03',
      Waktu: '2025-09-03T08:15',
    });
    expect(row).toBe(2);
    expect(executions[0]).toMatchObject({
      kind: 'trigger',
      effectiveUser: OWNER,
      error: null,
    });
    expect(executions[0]?.value).toEqual({
      values: [
        '01/09/2025 7:30:00',
        'staf@kpu.test',
        'Rapat',
        '',
        'Foto',
        'IG, FB',
        '03/09/2025',
        '03/09/2025 8:15:00',
      ],
      named: {
        'Stempel waktu': ['01/09/2025 7:30:00'],
        'Alamat Email': ['staf@kpu.test'],
        Judul: ['Rapat'],
        Uraian: [''],
        Jenis: ['Foto'],
        Kanal: ['IG, FB'],
        Tanggal: ['03/09/2025'],
        Waktu: ['03/09/2025 8:15:00'],
      },
      row: 2,
      sheet: sheetId,
      uid: 'string',
    });
    expect(workbook.values(sheetId)[1]).toEqual([
      45901.3125,
      'staf@kpu.test',
      'Rapat',
      '',
      'Foto',
      'IG, FB',
      45903,
      45903.34375,
    ]);
  });

  it('stores text that begins with = as text, and a bare number as a number', () => {
    const { send, workbook, sheetId } = built();
    send({ Judul: '=1+1', Uraian: '2025' });
    send({ Judul: '007' });
    expect(
      workbook
        .values(sheetId)
        .slice(1)
        .map((row) => [row[2], row[3]]),
    ).toEqual([
      ['=1+1', '2025'],
      [7, ''],
    ]);
  });

  it('loses a trigger when told to', () => {
    const { send, workbook, sheetId } = built();
    expect(send({}, { loseTrigger: true }).executions).toEqual([]);
    expect(workbook.values(sheetId)).toHaveLength(2);
  });
});

describe('the tab of a form', () => {
  it('takes an answer below the last one, above what people typed at the bottom', () => {
    const { send, world, workbook, sheetId } = built();
    send({ Judul: 'satu' });
    world.person(workbook).edit(sheetId, 3, 3, 'tangan');
    send({ Judul: 'dua' });
    expect(workbook.values(sheetId).map((row) => row[2])).toEqual(['Judul', 'satu', 'dua', 'tangan']);
  });

  it('goes on after rows are sorted, deleted and inserted, and a script wrote into it', () => {
    const place = built();
    const { send, world, workbook, sheetId } = place;
    for (const title of ['c', 'a', 'b']) send({ Judul: title });
    const hand = world.person(workbook);
    hand.sortRange(sheetId, { row: 2, rows: 3, column: 3 });
    hand.deleteRows(sheetId, 2);
    hand.insertRows(sheetId, 2);
    apply(place, { appendCells: { sheetId, rows: textRows(['ekor']), fields: 'userEnteredValue' } });
    send({ Judul: 'd' });
    expect(workbook.values(sheetId).map((row) => row[2] ?? row[0] ?? '')).toEqual([
      'Judul',
      '',
      'b',
      'c',
      'd',
      'ekor',
    ]);
  });

  it('follows questions through headings typed over and moved columns; a new question goes last', () => {
    const { send, script, world, workbook, sheetId, url } = built();
    const hand = world.person(workbook);
    hand.insertColumns(sheetId, 3);
    hand.renameCell(sheetId, 1, 3, 'No');
    hand.renameCell(sheetId, 1, 4, 'Judul berita');
    expect(send().executions[0]?.value).toMatchObject({ named: { 'Judul berita': ['Rapat'], No: [''] } });
    script.run('addQuestion', { args: [url, 'Catatan'] });
    expect(workbook.values(sheetId)[0]).toEqual([
      'Stempel waktu',
      'Alamat Email',
      'No',
      'Judul berita',
      'Uraian',
      'Jenis',
      'Kanal',
      'Tanggal',
      'Waktu',
      'Catatan',
    ]);
    hand.deleteColumns(sheetId, 5);
    world.submitForm(
      url.split('/')[5] ?? '',
      { Judul: 'x', Jenis: 'Foto', Uraian: 'u' },
      { respondentEmail: 'a@b.test' },
    );
    expect(workbook.values(sheetId)[0]?.slice(-1)).toEqual(['Uraian']);
    expect(workbook.values(sheetId)[2]?.slice(-1)).toEqual(['u']);
  });
});
