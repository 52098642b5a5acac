import type { Page } from 'playwright-core';
import { axeFindings, overflowOf, PagesInBrowser } from '../browser';
import { buildControlSheet } from '../../../src/recap/controlSheet';
import { story } from '../../workflow/deciderSpec';
import * as p from '../../workflow/pacitan';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const title = `=1+1 "Rapat" 🎉 <b>${'Pemutakhiran Data Pemilih Berkelanjutan '.repeat(6)}</b>`;
const past = story(
  p.office,
  [
    p.registerAnswer(p.wib('2025-09-01 08.00'), { title }),
    { by: p.rina, at: p.wib('2025-09-01 08.00'), via: 'form' },
  ],
  ...[1, 2, 3, 4, 5].flatMap((day): Parameters<typeof story>[1][] => [
    [
      p.finish('kurang', { note: `Foto ke-${day} buram.\n`.repeat(6) }),
      { by: p.sari, at: p.wib(`2025-09-0${day} 08.40`) },
    ],
    [
      p.finish('kirim', { note: `https://drive.google.com/${'berkas'.repeat(30)}` }),
      { by: p.rina, at: p.wib(`2025-09-0${day} 11.00`) },
    ],
  ]),
  [p.finish('lengkap'), { by: p.sari, at: p.wib('2025-09-09 08.10') }],
);
const sheet = buildControlSheet(p.office, past, p.wib('2025-09-09 09.00'))!;

it('shows the whole way without anything running out of the dialog, for eyes and ears', async () => {
  page = await pages.open('control', sheet, {}, 900);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('LEMBAR KENDALI BAHAN KONTEN');
  expect(await page.locator('.tahap tbody tr').count()).toBe(sheet.stops.length);
  expect(await page.getByText('=1+1 "Rapat" 🎉 <b>').count()).toBe(1);
  expect(await overflowOf(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
});

it('prints on A4 without its button, headings on every sheet', async () => {
  page = await pages.open('control', sheet, {}, 900);
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
