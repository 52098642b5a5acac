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
import type { CellRange, Ports } from './ports';
import { text, type Row } from './rows/cells';
import { replayJournal } from './replayJournal';
import { inOrderOfTime, isItemEvent, journalLines } from './rows/journal';

const { journal, register } = tabs;
const numberColumn = journal.headings.indexOf('Nomor Register');

const atWillRows = ({ procedures }: Office): Step[] =>
  procedures.flatMap(({ procedure }) => procedure.steps.filter(({ start }) => start.kind === 'atWill'));

/** May this be such a row? Of which table is known only with the item. */
export const isAtWill = (office: Office, step: string): boolean =>
  atWillRows(office).some(({ number }) => number === step);

/** Names of such rows that this person may perform, of whatever item: without one nobody looks for an ended item. */
export function namesAtWill(office: Office, email: string): readonly string[] {
  const roles = office.staff.filter((one) => sameAddress(one.email, email)).flatMap((one) => one.roles);
  const performed = atWillRows(office).filter(({ performers }) =>
    performers.members.some(
      (member) => member.kind === 'assignedAt' || roles.some((role) => sameWord(role, member.role)),
    ),
  );
  return [...new Set(performed.map(({ name }) => name))];
}

/** Which row of Riwayat is whose: read first, so that the rest does not grow with what other items have been through. */
export const journalNumbers: CellRange = {
  sheetId: journal.sheetId,
  fromRow: 1,
  fromColumn: numberColumn,
  toColumn: numberColumn + 1,
};

/** @param numbers the column of numbers, as just read */
function readRowsOf(
  { grid }: Pick<Ports, 'grid'>,
  numbers: readonly Row[],
  isWanted: (number: string) => boolean,
): Row[] {
  const { sheetId } = journal;
  const ranges = numbers.flatMap((cells, index) =>
    isWanted(text(cells[0])) ? [{ sheetId, fromRow: index + 1, toRow: index + 2 }] : [],
  );
  return ranges.length === 0 ? [] : grid.read(ranges).flat();
}

export function readItemRows(ports: Pick<Ports, 'grid'>, number: string): readonly Recorded<ItemEvent>[] {
  const [numbers = []] = ports.grid.read([journalNumbers]);
  const rows = readRowsOf(ports, numbers, (one) => one === number);
  return inOrderOfTime(journalLines(rows)).filter(isItemEvent);
}

export const readEndedItem = (ports: Pick<Ports, 'grid'>, number: string): Item | null =>
  readItemRows(ports, number).reduce<Item | null>(evolve, null);

/** Several at once; one that lost a row holds up no other. */
export const readEndedItems = (
  ports: Pick<Ports, 'grid'>,
  numbers: readonly Row[],
  isWanted: (number: string) => boolean,
): readonly Item[] => [...replayJournal(readRowsOf(ports, numbers, isWanted)).items.values()];

/** @param row where the item's row stood in Register: a hint, and the sign that it has one */
export function takeUpEnded(ports: Ports, ledger: Ledger, number: string, row: number): void {
  if (ledger.items.has(number)) return;
  const item = readEndedItem(ports, number);
  const registerRow = Math.max(row, register.headingRow + 1);
  if (item) ledger.items.set(number, { item, registerRow, answerRow: 0, systemRow: 0 });
}
