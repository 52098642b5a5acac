/**
 * Issue 2's path, walked as people walk it: form, mails, pages, the menu with a row selected, the clock, the recap.
 * The tests of this file are one morning after another: each goes on where the one before ended.
 */
import { readXlsx } from 'hucre/xlsx';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { OfficeInBrowser, startBrowser } from './officeInBrowser';
import { StartedOffice } from './startedOffice';

jest.setTimeout(180_000);

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

beforeAll(async () => {
  [local, browser] = await Promise.all([StartedOffice.start(), startBrowser()]);
  office = await OfficeInBrowser.open(browser, local.address);
});
afterAll(async () => {
  await browser?.close();
  await local?.stop();
});

test('the form is filled in; the row lands in Register at once, with number, state and due time', async () => {
  await office.go('formulir');
  const { page } = office;
  await page.getByLabel(/^Judul kegiatan/).fill(title);
  await page.getByLabel(/^Waktu selesai kegiatan/).fill('2025-09-01T10:40');
  await page.getByLabel(/^Subbagian pengusul/).selectOption('Perencanaan, Data dan Informasi');
  await page.getByLabel(/^Jenis konten/).selectOption('Berita');
  await page.getByLabel(/^Tautan foto/).fill('https://drive.google.com/drive/folders/1FotoSimulasi');
  await page.getByLabel(/^Caption/).fill('+62 warga mencoba TPS. @kpupacitan');
  await page.getByLabel(/^Surel pengusul/).fill(submitter);
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  await page.getByText('Terima kasih').waitFor();
  await seeInRegister(['006/MEDSOS/IX/2025', title, 'Menunggu: Periksa', '01/09/2025']);
});

test('the steward asks for clarification; the submitter answers; the steward takes it on', async () => {
  await onTask(steward, async (task) => {
    await task.getByRole('button', { name: /^Kurang/ }).click();
    await task.getByRole('textbox').fill('Mohon jumlah peserta.');
    await submit(task);
  });
  await seeInRegister(['Perlu Klarifikasi']);
  // An address that was only typed into the form gets no title.
  await onTask(
    submitter,
    async (task) => {
      await task.getByRole('textbox', { name: /^Catatan/ }).fill('Diikuti 45 peserta.');
      await submit(task);
    },
    '006/MEDSOS/IX/2025',
  );
  await onTask(steward, async (task) => {
    await task.getByText('Diikuti 45 peserta.').first().waitFor();
    await task.getByRole('button', { name: /^Lengkap/ }).click();
    await recorded(task);
  });
});

test('the editor hands in the concept', async () => {
  await handInConcept('45 peserta mengikuti simulasi pemungutan suara.');
  await seeInRegister(['Menunggu: Setujui']);
});

test('the secretary approves from the menu with the row selected', async () => {
  await office.go('lembar');
  await office.enterAs('Hapsari Ningrum');
  await office.row(title).getByRole('rowheader').click();
  await office.choose('Publikasi', 'Setujui baris terpilih');
  expect(await office.answer('Oke')).toMatch(/006\/MEDSOS\/IX\/2025.*setuju/);
  await seeInRegister(['Menunggu: Unggah']);
  // An officer's own account sends no mail: the office's next sweep does.
  await office.pushClock('+1 jam');
});

test('the operator enters the links and confirms the sharing', async () => {
  await onTask(operator, async (task) => {
    await task.getByLabel('Instagram').fill('https://www.instagram.com/p/DPsimulasi1/');
    await task.getByLabel('TikTok').fill('https://www.tiktok.com/@kpupacitan/video/7123456789012345678');
    await submit(task);
    await task
      .getByRole('button', { name: /Bagikan/ })
      .first()
      .click();
    await task.getByRole('button', { name: /^Dibagikan/ }).click();
    await recorded(task);
  });
  await seeInRegister(['Selesai', 'instagram.com/p/DPsimulasi1']);
});

test('another item is approved from the page of a mail; a second approver is told kindly', async () => {
  const approve = async (task: FrameLocator) => {
    await task.getByRole('button', { name: /^Setuju/ }).click();
    await recorded(task);
  };
  await onTask(commissioner, approve, rakor);
  const isTold = async (task: FrameLocator) => {
    await task.getByText(/sudah/i).first().waitFor();
    expect(await task.getByRole('button', { name: /^Setuju/ }).count()).toBe(0);
  };
  await onTask(secretary, isTold, rakor);
});

test('after 25 hours an item without approval is cancelled and everyone concerned is told', async () => {
  await handInConcept('Kenali JDIH KPU.', jdih);
  const concerned = [steward, editor, commissioner, secretary, 'teknis@kpu-pacitan.test'];
  const before = await mailCounts(concerned);
  await office.pushClock('+25 jam');
  await seeInRegister(['Dibatalkan'], jdih);
  const after = await mailCounts(concerned);
  concerned.forEach((address, index) =>
    expect([address, after[index]! > before[index]!]).toEqual([address, true]),
  );
});

test('in the downloaded workbook a title that looks like a formula is still a title', async () => {
  const file = await (await fetch(`${local.address}/unduh/lembar-kerja.xlsx`)).arrayBuffer();
  const { sheets } = await readXlsx(new Uint8Array(file));
  const register = sheets.find(({ name }) => name === 'Register');
  expect(register?.rows.flat()).toContain(title);
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

/** Waits until the item's row in Register shows all of these, as a person looks until it does. */
async function seeInRegister(words: readonly string[], about = title): Promise<void> {
  await office.go('lembar');
  await office.tab('Register').click();
  await words.reduce((row, word) => row.filter({ hasText: word }), office.row(about)).waitFor();
}

/** The newest mail's page, at phone width, as a commissioner in a car has it. */
async function onTask(
  address: string,
  work: (task: FrameLocator, page: Page) => Promise<void>,
  about = title,
): Promise<void> {
  const { page, task } = await office.openMail(address, about);
  await page.setViewportSize({ width: 360, height: 740 });
  await work(task, page);
  await page.close();
}

async function submit(task: FrameLocator): Promise<void> {
  await task.locator('button[type=submit]').click();
  await recorded(task);
}

const recorded = (task: FrameLocator) =>
  task
    .getByText(/tercatat/i)
    .first()
    .waitFor();

async function handInConcept(caption: string, about = title): Promise<void> {
  await onTask(
    editor,
    async (task) => {
      await task.getByLabel(/^Tautan konsep/).fill(draft);
      await task.getByRole('textbox', { name: /^Caption/ }).fill(caption);
      await submit(task);
    },
    about,
  );
}

async function mailCounts(addresses: readonly string[]): Promise<number[]> {
  const counts: number[] = [];
  for (const address of addresses) counts.push((await office.subjects(address)).length);
  return counts;
}
