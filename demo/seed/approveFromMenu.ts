import type { LocalOffice } from '../localOffice/LocalOffice';
import { tabText } from './tabText';

/** An officer opens the workbook, selects the item's row and takes the step's first outcome from the menu. */
export function approveFromMenu(
  { world, workbook, script }: LocalOffice,
  email: string,
  title: string,
): void {
  world.authorise(script, email);
  const { sheetId, rows } = tabText(workbook, 'Register');
  const index = rows.findIndex((row) => row.Judul === title);
  const session = world.openWorkbook(workbook, email);
  // The headings and the office's own line are above the rows.
  session.selectRange(sheetId, index + 3);
  const { error, toasts } = session.click(['Publikasi', 'Setujui baris terpilih']);
  if (index < 0 || error)
    throw new Error(`Approving "${title}" failed: ${error?.message ?? toasts[0]?.message}`);
}
