/** A user selects a row of Register and chooses from the menu; throws when the Sheet refuses. */
import type { Semester } from '../scenario/Semester';

export function clickRow(
  { world, workbook }: Semester,
  email: string,
  line: { sheetId: number; row: number } | null,
  path: readonly string[],
): void {
  const session = world.openWorkbook(workbook, email);
  if (line) session.selectRange(line.sheetId, line.row);
  const { error, dialogs } = session.click(['Publikasi', ...path]);
  const said = dialogs.at(-1)?.text ?? '';
  if (error || !/tercatat|tersusun/.test(said))
    throw new Error(`${path.join(' > ')}: ${error?.message ?? said}`);
}
