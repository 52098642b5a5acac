import type { Page } from 'playwright-core';
import { PagesInBrowser } from '../browser';
import { controlSheet } from '../states';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

it('shows the whole way without anything running out of the dialog, for eyes and ears', async () => {
  page = await pages.open('control', controlSheet, {}, 900);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('LEMBAR KENDALI BAHAN KONTEN');
  expect(await page.locator('.tahap tbody tr').count()).toBe(controlSheet.stops.length);
  expect(await page.getByText('=1+1 "Rapat" 🎉 <b>').count()).toBe(1);
});

it('prints on A4 without its button, headings on every sheet', async () => {
  page = await pages.open('control', controlSheet, {}, 900);
  await page.evaluate(() =>
    Object.assign(globalThis, { print: () => Object.assign(globalThis, { printed: true }) }),
  );
  await page.getByRole('button', { name: 'Cetak' }).click();
  expect(await page.evaluate(() => (globalThis as unknown as { printed?: boolean }).printed)).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.length).toBeGreaterThan(10_000);
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12]/);
});
