/** The form is open: anybody may hand in anything under anybody's address. */
import PostalMime from 'postal-mime';
import { tabs } from '../../src/sheetLayout';
import type { ViewResult } from '../../src/api/taskView';
import { fromPage } from '../../demo/scenario/atDoor';
import {
  answer,
  expectFine,
  linkIn,
  officers,
  openOffice,
  set,
  tokenIn,
  type TestOffice,
} from '../bundle/office';

const hour = 3_600_000;
const victim = 'warga@contoh.test';
/** A word that stands nowhere else, in every field that takes text. */
const spam = 'TAWARANKILAT';
const flooded = (changes: Record<string, unknown> = {}) =>
  answer({
    'Judul kegiatan': `${spam} judul`,
    'Caption (takarir)': `${spam} caption`,
    Narasi: `${spam} narasi`,
    'Tautan foto dan/atau video': `https://contoh.test/${spam}`,
    'Surel pengusul': victim,
    ...changes,
  });

function opened(): TestOffice {
  const office = openOffice();
  office.world.advance(3 * hour);
  return office;
}

const finish = (office: TestOffice, email: string, outcome: string, evidence = {}) =>
  expectFine(
    fromPage(office, 'finishTask', {
      token: tokenIn(linkIn(office.world, email)),
      version: 99,
      outcome,
      evidence,
    }),
  );

const mailsTo = (office: TestOffice, address: string) =>
  Promise.all(office.world.mailbox(address).map(({ raw }) => PostalMime.parse(raw)));

const cellOf = ({ workbook }: TestOffice, heading: string) => {
  const [, headings = [], row = []] = workbook.values(tabs.register.sheetId);
  return String(row[headings.indexOf(heading)]);
};

test('an address outside Petugas reads nothing of what was typed with it, from the receipt to the end', async () => {
  const office = opened();
  office.world.submitForm(office.formId, flooded());
  finish(office, officers.steward, 'kurang', { note: 'Mohon nama narasumber.' });
  finish(office, victim, 'kirim', { note: `${spam} jawaban` });
  finish(office, officers.steward, 'lengkap');
  finish(office, officers.editor, 'selesai', {
    draft: `https://docs.google.com/${spam}`,
    caption: `${spam} akhir`,
  });
  finish(office, officers.secretary, 'tidak setuju', { note: 'Tidak sesuai ketentuan.' });
  const mails = await mailsTo(office, victim);
  expect(mails.length).toBeGreaterThanOrEqual(3);
  for (const { subject, text, html } of mails) {
    expect(subject).toBe('[001/MEDSOS/IX/2025] Bahan konten');
    expect(`${text}${html}`).not.toContain(spam);
  }
  const owed = office.workbook.values(tabs.outbox.sheetId).filter((row) => row[5] === victim);
  expect(JSON.stringify(owed)).not.toContain(spam);
  expect(mails.map(({ text }) => text).join()).toMatch(/Mohon nama narasumber[\s\S]*Tidak sesuai ketentuan/);
});

test.each([
  ['held at the door', { 'Tautan foto dan/atau video': `${spam} di flashdisk` }],
  ['too long', { Narasi: spam.repeat(2_000) }],
  ['of no section', { 'Subbagian pengusul': `${spam} subbagian` }],
  ['without a title', { 'Judul kegiatan': ' ', 'Jenis konten': `${spam} jenis` }],
])('nor where the answer is %s', async (_, changes) => {
  const office = opened();
  const [headings = []] = office.workbook.values(answersTab(office));
  // By hand, past the form's own checks, as a forged request would.
  Object.entries(flooded(changes)).forEach(([heading, value]) =>
    office.world
      .person(office.workbook)
      .edit(answersTab(office), 2, headings.indexOf(heading) + 1, value as string),
  );
  office.world.advance(10 * 60_000);
  const mails = await mailsTo(office, victim);
  expect(mails).toHaveLength(1);
  expect(`${mails[0]!.subject}${mails[0]!.text}${mails[0]!.html}`).not.toContain(spam);
});
const answersTab = ({ workbook }: TestOffice) =>
  workbook.sheets().find(({ title }) => title.startsWith('Jawaban'))!.sheetId;

test('somebody in Petugas does read it, for it goes to nobody else', async () => {
  const office = opened();
  office.world.submitForm(office.formId, flooded({ 'Surel pengusul': officers.operator }));
  const [receipt] = await mailsTo(office, officers.operator);
  expect(receipt!.subject).toBe(`[001/MEDSOS/IX/2025] ${spam} judul`);
});

test('whoever checks it is told that it came from outside, in Register, mail and page', async () => {
  const office = opened();
  office.world.submitForm(office.formId, flooded());
  expect(cellOf(office, 'Pengusul')).toBe(`${victim} (di luar Petugas)`);
  const [task] = await mailsTo(office, officers.steward);
  expect(task!.text).toContain(`Pengusul: ${victim} (di luar Petugas)`);
  const token = tokenIn(linkIn(office.world, officers.steward));
  const { value } = expectFine(office.world.callFromPage(office.webApp, 'viewTask', [token]));
  expect((value as Extract<ViewResult, { view: unknown }>).view).toMatchObject({ stranger: victim });
});

test('one address gets ten receipts a day, or as many as the office says; everything is registered', () => {
  const office = opened();
  const flood = (count: number) => {
    for (let at = 0; at < count; at++)
      office.world.submitForm(
        office.formId,
        flooded({ 'Judul kegiatan': `${spam} ${office.world.now()} ${at}` }),
      );
  };
  flood(14);
  expect(office.world.mailbox(victim)).toHaveLength(10);
  office.world.submitForm(office.formId, flooded({ 'Surel pengusul': 'lain@contoh.test' }));
  expect(office.world.mailbox('lain@contoh.test')).toHaveLength(1);
  set(office, 'Tanda terima per alamat per hari', '2');
  office.world.advance(24 * hour, { everyMinutes: 240 });
  flood(4);
  expect(office.world.mailbox(victim)).toHaveLength(12);
  expect(
    office.workbook.values(tabs.register.sheetId).filter(([number]) => /MEDSOS/.test(String(number))),
  ).toHaveLength(19);
});

describe('nobody approves their own work unseen', () => {
  function toApproval(): TestOffice {
    const office = opened();
    office.world.submitForm(office.formId, answer({ 'Surel pengusul': officers.secretary }));
    finish(office, officers.steward, 'lengkap');
    finish(office, officers.editor, 'selesai', { draft: 'https://docs.google.com/d/1', caption: 'Takarir' });
    return office;
  }
  const view = (office: TestOffice, email: string) =>
    expectFine(office.world.callFromPage(office.webApp, 'viewTask', [tokenIn(linkIn(office.world, email))]))
      .value;

  test('by default they are told before, and Register says so after', () => {
    const office = toApproval();
    expect(view(office, officers.secretary)).toMatchObject({ view: { ownWork: 'warn' } });
    expect(view(office, officers.commissioner)).toMatchObject({ view: { ownWork: null } });
    finish(office, officers.secretary, 'setuju');
    expect(cellOf(office, 'Catatan')).toBe('Setujui diputuskan atas pekerjaan sendiri oleh Dewi Lestari.');
  });

  test('where the office says tolak, the engine refuses, whatever the page sends', () => {
    const office = toApproval();
    set(office, 'Pekerjaan sendiri', 'tolak');
    expect(view(office, officers.secretary)).toMatchObject({ view: { ownWork: 'block' } });
    expect(finish(office, officers.secretary, 'setuju').value).toMatchObject({
      refusal: { code: 'OwnWork' },
    });
    finish(office, officers.commissioner, 'setuju');
    expect(cellOf(office, 'Catatan')).toBe('');
  });
});
