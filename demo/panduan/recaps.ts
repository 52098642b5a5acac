/** The four recaps of an office that has worked for a semester, with their tables and charts. */
import { LocalOffice } from '../localOffice/LocalOffice';
import { readBundle } from '../bundle/readBundle';
import { runSemester } from '../scenario/runSemester';
import { openSemester } from '../scenario/Semester';
import type { Camera } from './Camera';

export function officeAfterSemester(): LocalOffice {
  const semester = openSemester(readBundle(), { sop: 'pacitan', seed: 1 });
  runSemester(semester, 150);
  return new LocalOffice(semester.world);
}

const recaps = [
  ['Rekap 2025-12', 'rekap-bulan'],
  ['Triwulan IV 2025', 'rekap-triwulan'],
  ['Semester II 2025', 'rekap-semester'],
  ['Tahun 2025', 'rekap-tahun'],
] as const;

export async function takeRecaps(camera: Camera): Promise<void> {
  const desk = await camera.desk({ width: 1500, height: 2100 });
  await desk.enterAs('Akun kantor');
  for (const [tab, name] of recaps) {
    await desk.tab(tab).click();
    await desk.page.getByRole('grid', { name: `Isi tab ${tab}` }).waitFor();
    await camera.takeWindow(desk.page, name);
  }
}
