/** *Siapkan lembar kerja*: makes what is missing, adopts what is there, and may be run again at any time. */
import { ticketOf } from '../../demo/scenario/dialog';
import { createWorld } from '../../emulator';
import { tabs } from '../../src/sheetLayout';
import { presets } from '../../src/sop/presets';
import type { SetUpResult, SetUpTicket } from '../../src/api/setUpView';
import {
  answer,
  bundleFiles,
  choose,
  expectFine,
  finishTask,
  linkIn,
  officers,
  openOffice,
  owner,
  tokenIn,
  type TestOffice,
} from './office';

const request = { preset: 'pacitan', registerFrom: '2025-09-01', formUrl: '' };

const runAgain = ({ script }: Pick<TestOffice, 'script'>, changes = {}): SetUpResult =>
  expectFine(script.callFromDialog('setUpWorkbook', [{ ...request, ...changes }], { as: owner }))
    .value as SetUpResult;

const everything = ({ workbook }: TestOffice) => JSON.stringify(workbook.sheets());

test('running it again changes nothing', () => {
  const office = openOffice();
  office.world.submitForm(office.formId, answer());
  const before = everything(office);
  expect(runAgain(office).done).toContain('Semua pemicu sudah terpasang.');
  expect(everything(office)).toBe(before);
});

test('running it again restores a deleted tab, heading and trigger and destroys nothing', () => {
  const office = openOffice();
  office.world.submitForm(office.formId, answer());
  const person = office.world.person(office.workbook);
  person.deleteSheet(tabs.holidays.sheetId);
  person.edit(tabs.settings.sheetId, 2, 2, 'KPU Kabupaten Contoh');
  const [, ...registered] = office.workbook.values(tabs.register.sheetId);
  const result = runAgain(office);
  expect(result.done.join()).toContain('Hari Libur');
  expect(office.workbook.values(tabs.holidays.sheetId).length).toBeGreaterThan(50);
  expect(office.workbook.values(tabs.settings.sheetId)[1]?.[1]).toBe('KPU Kabupaten Contoh');
  expect(office.workbook.values(tabs.register.sheetId).slice(1)).toEqual(registered);
});

describe('the dialog opens', () => {
  const asked = ({ world, workbook }: Pick<TestOffice, 'world' | 'workbook'>): SetUpTicket => {
    const opened = world
      .openWorkbook(workbook, owner)
      .click(['Publikasi', 'Pengaturan', 'Siapkan lembar kerja…']);
    return ticketOf<SetUpTicket>(expectFine(opened))!;
  };

  test('with the first preset and today on a new workbook', () => {
    const world = createWorld({ startsAt: '2025-09-01T00:30:00Z' });
    const workbook = world.addSpreadsheet({
      owner,
      title: 'Baru',
      timeZone: 'Asia/Jakarta',
      locale: 'in_ID',
    });
    world.bindScript(workbook, bundleFiles());
    const today = { preset: 'pacitan', registerFrom: '2025-09-01', hasForm: false };
    expect(asked({ world, workbook })).toMatchObject(today);
  });

  test.each(presets.map(({ key }) => key))('with what was chosen before: %s', (preset) => {
    const chosen = { preset, registerFrom: '2025-08-18' };
    expect(asked(openOffice(chosen))).toMatchObject({ ...chosen, hasForm: true });
  });

  test('with the preset set up from, though the office has since made the table its own', () => {
    const office = openOffice({ preset: 'pasaman' });
    const { world, workbook } = office;
    world.advance(24 * 3_600_000);
    const [{ roles = [] } = {}] = presets.filter(({ key }) => key === 'pasaman');
    world.person(workbook).edit(tabs.staff.sheetId, 2, 3, roles.join('; '));
    world.person(workbook).edit(tabs.sop.sheetId, 2, 4, 'Uraian kantor sendiri');
    const wish = { number: 'Nomor 4 Tahun 2025', effectiveOn: '2025-09-02' };
    choose(office, owner, ['Pengaturan', 'Berlakukan tabel SOP…'], wish);
    const procedures = workbook.values(tabs.system.sheetId).filter(([key]) => /^sop:/.test(String(key)));
    expect(procedures).toHaveLength(2);
    const before = everything(office);
    const { preset, registerFrom } = asked(office);
    expect(preset).toBe('pasaman');
    expect(runAgain(office, { preset, registerFrom }).refusal).toBeUndefined();
    expect(everything(office)).toBe(before);
  });
});

test('a column people put among ours keeps its look, and the times beside it keep theirs', () => {
  const office = openOffice();
  const { world, workbook } = office;
  const { sheetId, headingRow, headings } = tabs.register;
  const person = world.person(workbook);
  const at = headings.indexOf('Diajukan') + 1;
  person.insertColumns(sheetId, at);
  person.edit(sheetId, headingRow + 1, at, 'Anggaran');
  world.submitForm(office.formId, answer());
  person.edit(sheetId, headingRow + 2, at, '1500000');
  runAgain(office);
  const shown = workbook.sheets().find((sheet) => sheet.sheetId === sheetId)?.cells[headingRow + 1];
  expect(shown?.[at - 1]?.text).toBe('1500000');
  expect(shown?.[at]?.text).toMatch(/^01\/09\/2025 \d\d:\d\d$/);
});

test.each([
  ['pasaman', 'KPU Kabupaten Pasaman', 'KABUPATEN PASAMAN', 'Pasaman'],
  ['jawa-tengah', 'KPU Provinsi Jawa Tengah', 'PROVINSI JAWA TENGAH', ''],
])(
  'letterhead and signatory are those of the office whose SOP was chosen: %s',
  (preset, name, head, city) => {
    const { workbook } = openOffice({ preset });
    const settings = Object.fromEntries(
      workbook.values(tabs.settings.sheetId).map(([label, value]) => [label, value]),
    );
    expect(settings).toMatchObject({
      'Nama kantor': name,
      'Kop baris 2': head,
      Kota: city,
      'Mengetahui: jabatan': `Sekretaris ${name}; selaku Ketua Bakohumas`,
    });
  },
);

test('an unknown preset is refused in words', () => {
  const office = openOffice();
  expect(runAgain(office, { preset: 'tidak-ada' }).refusal).toContain('SOP');
});

test.each([
  ['no request at all', null],
  ['a day that does not exist', { ...request, registerFrom: '2025-02-31' }],
  ['an address that is no form’s', { ...request, formUrl: 'javascript:alert(1)' }],
  ['a form this account cannot open', { ...request, formUrl: 'https://docs.google.com/forms/d/asing/edit' }],
])('%s is refused in words', (_, given) => {
  const { script } = openOffice();
  const { value } = expectFine(script.callFromDialog('setUpWorkbook', [given], { as: owner }));
  expect((value as SetUpResult).refusal).toMatch(/ulangi\.$/);
});

test('the address for staff stands in Pengaturan', () => {
  const { workbook, world, formId } = openOffice();
  const line = workbook.values(tabs.settings.sheetId).find(([label]) => label === 'Alamat formulir');
  expect(line?.[1]).toMatch(/^https:\/\/docs\.google\.com\/forms\//);
  expect(world.submitForm(String(line?.[1]), answer()).row).toBe(2);
  expect(formId).toBeTruthy();
});

test('mails lead to the address pasted into Pengaturan, and to no other host', () => {
  const office = openOffice();
  const line = office.workbook
    .values(tabs.settings.sheetId)
    .findIndex(([label]) => label === 'Alamat aplikasi web');
  const paste = (address: string) => {
    office.world.person(office.workbook).edit(tabs.settings.sheetId, line + 1, 2, address);
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': `Uji ${address.length}` }));
    return linkIn(office.world, officers.steward);
  };
  expect(paste('https://script.google.com/macros/s/BARU/exec')).toMatch(/\/s\/BARU\/exec\?t=/);
  expect(paste('https://contoh.test/macros/s/BARU/exec')).toContain(office.webApp);
});

test('a web app left at an older version is said above Register', () => {
  const office = openOffice();
  const { files } = bundleFiles();
  office.world.submitForm(office.formId, answer());
  const code = files['Code.js'] ?? '';
  const build = /const BUILD|[0-9a-f]{7} \d{4}-\d{2}-\d{2}[^"'`\n]*/.exec(code)?.[0] ?? '';
  office.script.push({ ...files, 'Code.js': code.split(build).join('0000000 2030-01-01') });
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Kedua' }));
  const token = tokenIn(linkIn(office.world, officers.steward));
  finishTask(office, token, 'lengkap');
  office.world.advance(10 * 60_000);
  expect(String(office.workbook.values(tabs.register.sheetId)[0]?.[1])).toContain('2030-01-01');
});

test('the form stands open, also where new forms start unpublished', () => {
  const office = openOffice({ startsAt: '2026-03-02T00:30:00Z' });
  expect(office.world.submitForm(office.formId, answer()).row).toBe(2);
});

test('an office with a form and years of answers adopts the add-on: only answers from the start date are registered', () => {
  const world = createWorld({ startsAt: '2024-03-01T02:00:00Z' });
  const workbook = world.addSpreadsheet({ owner, title: 'Bahan', timeZone: 'Asia/Jakarta', locale: 'in_ID' });
  const script = world.bindScript(workbook, bundleFiles());
  script.push({
    'Lama.js': `function makeForm() {
        const form = FormApp.create('Bahan konten');
        for (const title of ['Nama acara', 'Waktu selesai kegiatan', 'Subbagian pengusul', 'Jenis konten', 'Tautan foto dan/atau video', 'Caption (takarir)'])
          form.addTextItem().setTitle(title);
        form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActiveSpreadsheet().getId());
      }`,
  });
  expectFine(script.run('makeForm', { as: owner }));
  const formId = world.forms()[0]!.id;
  const old = (title: string) => {
    const { 'Judul kegiatan': _, 'Surel pengusul': __, ...rest } = answer();
    return { ...rest, 'Nama acara': title, 'Waktu selesai kegiatan': '01/09/2025 09.00' };
  };
  for (let year = 0; year < 3; year++) world.submitForm(formId, old(`Lama ${year}`));
  world.advanceTo('2025-09-01T03:00:00Z');
  script.push(bundleFiles().files);
  const webApp = script.deployWebApp();
  const office: TestOffice = { world, workbook, script, webApp, formId };
  runAgain(office);
  const settings = workbook.values(tabs.settings.sheetId);
  const line = settings.findIndex(([label]) => label === 'Kolom formulir: Judul kegiatan');
  world.person(workbook).edit(tabs.settings.sheetId, line + 1, 2, 'Nama acara');
  world.person(workbook).edit(tabs.staff.sheetId, 2, 2, officers.steward);
  world.person(workbook).edit(tabs.staff.sheetId, 2, 3, 'Subbag Parmas SDM');
  world.submitForm(formId, old('Baru'));
  world.advance(30 * 60_000);
  expect(
    workbook
      .values(tabs.register.sheetId)
      .slice(2)
      .map((row) => row[1]),
  ).toEqual(['Baru']);
  expect(world.forms()).toHaveLength(1);
  expect(world.mailbox(officers.steward)).toHaveLength(1);
});
