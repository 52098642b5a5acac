import type { Page } from 'playwright-core';
import { callsOf, PagesInBrowser, type Replies } from '../browser';
import { refusalForPage } from '../../../src/api/answerForPage';
import { approvalView, shareView, uploadView } from '../samples';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const open = async (replies: Replies, width?: number) => {
  page = await pages.open('task', { token: 'tiket' }, replies, width);
  return page;
};
const at = Date.UTC(2025, 8, 1, 8);
const view = approvalView();
const done = { done: { outcome: 'setuju', at, next: { step: 'Unggah', performers: 'Dewi' } } };
const button = (name: RegExp) => page.getByRole('button', { name });
const said = (text: RegExp) => page.getByText(text).first().waitFor();

it('asks for the item and changes nothing by being opened', async () => {
  await open({ viewTask: [{ view }] });
  await said(/Keputusan/);
  expect(await callsOf(page, 'viewTask')).toEqual(['tiket']);
  expect(await callsOf(page, 'finishTask')).toEqual([]);
});

it('sends once, however often the button is tapped', async () => {
  await open({ viewTask: [{ view }], finishTask: [done, done] });
  await button(/^Setuju/).evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await said(/sudah tercatat/);
  await said(/Langkah berikutnya: Unggah oleh Dewi/);
  expect(await callsOf(page, 'finishTask')).toEqual([
    { token: 'tiket', version: 5, outcome: 'setuju', evidence: {} },
  ]);
  expect(await button(/Setuju/).count()).toBe(0);
});

it.each([
  [{ code: 'AlreadyDecided', by: 'Joko', at, outcome: 'perbaiki' }, /Sudah diputuskan/],
  [{ code: 'LimitPassed', at }, /Batas waktu telah lewat/],
  [{ code: 'NotYourTurn', step: 'Sunting' }, /Bukan giliran/],
] as const)('ends quietly when refused: %j', async (refusal, words) => {
  await open({ viewTask: [{ view }], finishTask: [refusalForPage({ refusal })] });
  await button(/^Setuju/).click();
  await said(words);
  expect(await page.getByRole('button').count()).toBe(0);
});

it('asks for a note before anything is sent back, and again before the end', async () => {
  await open({ viewTask: [{ view }], finishTask: [done] });
  await button(/^Tidak setuju/).click();
  await said(/akan berakhir dengan status “Tidak Disetujui”/);
  await button(/^Kirim/).click();
  await said(/belum diisi/);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('bukti-note');
  expect(await callsOf(page, 'finishTask')).toEqual([]);
  await page.keyboard.type('Data belum lengkap <b>"');
  await button(/^Kirim/).click();
  await said(/sudah tercatat/);
  expect(await callsOf(page, 'finishTask')).toMatchObject([
    { evidence: { note: 'Data belum lengkap <b>"' } },
  ]);
});

it('keeps what was typed through a lost connection and a look at the latest state', async () => {
  const lost = { error: { message: 'NetworkError: Connection failure due to HTTP 0' } };
  await open({ viewTask: [{ view }, { view }], finishTask: [lost, done] });
  await button(/^Perbaiki/).click();
  await page.getByLabel(/Catatan/).fill('Ganti logo');
  await button(/^Kirim/).click();
  await said(/Tidak ada sambungan internet/);
  await button(/Periksa keadaan terbaru/).click();
  await button(/^Perbaiki/).click();
  expect(await page.getByLabel(/Catatan/).inputValue()).toBe('Ganti logo');
});

it('takes a link per platform, and helps before the server does', async () => {
  await open({ viewTask: [{ view: uploadView() }], finishTask: [done] });
  await page.getByLabel('Instagram').fill('instagram.com/p/AbCdE');
  await page.getByLabel(/tangkapan layar/).fill('https://a.id/1\nhttps://a.id/2');
  await button(/^Kirim/).click();
  await said(/diawali https/);
  await page.getByLabel('Instagram').fill('https://www.instagram.com/p/AbCdE/');
  await button(/^Kirim/).click();
  await said(/sudah tercatat/);
  expect(await callsOf(page, 'finishTask')).toMatchObject([
    { evidence: { postUrl: [{ platform: 'Instagram', url: 'https://www.instagram.com/p/AbCdE/' }] } },
  ]);
});

it('warns of a link that others cannot open, and lets it pass all the same', async () => {
  const outcomes = [
    {
      name: 'selesai',
      requires: [
        { anyOf: ['draft'] as const, atLeast: 1 },
        { anyOf: ['caption'] as const, atLeast: 1 },
      ],
      next: { step: 'Setujui', performers: 'Sri' },
    },
  ];
  await open({ viewTask: [{ view: approvalView({ outcomes, evidence: {} }) }], finishTask: [done] });
  await page.getByLabel(/Tautan konsep/).fill('https://drive.google.com/drive/my-drive');
  await said(/hanya dapat dibuka oleh Bapak\/Ibu sendiri/);
  await page.getByRole('textbox', { name: /^Caption/ }).fill('a'.repeat(281));
  await said(/281 dari 280 karakter, terlalu panjang/);
  await button(/^Kirim/).click();
  await said(/sudah tercatat/);
});

it('goes on to the next step of the same person', async () => {
  const goesOn = {
    done: { outcome: 'tayang', at, next: { step: 'Bagikan', performers: 'Dewi' }, nextToken: 'n' },
  };
  await open({
    viewTask: [
      { view: uploadView({ outcomes: [{ ...view.outcomes[0]!, name: 'tayang' }] }) },
      { view: shareView() },
    ],
    finishTask: [goesOn],
  });
  await button(/^Tayang/).click();
  await button(/Lanjutkan ke langkah Bagikan/).click();
  await said(/Teks untuk grup WhatsApp/);
  await button(/Salin teks/).click();
  await said(/telah disalin|Tekan lama/);
  expect(await callsOf(page, 'viewTask')).toEqual(['tiket', 'n']);
});

it.each([
  [refusalForPage({ refusal: { code: 'LinkExpired' } }), /Masa berlaku tautan habis/],
  [{ error: { message: 'Exception' } }, /belum dapat diproses/],
])('says why there is nothing to see: %j', async (reply, words) => {
  await open({ viewTask: [reply] });
  await said(words);
});
