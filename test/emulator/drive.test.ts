import { MANIFEST, office, OWNER, type Office } from './fixture';

const code = `
function file() { return SpreadsheetApp.getActiveSpreadsheet(); }
function create(resource, options) { return Drive.Files.create(resource, null, options || {}); }
function get(id, fields) { return Drive.Files.get(id, {fields: fields}); }
function remove(id) { Drive.Files.remove(id); }
function type(address, token, mute) {
  var answer = UrlFetchApp.fetch(address, {headers: token ? {Authorization: 'Bearer ' + ScriptApp.getOAuthToken()} : {}, muteHttpExceptions: mute});
  return answer.getResponseCode() + ' ' + answer.getBlob().getContentType();
}
function keepExport(query) {
  var address = 'https://docs.google.com/spreadsheets/d/' + file().getId() + '/export?' + query;
  var pdf = UrlFetchApp.fetch(address, {headers: {Authorization: 'Bearer ' + ScriptApp.getOAuthToken()}}).getBlob();
  return Drive.Files.create({name: 'cetak.pdf', mimeType: 'application/pdf'}, pdf).id;
}
function keepWhole() {
  return Drive.Files.create({name: 'cetak.pdf', mimeType: 'application/pdf'}, file().getAs('application/pdf')).id;
}
function as(type) { return file().getAs(type); }
function copyInto(id) { return file().getSheets()[0].copyTo(SpreadsheetApp.openById(id)).getName(); }
`;

const printed = ({ world }: Office): string => {
  const pdf = world.files().find(({ name }) => name === 'cetak.pdf');
  return Buffer.from(pdf?.content ?? '', 'base64').toString('latin1');
};
const written = (): Office => {
  const place = office(code);
  const person = place.world.person(place.workbook);
  person.edit(0, 1, 1, 'Judul');
  person.edit(0, 1, 2, 'Catatan');
  person.edit(0, 2, 1, 'Baris (kedua)');
  return place;
};
const refusal = ({ script }: Office, name: string, ...args: unknown[]): string | undefined =>
  script.run(name, { args }).error?.message;

describe('Drive', () => {
  it('shows a script the files it made for this account, and no others', () => {
    const place = office(code);
    const { value } = place.script.run('create', { args: [{ name: 'Arsip' }, { fields: 'id,name' }] });
    const { id } = value as { id: string };
    expect(value).toEqual({ id, name: 'Arsip' });
    expect(place.script.run('get', { args: [id, 'trashed'] }).value).toEqual({ trashed: false });
    expect(refusal(place, 'get', place.workbook.id, 'id')).toContain('File not found');
    place.world.authorise(place.script, 'b@kpu.test');
    expect(place.script.run('get', { args: [id, 'id'], as: 'b@kpu.test' }).error?.message).toContain(
      'File not found',
    );
  });

  it('shows the account it was shared with a folder, and lets it put something there only as a writer', () => {
    const place = office(code);
    const mimeType = 'application/vnd.google-apps.folder';
    const { id } = place.script.run('create', { args: [{ name: 'Arsip', mimeType }] }).value as {
      id: string;
    };
    const as = 'b@kpu.test';
    place.world.authorise(place.script, as);
    const folder = place.world.files().find((file) => file.id === id)!;
    const may = () => place.script.run('get', { args: [id, 'capabilities'], as }).value;
    const put = () =>
      place.script.run('create', { args: [{ name: 'a', parents: [id] }], as }).error?.message ?? 'done';
    folder.sharedWith = { [as]: 'reader' };
    expect([may(), put()]).toEqual([
      { capabilities: { canAddChildren: false } },
      expect.stringContaining('sufficient permissions'),
    ]);
    folder.sharedWith = { [as]: 'writer' };
    expect([may(), put()]).toEqual([{ capabilities: { canAddChildren: true } }, 'done']);
  });

  it('refuses an unknown parent, field and property', () => {
    const place = office(code);
    expect(refusal(place, 'create', { name: 'a', parents: ['tidak-ada'] })).toContain('File not found');
    expect(refusal(place, 'create', { name: 'a' }, { fields: 'address' })).toContain(
      'Invalid field selection',
    );
    expect(refusal(place, 'create', { title: 'a' })).toContain('Unknown name "title"');
  });

  it('needs its scope', () => {
    const narrow = { ...MANIFEST, oauthScopes: ['https://www.googleapis.com/auth/spreadsheets'] };
    expect(refusal(office(code, {}, narrow), 'create', { name: 'a' })).toMatch(/insufficient|permission/i);
  });

  it('makes a spreadsheet a script can fill and delete for good', () => {
    const place = written();
    const mimeType = 'application/vnd.google-apps.spreadsheet';
    const { id } = place.script.run('create', { args: [{ name: 'Salinan', mimeType }] }).value as {
      id: string;
    };
    expect(place.script.run('copyInto', { args: [id] }).value).toBe('Copy of Sheet1');
    const copy = place.world.workbooks().find((workbook) => workbook.id === id);
    expect(copy?.sheets().map(({ title }) => title)).toEqual(['Sheet1', 'Copy of Sheet1']);
    expect(copy?.owner).toBe(OWNER);
    place.script.run('remove', { args: [id] });
    expect(refusal(place, 'get', id, 'id')).toContain('File not found');
    expect(refusal(place, 'copyInto', id)).toBeDefined();
  });
});

describe('a PDF', () => {
  it('of the export address holds one tab, as far as was asked', () => {
    const place = written();
    expect(refusal(place, 'keepExport', 'format=pdf&gid=0&r1=0&c1=0&r2=2&c2=1')).toBeUndefined();
    expect(printed(place)).toContain('Baris \\(kedua\\)');
    expect(printed(place)).not.toContain('Catatan');
  });

  it('37: says what the tabs say, not how they look; a file as a whole prints each visible tab', () => {
    const place = written();
    place.script.run('keepWhole');
    expect(printed(place)).toMatch(/^%PDF-1\.4[\s\S]*\(Judul {2}Catatan\) '[\s\S]*%%EOF\n$/);
    expect(refusal(place, 'as', 'image/png')).toContain('not supported');
  });

  it('38: comes from one address only; refusals come as pages', () => {
    const place = office(code);
    const address = (id: string, gid: number) =>
      `https://docs.google.com/spreadsheets/d/${id}/export?format=pdf&gid=${gid}`;
    const answer = (...args: unknown[]) => place.script.run('type', { args }).value;
    const here = address(place.workbook.id, 0);
    expect(answer(here, true, true)).toBe('200 application/pdf');
    expect(answer(here, false, true)).toBe('200 text/html');
    expect(answer(address(place.workbook.id, 7), true, true)).toBe('400 text/html');
    expect(refusal(place, 'type', address(place.workbook.id, 7), true, false)).toContain('returned code 400');
    expect(refusal(place, 'type', 'https://example.com/', true, true)).toContain('DNS error');
  });
});
