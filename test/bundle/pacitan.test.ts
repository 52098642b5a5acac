/** Pacitan's procedure from hand-in to recap, through the bundle as built: what each person sees and does. */
import { tabs } from '../../src/sheetLayout';
import type { FinishResult, ViewResult } from '../../src/api/taskView';
import { fromPage } from '../../demo/scenario/atDoor';
import { answer, expectFine, linkIn, officers, openOffice, tokenIn, type TestOffice } from './office';

const hour = 3_600_000;

function view({ world, webApp }: TestOffice, link: string): ViewResult {
  return expectFine(world.callFromPage(webApp, 'viewTask', [tokenIn(link)])).value as ViewResult;
}

function finish(office: TestOffice, link: string, outcome: string, evidence: object = {}): FinishResult {
  const seen = view(office, link);
  const version = 'view' in seen ? seen.view.version : 1;
  const request = { token: tokenIn(link), version, outcome, evidence };
  return expectFine(fromPage(office, 'finishTask', request)).value as FinishResult;
}

function registerRow({ workbook }: TestOffice, row = 2): Record<string, unknown> {
  const values = workbook.values(tabs.register.sheetId);
  return Object.fromEntries(
    (values[1] ?? []).map((heading, column) => [String(heading), values[row]?.[column] ?? '']),
  );
}

function handIn(changes: Record<string, unknown> = {}): TestOffice {
  const office = openOffice();
  office.world.advance(3 * hour);
  office.world.submitForm(office.formId, answer(changes));
  return office;
}

function untilApproval(): TestOffice {
  const office = handIn();
  finish(office, linkIn(office.world, officers.steward), 'lengkap');
  finish(office, linkIn(office.world, officers.editor), 'selesai', {
    draft: 'https://docs.google.com/document/d/1/edit',
    caption: 'KPU Pacitan menggelar rapat koordinasi.',
  });
  return office;
}

test('an answer lands in Register at once, with number, state and due time, and the section has a mail', () => {
  const office = handIn();
  expect(registerRow(office)).toMatchObject({
    'Nomor Register': '001/MEDSOS/IX/2025',
    Status: 'Menunggu: Periksa',
    Petugas: 'Rina Wulandari',
  });
  expect(registerRow(office)['Batas Waktu']).toBeGreaterThan(45_000);
  expect(view(office, linkIn(office.world, officers.steward))).toMatchObject({
    view: { step: { name: 'Periksa' } },
  });
});

test('a question goes to the submitter, whose answer resumes the flow', () => {
  const office = handIn();
  finish(office, linkIn(office.world, officers.steward), 'kurang', { note: 'Mohon nama narasumber.' });
  expect(registerRow(office)).toMatchObject({ Status: 'Perlu Klarifikasi' });
  const link = linkIn(office.world, 'pelaksana@kpu-pacitan.test');
  expect(finish(office, link, 'kirim')).toMatchObject({
    refusal: { code: 'EvidenceMissing', text: expect.stringContaining('“Catatan”') },
  });
  expect(finish(office, link, 'kirim', { note: 'Ketua KPU.' })).toMatchObject({
    done: { next: { step: 'Periksa' } },
  });
  expect(registerRow(office)).toMatchObject({ Status: 'Menunggu: Periksa' });
});

test('approved from the menu with the row selected, uploaded, shared, ended', () => {
  const office = untilApproval();
  const session = office.world.openWorkbook(office.workbook, officers.secretary);
  session.selectRange(tabs.register.sheetId, 3, 1);
  const click = session.click(['Publikasi', 'Setujui baris terpilih']);
  expectFine(click);
  expect(registerRow(office)).toMatchObject({ Status: 'Menunggu: Unggah' });
  // The officer's own account sends nothing: the sweep does, as the office.
  office.world.advance(5 * 60_000);
  const operator = linkIn(office.world, officers.operator);
  expect(
    finish(office, operator, 'tayang', {
      postUrl: [{ platform: 'Instagram', url: 'https://www.instagram.com/kpupacitan/' }],
    }),
  ).toMatchObject({
    refusal: { code: 'EvidenceInvalid' },
  });
  const posts = [
    { platform: 'Instagram', url: 'https://www.instagram.com/p/DAbcdefghij/' },
    { platform: 'X', url: 'https://x.com/kpupacitan/status/1830000000000000000' },
  ];
  expect(finish(office, operator, 'tayang', { postUrl: posts })).toMatchObject({
    done: { next: { step: 'Bagikan' } },
  });
});

test('a second approval of the same round is refused kindly and mails nobody', () => {
  const office = untilApproval();
  const [first, second] = [
    linkIn(office.world, officers.secretary),
    linkIn(office.world, officers.commissioner),
  ];
  expect(finish(office, first, 'setuju')).toHaveProperty('done');
  const before = office.world.mailbox(officers.operator).length;
  expect(finish(office, second, 'setuju')).toMatchObject({
    refusal: {
      code: 'AlreadyDecided',
      text: expect.stringMatching(/oleh Dewi Lestari pada .* dengan hasil “setuju”/),
    },
  });
  expect(office.world.mailbox(officers.operator)).toHaveLength(before);
});

test('more than 24 hours without approval cancel the item and tell everyone concerned', () => {
  const office = untilApproval();
  const link = linkIn(office.world, officers.commissioner);
  office.world.advance(25 * hour);
  expect(registerRow(office)).toMatchObject({ Status: 'Dibatalkan' });
  for (const email of [
    officers.steward,
    officers.editor,
    officers.commissioner,
    officers.secretary,
    'pelaksana@kpu-pacitan.test',
  ]) {
    expect(office.world.mailbox(email).length).toBeGreaterThan(1);
  }
  expect(finish(office, link, 'setuju')).toMatchObject({
    refusal: { code: 'ItemEnded', title: 'Sudah berakhir: Dibatalkan' },
  });
});

test('the recap makes itself on the first working day after the month, and on demand', () => {
  const office = untilApproval();
  office.world.advanceTo('2025-10-01T00:25:00Z', { everyMinutes: 720 });
  expect(office.workbook.sheets().map(({ title }) => title)).not.toContain('Rekap 2025-09');
  office.world.advance(hour);
  expect(office.workbook.sheets().map(({ title }) => title)).toContain('Rekap 2025-09');
  const session = office.world.openWorkbook(office.workbook, officers.steward);
  expectFine(session.click(['Publikasi', 'Buat rekap', 'Bulan ini']));
  expect(office.workbook.sheets().map(({ title }) => title)).toContain('Rekap 2025-10');
});

test('who approves from the menu what a colleague has just approved is told so', () => {
  const office = untilApproval();
  finish(office, linkIn(office.world, officers.secretary), 'setuju');
  const session = office.world.openWorkbook(office.workbook, officers.commissioner);
  session.selectRange(tabs.register.sheetId, 3, 1);
  const [told] = expectFine(session.click(['Publikasi', 'Setujui baris terpilih'])).dialogs;
  expect(told?.text).toContain('Dewi Lestari');
  expect(registerRow(office)).toMatchObject({ Status: 'Menunggu: Unggah' });
});
