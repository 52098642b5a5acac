/** The workbook in a computer's window: the register with the item's panel, the guide and set-up. */
import type { OfficeInBrowser } from '../browser/officeInBrowser';
import type { Camera } from './Camera';

const pact = 'Penandatanganan Pakta';

export async function takeAtDesk(camera: Camera): Promise<void> {
  const desk = await camera.desk();
  await panel(camera, desk);
  await setUp(camera, desk);
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

async function setUp(camera: Camera, desk: OfficeInBrowser): Promise<void> {
  const { page } = desk;
  await desk.go('lembar');
  await desk.enterAs('Akun kantor');
  await desk.choose('Publikasi', 'Pengaturan', 'Siapkan lembar kerja');
  await page.frameLocator('dialog iframe').getByRole('button').first().waitFor();
  await camera.takeWindow(page, 'siapkan');
  await page.keyboard.press('Escape');
}
