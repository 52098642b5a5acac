/** The workbook in a computer's window: the register with the item's panel, the guide and the dialogs. */
import type { OfficeInBrowser } from '../browser/officeInBrowser';
import type { Camera } from './Camera';

const pact = 'Penandatanganan Pakta';
const sharedAccounts = 'Akun Bersama';

export async function takeAtDesk(camera: Camera): Promise<void> {
  const desk = await camera.desk();
  await panel(camera, desk);
  await dialog(camera, desk, ['Alihkan ke'], 'alihkan');
  await dialog(camera, desk, ['Buat rekap', 'Lembar kendali'], 'lembar-kendali');
  await dialog(camera, desk, ['Buat rekap', 'Triwulan'], 'periode-rekap');
  await desk.enterAs('Akun kantor');
  await dialog(camera, desk, ['Pengaturan', 'Kesehatan sistem'], 'kesehatan');
  await dialog(camera, desk, ['Pengaturan', 'Siapkan lembar kerja'], 'siapkan');
  await sharedComputer(camera, desk);
}

/** An officer who works at another's computer: the menu asks who of the two it is. */
async function sharedComputer(camera: Camera, desk: OfficeInBrowser): Promise<void> {
  const { page } = desk;
  await desk.tab('Petugas').click();
  await desk.row(sharedAccounts).waitFor();
  const headings = await desk.row(sharedAccounts).getByRole('gridcell').allTextContents();
  await desk.row('Bagas').getByRole('gridcell').nth(headings.indexOf(sharedAccounts)).dblclick();
  await page.keyboard.type('ratri@kpu-pacitan.test');
  await page.keyboard.press('Enter');
  await desk.enterAs('Ratri Wulandari');
  await desk.tab('Register').click();
  await desk.row(pact).getByRole('rowheader').click();
  await dialog(camera, desk, ['Setujui baris terpilih'], 'komputer-bersama');
}

async function panel(camera: Camera, desk: OfficeInBrowser): Promise<void> {
  const { page } = desk;
  await desk.enterAs('Ratri Wulandari');
  await desk.row(pact).getByRole('rowheader').click();
  await desk.choose('Publikasi', 'Proses baris terpilih');
  const beside = page.frameLocator('aside iframe');
  await beside.getByRole('heading', { level: 1 }).waitFor();
  await camera.takeWindow(page, 'panel-register');
  await desk.choose('Publikasi', 'Panduan');
  await beside.getByRole('heading', { name: 'Pengampu media sosial' }).waitFor();
  await camera.takeWindow(page, 'panduan');
}

/** Of the row selected before, as far as the item of the menu is about a row. */
async function dialog(
  camera: Camera,
  desk: OfficeInBrowser,
  item: readonly string[],
  name: string,
): Promise<void> {
  const { page } = desk;
  await desk.choose('Publikasi', ...item);
  const inside = page.frameLocator('dialog iframe');
  await inside.getByRole('button').first().waitFor();
  // The picture waits until the page has loaded its data.
  await inside.locator('.menunggu', { hasText: /^Sedang/ }).waitFor({ state: 'detached' });
  await camera.takeWindow(page, name);
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
