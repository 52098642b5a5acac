import type { Page } from 'playwright-core';
import { callsOf, PagesInBrowser, type Replies } from '../browser';
import { clarificationView, trackView } from '../samples';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const open = async (replies: Replies, width?: number) => {
  page = await pages.open('track', { token: 'lacak' }, replies, width);
};
const view = trackView();
const current = view.current!;
const said = (text: RegExp) => page.getByText(text).first().waitFor();

it('says where the item is, since when, and what is expected of whom', async () => {
  await open({ trackItem: [{ view }] });
  await said(/Langkah Serahkan, dikerjakan oleh Pelaksana Kegiatan/);
  await said(/sudah 4 jam 5 menit/);
  await said(/Foto kegiatan mana yang dipakai/);
  expect(await callsOf(page, 'trackItem')).toEqual(['lacak']);
});

it('answers a question where it is asked', async () => {
  const at = Date.UTC(2025, 8, 1, 8);
  await open({
    trackItem: [{ view }, { view: trackView({ current: { ...current, step: 'Periksa', asked: null } }) }],
    viewTask: [{ view: clarificationView() }],
    finishTask: [{ done: { outcome: 'kirim', at, next: { step: 'Periksa', performers: 'Tono' } } }],
  });
  await page.getByRole('button', { name: 'Jawab dan lengkapi' }).click();
  await page
    .getByLabel(/^Tautan foto/)
    .fill('https://a.id/1\nhttps://a.id/2\nhttps://a.id/3\nhttps://a.id/4');
  await page.getByLabel(/^Catatan/).fill('Yang pertama.');
  await page.getByRole('button', { name: /^Kirim/ }).click();
  await said(/sudah tercatat/);
  await page.getByRole('button', { name: /Kembali/ }).click();
  await said(/Langkah Periksa/);
  await said(/tidak ada yang perlu dilakukan/);
  expect(await callsOf(page, 'viewTask')).toEqual(['jawab']);
});

it.each([
  [{ current: { ...current, asked: null } }, /tidak ada yang perlu dilakukan/],
  [{ current: { ...current, asked: { note: 'Judul kosong.', token: null } } }, /lembar jawaban formulir/],
  [{ current: null, ended: { end: 'batal', reason: 'limitPassed', at: 0 } as const }, /berakhir: Dibatalkan/],
  [{ current: null, ended: { end: 'selesai', reason: 'outcome', at: 0 } as const }, /berakhir: Selesai/],
])('offers no answer where none is possible: %j', async (more, words) => {
  await open({ trackItem: [{ view: trackView(more) }] });
  await said(words);
  expect(await page.getByRole('button').count()).toBe(0);
});

it('gives an officer a text to send to those it waits for, and tells the officer to do nothing', async () => {
  const request = '*[MOHON PERSETUJUAN]* Rapat';
  await open({ trackItem: [{ view: trackView({ current: { ...current, asked: null, request } }) }] });
  await said(/Teks permintaan untuk WhatsApp/);
  expect(await page.getByRole('textbox').inputValue()).toBe(request);
  expect(await page.getByText('Yang diharapkan dari').count()).toBe(0);
});

it('leads to what is live', async () => {
  const posts = [{ platform: 'Instagram', url: 'https://www.instagram.com/p/AbCdEf123/' }];
  await open({ trackItem: [{ view: trackView({ posts }) }] });
  const link = page.getByRole('link', { name: /Buka Instagram/ });
  expect(await link.getAttribute('href')).toBe(posts[0]!.url);
});

it('lets who performs it start a row that may be started at any time', async () => {
  const at = Date.UTC(2025, 8, 1, 8);
  const ended = { current: null, ended: { end: 'selesai', reason: 'outcome', at } } as const;
  await open({
    trackItem: [{ view: trackView({ ...ended, atWill: [{ step: 'Turunkan', token: 'turunkan' }] }) }],
    viewTask: [{ view: clarificationView() }],
  });
  await page.getByRole('button', { name: /Turunkan/ }).click();
  await said(/mohon menyelesaikan langkah/);
  expect(await callsOf(page, 'viewTask')).toEqual(['turunkan']);
});
