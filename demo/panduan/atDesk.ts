/** The workbook in a computer's window: the register with the item's panel, the guide, set-up and the recap. */
import type { OfficeInBrowser } from '../browser/officeInBrowser';
import type { Camera } from './Camera';

const pact = 'Penandatanganan Pakta';

export async function takeAtDesk(camera: Camera): Promise<void> {
  const desk = await camera.desk();
  await panel(camera, desk);
  await setUp(camera, desk);
  await recap(camera, desk);
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

/** The four recaps of the first morning: few rows, but each as the office will have it. */
async function recap(camera: Camera, desk: OfficeInBrowser): Promise<void> {
  const { page } = desk;
  await desk.go('lembar');
  await desk.enterAs('Ratri Wulandari');
  await desk.choose('Publikasi', 'Buat rekap', 'Bulan ini');
  await desk.answer('Oke');
  await show(camera, desk, 'Rekap 2025-09', 'rekap-bulan');
  for (const [item, tab, name] of longerRecaps) {
    await desk.choose('Publikasi', 'Buat rekap', item);
    const dialog = page.frameLocator('dialog iframe');
    await dialog.getByRole('button', { name: 'Susun' }).click();
    await dialog.getByRole('heading', { name: 'Rekap telah tersusun' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await show(camera, desk, tab, name);
  }
}

const longerRecaps = [
  ['Triwulan', 'Triwulan III 2025', 'rekap-triwulan'],
  ['Semester', 'Semester II 2025', 'rekap-semester'],
  ['Tahun', 'Tahun 2025', 'rekap-tahun'],
] as const;

async function show(camera: Camera, desk: OfficeInBrowser, tab: string, name: string): Promise<void> {
  await desk.tab(tab).click();
  await desk.page.getByRole('grid', { name: `Isi tab ${tab}` }).waitFor();
  await camera.takeWindow(desk.page, name);
}
