/**
 * Only open items stand in Sistem. One that has ended is told from its own rows of Riwayat, when and only when somebody
 * turns to it: with a row that may be started at any time, or for its lembar kendali.
 */
import { tabs } from '../../sheetLayout';
import { evolve } from '../../workflow/evolve';
import type { Item, ItemEvent, Recorded } from '../../workflow/model';
import { spansOf } from './readPeriod';
import type { Cell, CellRange, Ports } from '../../ports';
import { text, type Row } from '../tabs/cells';
import { replayJournal } from './replay';
import { itemIndexRanges, readItemIndex, type ItemRows } from '../tabs/itemIndex';
import { inOrderOfTime, isItemEvent, journalLines } from '../tabs/journal';

const { journal } = tabs;
const numberColumn = journal.headings.indexOf('Nomor Register');

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
  const rows = numbers.flatMap((cells, index) => (isWanted(text(cells[0])) ? [index + 1] : []));
  return rows.length === 0 ? [] : grid.read(spansOf(rows)).flat();
}

type ItsRows = readonly Recorded<ItemEvent>[];
const eventsIn = (rows: readonly Row[]): ItsRows => inOrderOfTime(journalLines(rows)).filter(isItemEvent);

/** @param index blocks of `itemIndexRanges`, where they could be read together with everything else */
export function readItemRows(ports: Pick<Ports, 'grid'>, number: string, index?: Cell[][][]): ItsRows {
  const hint = readItemIndex(index ?? ports.grid.read(itemIndexRanges(number)), number);
  const found = hint && rowsByIndex(ports, number, hint);
  if (found) return found;
  const [numbers = []] = ports.grid.read([journalNumbers]);
  return eventsIn(readRowsOf(ports, numbers, (one) => one === number));
}

/** Null where they do not stand there, or not all of them: then people have sorted Riwayat since, or put in rows. */
function rowsByIndex(
  { grid }: Pick<Ports, 'grid'>,
  number: string,
  { rows, until }: ItemRows,
): ItsRows | null {
  // The last row known to exist is read too: a range wholly below the grid would be refused.
  const since = { sheetId: journal.sheetId, fromRow: until - 1 };
  const blocks = grid.read([...spansOf(rows.filter((row) => row < since.fromRow)), since]);
  const events = eventsIn(blocks.flat()).filter((recorded) => recorded.number === number);
  return events.length > 0 && events.every(({ version }, at) => version === at + 1) ? events : null;
}

export const readEndedItem = (ports: Pick<Ports, 'grid'>, number: string, index?: Cell[][][]): Item | null =>
  readItemRows(ports, number, index).reduce<Item | null>(evolve, null);

/** Several at once; one that lost a row holds up no other. */
export const readEndedItems = (
  ports: Pick<Ports, 'grid'>,
  numbers: readonly Row[],
  isWanted: (number: string) => boolean,
): readonly Item[] => [...replayJournal(readRowsOf(ports, numbers, isWanted)).items.values()];
