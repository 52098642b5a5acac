/** Jawa Tengah's chain of four at phone width: "tidak" goes back one level, a correction goes on, and each finishes from the mail. */
import type { Browser } from 'playwright-core';
import { finishOnPage } from '../../demo/browser/finishOnPage';
import { OfficeInBrowser, startBrowser } from '../../demo/browser/officeInBrowser';
import { StartedOffice } from '../../demo/browser/startedOffice';
import { Walk } from './walk';

const title = 'Simulasi Pemungutan Suara di Semarang';
const at = (name: string) => `${name}@kpu-pacitan.test`;
const [admin, subCoordinator, head, secretary, commissioner] = [
  'ratri',
  'bagas',
  'sekar',
  'dimas',
  'hapsari',
].map(at);
const draft = (version: number) => `https://drive.google.com/file/d/1KonsepSimulasi${version}/view`;

let local: StartedOffice;
let browser: Browser;
let office: OfficeInBrowser;
let walk: Walk;

beforeAll(async () => {
  [local, browser] = await Promise.all([StartedOffice.start('--sop', 'jawa-tengah'), startBrowser()]);
  office = await OfficeInBrowser.open(browser, local.address);
  walk = new Walk(office, title);
});
afterAll(async () => {
  await browser?.close();
  await local?.stop();
});

test('the concept is handed in by the form and sent on by the admin', async () => {
  await office.handIn({
    title,
    endedAt: '2025-09-01T10:40',
    section: 'Perencanaan, Data dan Informasi',
    contentType: 'Berita',
    material: draft(1),
    caption: 'Simulasi pemungutan suara diikuti 45 warga.',
    email: 'pengusul@kpu-pacitan.test',
  });
  await walk.decide(admin!, 'teruskan');
});

test('the sub-coordinator, the head and the secretary pass it up; "tidak" comes back one level only', async () => {
  await walk.decide(subCoordinator!, 'ya');
  await walk.decide(head!, 'tidak', { Catatan: 'Mohon sebutkan tempat kegiatan.' });
  await walk.onPage(subCoordinator!, async (task) => {
    await task.getByText('Mohon sebutkan tempat kegiatan.').first().waitFor();
    await finishOnPage(task, 'koreksi', { 'Tautan konsep': draft(2) });
  });
  await walk.decide(head!, 'ya');
  await walk.decide(secretary!, 'ya');
});

test('the commissioner sees the way with its times and decides', async () => {
  await walk.onPage(commissioner!, async (task) => {
    await task.getByRole('listitem').filter({ hasText: 'Koreksi III: ya' }).waitFor();
    await finishOnPage(task, 'setuju');
    await task.getByText(/Langkah berikutnya: Unggah/).waitFor();
  });
});

test('the admin enters the links, and the item is done', async () => {
  await walk.decide(admin!, 'tayang', { Instagram: 'https://www.instagram.com/p/DPsimulasi1/' });
  await walk.seeInRegister('Selesai', 'instagram.com/p/DPsimulasi1');
});
