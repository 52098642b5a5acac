/**
 * Issue 2's path, walked as people walk it: form, mails, pages, the menu with a row selected, the clock, the recap.
 * The tests of this file are one morning after another: each goes on where the one before ended.
 */
import { readXlsx } from 'hucre/xlsx';
import type { Browser } from 'playwright-core';
import { finishOnPage } from '../../demo/browser/finishOnPage';
import { OfficeInBrowser, startBrowser } from '../../demo/browser/officeInBrowser';
import { StartedOffice } from '../../demo/browser/startedOffice';
import { Walk } from './walk';

const title = '=Simulasi Pemungutan Suara "A&B" <i>TPS 1</i>';
const submitter = 'ppk.arjosari@kpu-pacitan.test';
const steward = 'ratri@kpu-pacitan.test';
const editor = 'bagas@kpu-pacitan.test';
const commissioner = 'sekar@kpu-pacitan.test';
const secretary = 'hapsari@kpu-pacitan.test';
const operator = 'galih@kpu-pacitan.test';
const rakor = 'Rapat Koordinasi Pemutakhiran';
const jdih = 'Sosialisasi Jaringan';
const draft = 'https://drive.google.com/file/d/1KonsepSimulasi/view';

let local: StartedOffice;
let browser: Browser;
let office: OfficeInBrowser;
let walk: Walk;

beforeAll(async () => {
  [local, browser] = await Promise.all([StartedOffice.start(), startBrowser()]);
  office = await OfficeInBrowser.open(browser, local.address);
  walk = new Walk(office, title);
});
afterAll(async () => {
  await browser?.close();
  await local?.stop();
});

test('the form is filled in; the row lands in Register at once, with number, state and due time', async () => {
  await office.handIn({
    title,
    endedAt: '2025-09-01T10:40',
    section: 'Perencanaan, Data dan Informasi',
    contentType: 'Berita',
    material: 'https://drive.google.com/drive/folders/1FotoSimulasi',
    caption: '+62 warga mencoba TPS. @kpupacitan',
    email: submitter,
  });
  await walk.seeInRegister('006/MEDSOS/IX/2025', 'Menunggu: Periksa', '01/09/2025');
});

test('the steward asks for clarification; the submitter answers; the steward takes it on', async () => {
  await walk.decide(steward, 'Kurang', { Catatan: 'Mohon jumlah peserta.' });
  await walk.seeInRegister('Perlu Klarifikasi');
  // What was typed is not mailed to an address that was only typed with it: the number is.
  await new Walk(office, '006/MEDSOS/IX/2025').decide(submitter, 'Kirim', { Catatan: 'Diikuti 45 peserta.' });
  await walk.onPage(steward, async (task) => {
    await task.getByText('Diikuti 45 peserta.').first().waitFor();
    await finishOnPage(task, 'Lengkap');
  });
});

test('the editor hands in the concept', async () => {
  await walk.decide(editor, 'selesai', {
    'Tautan konsep': draft,
    Caption: '45 peserta mengikuti simulasi pemungutan suara.',
  });
  await walk.seeInRegister('Menunggu: Setujui');
});

test('the secretary approves from the menu with the row selected', async () => {
  await office.go('lembar');
  await office.enterAs('Hapsari Ningrum');
  await office.row(title).getByRole('rowheader').click();
  await office.choose('Publikasi', 'Setujui baris terpilih');
  expect(await office.answer('Oke')).toMatch(/006\/MEDSOS\/IX\/2025.*setuju/);
  await walk.seeInRegister('Menunggu: Unggah');
  // An officer's own account sends no mail: the office's next sweep does.
  await office.pushClock('+1 jam');
});

test('the operator enters the links and goes on to confirm the sharing on the same page', async () => {
  await walk.onPage(operator, async (task) => {
    await finishOnPage(task, 'tayang', {
      Instagram: 'https://www.instagram.com/p/DPsimulasi1/',
      TikTok: 'https://www.tiktok.com/@kpupacitan/video/7123456789012345678',
    });
    await task.getByRole('button', { name: /Lanjutkan ke langkah Bagikan/ }).click();
    await task.getByLabel('Teks untuk grup WhatsApp').waitFor();
    await finishOnPage(task, 'Dibagikan');
  });
  await walk.seeInRegister('Selesai', 'instagram.com/p/DPsimulasi1');
});

test('another item is approved from a mail; a second approver, a second tab and the way back are told kindly', async () => {
  const about = new Walk(office, rakor);
  await about.onPage(commissioner, async (task, page) => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    const other = second.frameLocator('iframe');
    await other.getByRole('button', { name: /^Setuju/ }).waitFor();
    await finishOnPage(task, 'Setuju');
    await other.getByRole('button', { name: /^Setuju/ }).click();
    await other.getByRole('heading', { name: 'Sudah diputuskan' }).waitFor();
    await second.goto('about:blank');
    await second.goBack();
    await second.frameLocator('iframe').getByRole('heading', { name: 'Sudah diputuskan' }).waitFor();
    await second.close();
  });
  await about.onPage(secretary, async (task) => {
    await task.getByRole('heading', { name: 'Sudah diputuskan' }).waitFor();
    expect(await task.getByRole('button', { name: /^Setuju/ }).count()).toBe(0);
  });
});

test('after 25 hours an item without approval is cancelled and everyone concerned is told', async () => {
  const about = new Walk(office, jdih);
  await about.decide(editor, 'selesai', { 'Tautan konsep': draft, Caption: 'Kenali JDIH KPU.' });
  const concerned = [steward, editor, commissioner, secretary, 'teknis@kpu-pacitan.test'];
  const before = await mailCounts(concerned);
  await office.pushClock('+25 jam');
  await about.seeInRegister('Dibatalkan');
  const after = await mailCounts(concerned);
  concerned.forEach((address, index) =>
    expect([address, after[index]! > before[index]!]).toEqual([address, true]),
  );
});

test('in the downloaded workbook a title that looks like a formula is still a title', async () => {
  const file = await (await fetch(`${local.address}/unduh/lembar-kerja.xlsx`)).arrayBuffer();
  const { sheets } = await readXlsx(new Uint8Array(file));
  const register = sheets.find(({ name }) => name === 'Register');
  expect(register?.rows.flat()).toContain(`'${title}`);
  const formulas = sheets.flatMap(({ cells }) =>
    [...(cells?.values() ?? [])].filter(({ formula }) => formula),
  );
  expect(formulas).toEqual([]);
  expect(sheets.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Riwayat', 'Kotak Keluar', 'Sistem']),
  );
});

test('the recap is made on demand and shown', async () => {
  await office.go('lembar');
  await office.enterAs('Ratri Wulandari');
  await office.choose('Publikasi', 'Buat rekap', 'Bulan ini');
  await office.answer('Oke');
  await office.page.getByRole('grid', { name: 'Isi tab Rekap 2025-09' }).waitFor();
  await office.page
    .getByText(/BULAN SEPTEMBER 2025/)
    .first()
    .waitFor();
});

test('the next month makes its recap by itself, on the first working day after it', async () => {
  await office.pushClockTo('2025-11-03T07:00');
  await office.go('lembar');
  expect(await office.tab('Rekap 2025-10').count()).toBe(0);
  await office.pushClockTo('2025-11-03T09:00');
  await office.go('lembar');
  await office.tab('Rekap 2025-10').waitFor();
});

async function mailCounts(addresses: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const address of addresses) counts.push((await office.subjects(address)).length);
  return counts;
}
