/** Follows the chain of seals through `Riwayat` and finds the first row that was changed, removed or inserted. */
import { readJournalRow, sealColumn, sealOf } from '../tabs/journal';
import { text, type Row } from '../tabs/cells';

export interface Breach {
  /** As the sheet counts rows. */
  row: number;
  number: string;
  kind: 'changed' | 'removedBefore' | 'inserted' | 'removedAtEnd';
}

interface Line {
  row: number;
  cells: Row;
}

/** Events of one commit share their moment: sorted, they may stand in any order among themselves. */
const mostAtOnce = 500;

/**
 * @param rows below the headings
 * @param lastSeal as the head remembers it: without it, rows taken from the end would not be missed
 */
export function verifySeals(
  rows: readonly Row[],
  lastSeal: string,
  digest: (text: string) => string,
): { checked: number; breach: Breach | null } {
  const lines = inOrder(
    rows.flatMap((cells, index) => (text(cells[0]) ? [{ row: index + 2, cells: whole(cells) }] : [])),
  );
  const follows = ({ cells }: Line, previous: string): boolean =>
    sealOf(cells.slice(0, sealColumn), previous, digest) === cells[sealColumn];
  const versions = new Map<string, number>();
  let previous = '';
  for (let at = 0; at < lines.length; at += 1) {
    const next = candidates(lines, at).find((index) => follows(lines[index]!, previous));
    const [line, after] = [lines[at]!, lines[at + 1]];
    const number = text(line.cells[2]);
    if (next === undefined) {
      const isInserted = after !== undefined && follows(after, previous);
      const kind = isInserted ? 'inserted' : kindOf(lines.slice(at), versions);
      return { checked: at, breach: { row: line.row, number, kind } };
    }
    const found = lines[next]!;
    // Taken out of its place, the others of its moment move up.
    lines.copyWithin(at + 1, at, next);
    lines[at] = found;
    previous = String(found.cells[sealColumn]);
    versions.set(text(found.cells[2]), Number(found.cells[3]));
  }
  const last = lines[lines.length - 1];
  const breach: Breach | null =
    previous === lastSeal
      ? null
      : { row: last?.row ?? 1, number: text(last?.cells[2]), kind: 'removedAtEnd' };
  return { checked: lines.length, breach };
}

/**
 * A slice, in the order in which the rows stand.
 * @param previous seal of the row before
 * @returns null where one does not follow: tampered with, or merely sorted
 */
export function followSeals(
  rows: readonly Row[],
  previous: string,
  digest: (text: string) => string,
): { checked: number; seal: string } | null {
  let seal = previous;
  let checked = 0;
  for (const cells of rows) {
    if (!text(cells[0])) continue;
    const row = whole(cells);
    if (sealOf(row.slice(0, sealColumn), seal, digest) !== row[sealColumn]) return null;
    seal = String(row[sealColumn]);
    checked += 1;
  }
  return { checked, seal };
}

/** Sorting by people is no tampering: where times do not rise any more, they are put in order first. */
function inOrder(lines: readonly Line[]): Line[] {
  return [...lines].sort((a, b) => (momentOf(a) < momentOf(b) ? -1 : momentOf(a) > momentOf(b) ? 1 : 0));
}

const momentOf = ({ cells }: Line): string => text(cells[1]);

const whole = (cells: Row): Row => Array.from({ length: sealColumn + 1 }, (_, at) => cells[at] ?? '');

function candidates(lines: readonly Line[], at: number): number[] {
  const moment = momentOf(lines[at]!);
  const found = [at];
  for (let next = at + 1; next < lines.length && next - at < mostAtOnce; next += 1) {
    if (momentOf(lines[next]!) !== moment) break;
    found.push(next);
  }
  return found;
}

/** Versions of an item that leave one out tell that a row is gone; else the row itself is not what was sealed. */
function kindOf(rest: readonly Line[], versions: ReadonlyMap<string, number>): Breach['kind'] {
  const seen = new Map(versions);
  for (const { cells } of rest) {
    const recorded = readJournalRow(cells);
    if (!recorded || recorded.number === '') continue;
    const { number, version } = recorded;
    if (version > (seen.get(number) ?? 0) + 1) return 'removedBefore';
    seen.set(number, version);
  }
  return 'changed';
}
