import type { Page } from 'playwright-core';
import { callsOf, PagesInBrowser, type Replies } from '../browser';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const open = async (replies: Replies) => {
  page = await pages.open('health', {}, replies, 320);
};

it('reads Riwayat once, however quickly the button is pressed again, and says how far it is', async () => {
  const whole = { checked: 2_500, breach: null, seal: 'abc', afterMs: 500 };
  await open({
    checkHealth: [{ view: { checkedAt: '', lines: [] } }],
    checkIntegrity: [{ next: { row: 2_001, seal: '', checked: 2_000 } }, whole, whole],
  });
  await page
    .getByRole('button', { name: 'Periksa keutuhan' })
    .evaluate((button) => ['first', 'second'].forEach(() => (button as HTMLElement).click()));
  await page.getByText(/2000 baris/).waitFor();
  await page.getByText(/2500 baris/).waitFor();
  expect(await callsOf(page, 'checkIntegrity')).toHaveLength(2);
});
