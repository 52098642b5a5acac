/**
 * Only open items stand in Sistem. One that has ended is told from its own rows of Riwayat, when and only when somebody
 * turns to it: with a row that may be started at any time, or for its lembar kendali.
 */
import type { Step } from '../sop/model';
import { tabs } from '../sheetLayout';
import { evolve } from '../workflow/evolve';
import type { Item, ItemEvent, Office, Recorded } from '../workflow/model';
import { sameAddress, sameWord } from '../workflow/people';
import type { Ledger } from './ledger';
import type { Ports } from './ports';
import { text } from './rows/cells';
import { inOrderOfTime, isItemEvent, journalLines } from './rows/journal';

const { journal, register } = tabs;
const numberColumn = journal.headings.indexOf('Nomor Register');

const atWillRows = ({ procedures }: Office): Step[] =>
  procedures.flatMap(({ procedure }) => procedure.steps.filter(({ start }) => start.kind === 'atWill'));

/** May this be such a row? Of which table is known only with the item. */
export const isAtWill = (office: Office, step: string): boolean =>
  atWillRows(office).some(({ number }) => number === step);

/** Is it worth looking for an ended item on behalf of this person? */
export function performsAtWill(office: Office, email: string): boolean {
  const roles = office.staff.filter((one) => sameAddress(one.email, email)).flatMap((one) => one.roles);
  return atWillRows(office).some(({ performers }) =>
    performers.members.some(
      (member) => member.kind === 'assignedAt' || roles.some((role) => sameWord(role, member.role)),
    ),
  );
}

/** The column of numbers first: what is read does not grow with what other items have been through. */
export function readItemRows({ grid }: Pick<Ports, 'grid'>, number: string): readonly Recorded<ItemEvent>[] {
  const { sheetId } = journal;
  const column = { fromColumn: numberColumn, toColumn: numberColumn + 1 };
  const [numbers = []] = grid.read([{ sheetId, fromRow: 1, ...column }]);
  const ranges = numbers.flatMap((cells, index) =>
    text(cells[0]) === number ? [{ sheetId, fromRow: index + 1, toRow: index + 2 }] : [],
  );
  return ranges.length === 0 ? [] : inOrderOfTime(journalLines(grid.read(ranges).flat())).filter(isItemEvent);
}

export const readEndedItem = (ports: Pick<Ports, 'grid'>, number: string): Item | null =>
  readItemRows(ports, number).reduce<Item | null>(evolve, null);

/** @param row where the item's row stood in Register: a hint, and the sign that it has one */
export function takeUpEnded(ports: Ports, ledger: Ledger, number: string, row: number): void {
  if (ledger.items.has(number)) return;
  const item = readEndedItem(ports, number);
  const registerRow = Math.max(row, register.headingRow + 1);
  if (item) ledger.items.set(number, { item, registerRow, answerRow: 0, systemRow: 0 });
}
