import { recordOf, valueOf, type StoredCell } from './cell';
import { columnIndex } from './gridRange';

const HYPERLINK = /^=\s*HYPERLINK\s*\(\s*"((?:[^"]|"")*)"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)\s*$/i;
const unquoted = (text: string): string => text.replaceAll('""', '"');

/** The label of =HYPERLINK("url";"label"). */
export function hyperlinkLabel(formula: string): string | undefined {
  const match = HYPERLINK.exec(formula);
  return match ? unquoted(match[2] ?? '') : undefined;
}

export function hyperlinkUrl(formula: string): string | undefined {
  const match = HYPERLINK.exec(formula);
  return match ? unquoted(match[1] ?? '') : undefined;
}

const SILENCE =
  /^=IF\(IFERROR\(NOW\(\)-INDEX\((?:'((?:[^']|'')+)'|(\w+))!\$([A-Z]+):\$\3;(\d+)\);1\)>1\/24;"((?:[^"]|"")*)";""\)$/;

const quotedTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** References follow a tab that is renamed. */
export function followRename(formula: string, from: string, to: string): string {
  const bare = /^\w+$/.test(from) ? formula.replaceAll(`(${from}!`, `(${quotedTitle(to)}!`) : formula;
  return bare.replaceAll(`${quotedTitle(from)}!`, `${quotedTitle(to)}!`);
}

/** What a formula can see of its workbook. */
export interface Surroundings {
  /** The serial number NOW() has in the spreadsheet's zone. */
  now(): number;
  cellAt(title: string, row: number, column: number): StoredCell;
}

/**
 * The cell with the value its formula has at this moment. The one formula computed here shows its text when a time on
 * another tab is more than an hour past; an empty cell counts as zero, and any other non-number is an error.
 */
export function computed(cell: StoredCell, { now, cellAt }: Surroundings): StoredCell {
  if (cell === null || typeof cell !== 'object' || cell.formula === undefined) return cell;
  const match = SILENCE.exec(cell.formula);
  if (!match) return cell;
  const [, quoted, bare = '', letters = '', row = '', words = ''] = match;
  const title = quoted?.replaceAll("''", "'") ?? bare;
  const moment = valueOf(cellAt(title, Number(row) - 1, columnIndex(letters))) ?? 0;
  const days = typeof moment === 'number' ? now() - moment : 1;
  return { ...recordOf(cell), value: days > 1 / 24 ? unquoted(words) : '' };
}
