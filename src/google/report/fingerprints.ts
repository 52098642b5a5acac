/**
 * What the add-on itself wrote on a report's tab, kept beside each row in a hidden column, so that a rebuild knows what
 * people wrote there since: notes in the column left of it stay with their rows, and changed cells can be named.
 */
import type { Cell, PeoplesChanges } from '../../ports';

type CellData = GoogleAppsScript.Sheets.Schema.CellData;

const mark = 'alur-publikasi';
export const noteHeading = 'Catatan kantor (tidak ikut dicetak)';

export const noteWidth = 240;

/** Right of the report: people's notes, then the print. */
export const extraColumns = 2;

export interface PrintedRow {
  cells: readonly CellData[];
  /** What the row is about, the same in every rebuild: a note stays with it. */
  key: string;
}

/** The print of each row, from the top: `hash,hash,… key`; the first also says that it is one, and of how many rows. */
export function printsOf(rows: readonly PrintedRow[]): string[] {
  return rows.map(({ cells, key }, row) => {
    const hashes = cells.map(({ userEnteredValue }) =>
      fingerprintOf(userEnteredValue?.stringValue ?? userEnteredValue?.numberValue ?? ''),
    );
    return `${row === 0 ? `${mark}:${rows.length} ` : ''}${hashes.join()} ${key}`;
  });
}

const markIn = (cell: Cell | undefined): number | null => {
  const rows = /^alur-publikasi:(\d+) /.exec(String(cell ?? ''))?.[1];
  return rows === undefined ? null : Number(rows);
};

/** @param firstRow of a tab. @returns how far the report reaches, without what stands beside it; null on a tab not ours */
export function extentOf(firstRow: readonly Cell[]): { rows: number; columns: number } | null {
  const printColumn = firstRow.findIndex((cell) => markIn(cell) !== null);
  const rows = markIn(firstRow[printColumn]);
  return rows === null ? null : { rows, columns: printColumn - 1 };
}

/** @param stands the tab's cells as read. Without our print it was never ours, or cannot be told: all is people's. */
export function readPeoplesChanges(stands: readonly (readonly Cell[])[]): PeoplesChanges {
  const extent = extentOf(stands[0] ?? []);
  if (!extent) {
    const isEmpty = stands.every((row) => row.every((cell) => cell === ''));
    return { notes: new Map(), changed: isEmpty ? [] : ['seluruh isi tab'], width: 0 };
  }
  const notes = new Map<string, Cell>();
  const changed: string[] = [];
  const printColumn = extent.columns + 1;
  let rowsFound = 0;
  stands.forEach((row, index) => {
    const print = String(row[printColumn] ?? '').replace(/^alur-publikasi:\d+ /, '');
    const [, hashes = '', key = ''] = /^(\S*) ([^]*)$/.exec(print) ?? [];
    const written = hashes.split(',');
    if (print) rowsFound += 1;
    const note = row[printColumn - 1] ?? '';
    if (note !== '' && note !== noteHeading) notes.set(key || `baris ${index + 1}`, note);
    for (let column = 0; column < printColumn - 1; column += 1) {
      if (fingerprintOf(row[column] ?? '') !== (written[column] ?? '')) changed.push(nameOf(index, column));
    }
  });
  if (rowsFound < extent.rows) changed.push(`${extent.rows - rowsFound} baris yang dihapus`);
  return { notes, changed, width: printColumn + 1 };
}

/** The column of notes from the top; a note whose row is gone stands in the first free place, with what it was about. */
export function notesBeside(keys: readonly string[], notes: ReadonlyMap<string, Cell>): Cell[] {
  const beside: Cell[] = keys.map((key, row) => (row === 0 ? noteHeading : (notes.get(key) ?? '')));
  for (const [key, note] of notes) {
    if (keys.indexOf(key) > 0) continue;
    const free = beside.indexOf('');
    beside[free < 0 ? beside.length : free] = key ? `${key}: ${note}` : note;
  }
  return beside;
}

/** A text's print, by text: a report says the same words on many rows, and a rebuild what stands there already. */
const knownHashes = new Map<string, string>();

/** A number is its own print, with a sign before it that begins no formula; Sheets gives it back to 15 digits. */
function fingerprintOf(cell: Cell): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `#${Number.isInteger(cell) ? cell : Number(cell.toPrecision(12))}`;
  const words = String(cell);
  const known = knownHashes.get(words);
  if (known !== undefined) return known;
  const hash = hashOf(words);
  knownHashes.set(words, hash);
  return hash;
}

/** FNV-1a, 32 bits: enough to notice a change, no seal. */
function hashOf(words: string): string {
  // Whole numbers of 32 bits all the way: V8 reckons with them many times faster than with larger ones.
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < words.length; index += 1) {
    hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/** `E12` */
function nameOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
