import type { LocalOffice } from '../localOffice/LocalOffice';
import { tabText } from './tabText';

/** Pastes the web app's address where the office is asked to; an older bundle does not ask. */
export function pasteWebAppAddress({ world, workbook, webAppUrl }: LocalOffice): void {
  const { sheetId, headings, rows } = tabText(workbook, 'Pengaturan');
  const index = rows.findIndex((row) => row.Pengaturan === 'Alamat aplikasi web');
  if (index < 0 || !webAppUrl) return;
  world.person(workbook).edit(sheetId, index + 2, headings.indexOf('Nilai') + 1, webAppUrl);
}
