/** Where an item's row stands in Register now: a hint is checked against the number beside it, never trusted. */
import { tabs } from '../sheetLayout';
import type { UnitOfWork } from './unitOfWork';
import type { Cell } from '../ports';
import type { OpenItem } from './tabs/system';
import { text } from './tabs/cells';
import { hasNumbers, numberColumn, registerNumberOf } from './tabs/register';

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

/** Open until now, or ended and taken up again: then Sistem has no row of it, but Register has. */
const isRegistered = (open: OpenItem | undefined): boolean =>
  open !== undefined && (open.systemRow > 0 || open.registerRow > 0);

/** Items that Register has, and of whose row nothing is known yet. */
function needsRow({ touched, items, registerRows, state }: UnitOfWork): string[] {
  if (!hasNumbers(state.registerHeadings)) return [];
  return [...touched].filter((number) => !registerRows.has(number) && isRegistered(items.get(number)));
}

/** Finds the rows of all touched items that were not found yet: by their hints, then by the whole column. */
export function findRegisterRows(work: UnitOfWork): void {
  const wanted = needsRow(work);
  if (wanted.length === 0) return;
  const hints = wanted.map((number) => work.items.get(number)?.registerRow ?? 0);
  const blocks = work.ports.grid.read(hints.map(registerRowRange));
  const lost = wanted.filter((number, index) => !checkHint(work, number, hints[index] ?? 0, blocks[index]));
  if (lost.length > 0) findInColumn(work, lost);
}

/** People sort and insert rows: then, and only then, the column of numbers is read. */
function findInColumn(work: UnitOfWork, numbers: readonly string[]): void {
  const column = numberColumn(work.state.registerHeadings) ?? 0;
  const [cells = []] = work.ports.grid.read([
    { sheetId, fromRow: 0, fromColumn: column, toColumn: column + 1 },
  ]);
  const rows = new Map(cells.map((row, index) => [text(row[0]), index]));
  for (const number of numbers) work.registerRows.set(number, rows.get(number) ?? null);
  work.remember({ registerRows: cells.length });
}
