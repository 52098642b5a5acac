import type { Page } from 'playwright-core';
import { callsOf, PagesInBrowser, type Replies } from '../browser';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const periods = ['Triwulan III 2025', 'Triwulan II 2025'];
const open = async (replies: Replies) => {
  page = await pages.open('recap', { periods }, replies, 320);
};
const start = () => page.getByRole('button', { name: 'Susun' });
const said = (text: RegExp) => page.getByText(text).first().waitFor();

it('makes the chosen period once, shows that the work goes on, and says where the tab is', async () => {
  const made = { made: periods[1], text: 'Rekap telah tersusun di tab “Triwulan II 2025”.', afterMs: 1500 };
  await open({ recapPeriod: [made, made] });
  await page.getByLabel('Periode').selectOption(periods[1]!);
  await start().click();
  await said(/Sedang menyusun/);
  await start().click({ force: true });
  await said(/di tab “Triwulan II 2025”/);
  expect(await callsOf(page, 'recapPeriod')).toEqual(['Triwulan II 2025']);
});

it.each([
  [{ made: null, text: 'Sistem sedang sibuk.' }, /belum dapat disusun/],
  [{ error: { message: 'Exception' } }, /gangguan pada sistem/],
])('says why there is none: %j', async (reply, words) => {
  await open({ recapPeriod: [reply] });
  await start().click();
  await said(words);
});
