/** Where an item's row stands in Register now: a hint is checked against the number beside it, never trusted. */
import { tabs } from '../sheetLayout';
import { needsRegisterRow, type UnitOfWork } from './unitOfWork';
import type { Cell, Ports } from '../ports';
import { text } from './tabs/cells';
import { numberColumn, registerNumberOf } from './tabs/register';

const { sheetId, headingRow } = tabs.register;
export const registerRowRange = (row: number) => ({ sheetId, fromRow: row, toRow: row + 1 });

/** @param block the row at the hint, as read together with everything else */
export function checkHint(
  work: UnitOfWork,
  number: string,
  hint: number,
  block: Cell[][] | undefined,
): boolean {
  const stands = hint > headingRow && registerNumberOf(block?.[0], work.state.registerHeadings) === number;
  if (stands) work.registerRows.set(number, hint);
  return stands;
}

/** Finds the rows of all touched items that were not found yet: by their hints, then by the whole column. */
export function findRegisterRows({ grid }: Pick<Ports, 'grid'>, work: UnitOfWork): void {
  const wanted = needsRegisterRow(work);
  if (wanted.length === 0) return;
  const hints = wanted.map((number) => work.items.get(number)?.registerRow ?? 0);
  const blocks = grid.read(hints.map(registerRowRange));
  const lost = wanted.filter((number, index) => !checkHint(work, number, hints[index] ?? 0, blocks[index]));
  if (lost.length > 0) findInColumn({ grid }, work, lost);
}

/** People sort and insert rows: then, and only then, the column of numbers is read. */
function findInColumn({ grid }: Pick<Ports, 'grid'>, work: UnitOfWork, numbers: readonly string[]): void {
  const column = numberColumn(work.state.registerHeadings) ?? 0;
  const [cells = []] = grid.read([{ sheetId, fromRow: 0, fromColumn: column, toColumn: column + 1 }]);
  const rows = new Map(cells.map((row, index) => [text(row[0]), index]));
  for (const number of numbers) work.registerRows.set(number, rows.get(number) ?? null);
  work.head = { ...work.head, registerRows: cells.length };
}
