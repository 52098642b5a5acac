/** The four recaps of the first morning: few rows, but each as the office will have it. */
import type { OfficeInBrowser } from '../browser/officeInBrowser';
import type { Camera } from './Camera';

export async function takeRecaps(camera: Camera): Promise<void> {
  const desk = await camera.desk({ width: 1500, height: 1000 });
  await desk.enterAs('Ratri Wulandari');
  await desk.choose('Publikasi', 'Buat rekap', 'Bulan ini');
  await desk.answer('Oke');
  await show(camera, desk, 'Rekap 2025-09', 'rekap-bulan');
  for (const [item, tab, name] of longerRecaps) {
    await desk.choose('Publikasi', 'Buat rekap', item);
    const dialog = desk.page.frameLocator('dialog iframe');
    const start = dialog.getByRole('button', { name: 'Susun' });
    await start.waitFor();
    if (name === 'rekap-triwulan') await camera.takeWindow(desk.page, 'periode-rekap');
    await start.click();
    await dialog.getByRole('heading', { name: 'Rekap telah tersusun' }).waitFor();
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Tutup' }).click();
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
  const grid = desk.page.getByRole('grid', { name: `Isi tab ${tab}` });
  await grid.waitFor();
  await camera.takeWindow(desk.page, name);
}
