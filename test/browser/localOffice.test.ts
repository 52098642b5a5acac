/** The local office itself: what a newcomer sees, whatever the product inside it does. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { overflowOf } from '../pages/browser';
import { axeFindings } from './axeFindings';
import { OfficeInBrowser, startBrowser } from '../../demo/browser/officeInBrowser';
import { StartedOffice } from '../../demo/browser/startedOffice';

let office: StartedOffice;
let browser: Browser;

beforeAll(async () => {
  [office, browser] = await Promise.all([StartedOffice.start(), startBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await office?.stop();
});

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

const title = 'Rapat Koordinasi Pemutakhiran Data Pemilih Berkelanjutan';

test('the console tells the address and five steps', () => {
  expect(office.greeting).toMatch(/1\. Isi formulir[\s\S]*5\. Majukan jam/);
});

test('the workbook shows its tabs, the hidden ones on demand, and the register with sample items', async () => {
  const window = await open();
  const { page } = window;
  await window.row(title).waitFor();
  const tabs = page.getByRole('navigation', { name: 'Tab lembar kerja' });
  expect(await tabs.getByRole('link').allInnerTexts()).toEqual(
    expect.arrayContaining(['Register', 'Petugas', 'SOP']),
  );
  expect(await tabs.getByRole('link', { name: 'Riwayat' }).count()).toBe(0);
  await page.getByRole('button', { name: /Tab tersembunyi/ }).click();
  await tabs.getByRole('link', { name: /^Riwayat/ }).click();
  await page.getByRole('grid', { name: 'Isi tab Riwayat' }).waitFor();
});

test('the script menu is there for whom has the workbook open, and for nobody else', async () => {
  const window = await open();
  const { page } = window;
  await window.row(title).waitFor();
  expect(await page.getByRole('menuitem', { name: 'Publikasi' }).count()).toBe(0);
  await window.enterAs('Sekar Maheswari');
});

test('the grid is worked by keyboard alone: move, edit, give up, write', async () => {
  const window = await open();
  const { page } = window;
  await window.enterAs('Akun kantor');
  await window.tab('Catatan Laporan').click();
  await page.getByRole('grid', { name: 'Isi tab Catatan Laporan' }).waitFor();
  await page.locator('[data-cell=A2]').click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.keyboard.type('tidak jadi');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kendala');
  await page.keyboard.press('Enter');
  await page.getByRole('gridcell', { name: 'Kendala' }).waitFor();
  expect(await page.locator('[data-cell=B2]').innerText()).toBe('Kendala');
});

test('a menu opens, moves and closes by keyboard, and gives the focus back', async () => {
  const window = await open();
  const { page } = window;
  await window.enterAs('Sekar Maheswari');
  await page.getByRole('menuitem', { name: 'Berkas' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^Proses baris/);
  await page.keyboard.press('ArrowDown');
  expect(await focused(page)).toMatch(/^Setujui baris/);
  await page.keyboard.press('Escape');
  expect(await focused(page)).toBe('Publikasi');
});

test('the workbook is downloaded as an Excel file', async () => {
  const { page } = await open();
  await page.getByRole('menuitem', { name: 'Berkas' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Unduh sebagai Excel' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
  expect(
    readFileSync(await download.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('the form refuses to go without required answers and says which', async () => {
  const window = await open();
  const { page } = window;
  await window.go('formulir');
  await page.getByRole('button', { name: 'Kirim', exact: true }).click();
  expect(await page.getByText('Pertanyaan ini wajib diisi.').count()).toBeGreaterThan(3);
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
});

test.each([
  [360, 'dark'],
  [1280, 'light'],
] as const)(
  'nothing is cut off and axe finds nothing at %i pixels, in the %s',
  async (width, colorScheme) => {
    const window = await open(width);
    const { page } = window;
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await window.enterAs('Sekar Maheswari');
    await window.row(title).waitFor();
    for (const place of [['lembar'], ['formulir'], ['surat'], ['surat', 'sekar@kpu-pacitan.test'], ['jam']]) {
      await window.go(...place);
      await page.waitForTimeout(300);
      for (const narrower of [320, 768, 1160, width]) {
        await page.setViewportSize({ width: narrower, height: 800 });
        expect([place, narrower, await overflowOf(page)]).toEqual([place, narrower, 0]);
      }
      expect([place, await axeFindings(page)]).toEqual([place, []]);
    }
  },
);

test.each([360, 1280])('what the script shows fits and is sound at %i pixels', async (width) => {
  const window = await open(width);
  const { page } = window;
  await window.enterAs('Akun kantor');
  await window.choose('Publikasi', 'Panduan');
  await page.frameLocator('aside iframe').getByRole('heading', { level: 1 }).waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.getByRole('complementary').getByRole('button', { name: 'Tutup' }).click();
  await window.choose('Publikasi', 'Pengaturan', 'Siapkan lembar kerja');
  await page.frameLocator('dialog iframe').getByRole('button').first().waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

test('every control is large enough for a finger', async () => {
  const window = await open(360);
  await window.enterAs('Sekar Maheswari');
  for (const place of ['lembar', 'formulir', 'surat', 'jam']) {
    await window.go(place);
    expect([place, await smallTargets(window.page)]).toEqual([place, []]);
  }
});

test('what happened is still there after the next start', async () => {
  const window = await open();
  const { page } = window;
  await window.pushClock('+1 jam');
  const clock = await page.locator('.clock-face').innerText();
  office = await office.restart();
  const again = await open();
  await again.go('jam');
  expect(await again.page.locator('.clock-face').innerText()).toBe(clock);
});

const open = (width = 1280) => OfficeInBrowser.open(browser, office.address, { width });

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** Controls below 44 pixels, but for links inside a cell's text and choices whose label is the target. */
const smallTargets = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], select, input, textarea')]
      .filter((control) => control.checkVisibility() && !control.closest('[role=grid], .choices, .skip'))
      .filter((control) => !control.classList.contains('skip') && control.getBoundingClientRect().height < 44)
      .map((control) => control.outerHTML.slice(0, 80)),
  );
