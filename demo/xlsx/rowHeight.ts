import type { SheetView } from '../../emulator/sheets/readModel';

/** Points: of a row with one line of ten-point text, and of each further line. */
const oneLine = 15;
const furtherLine = 12.75;
const pointsPerPixel = 0.75;
/** Excel refuses a row higher than this. */
const highest = 409;
/** Pixels that a character of ten points takes on average; capitals of bold headings take more. */
const usualCharacter = 6.1;
const boldCharacter = 6.9;

/**
 * Google makes a row without a height of its own as high as its wrapped text; in a file each viewer does so or not. So
 * the height is written: null where one line will do.
 */
export function rowHeight(sheet: SheetView, row: number, cells: SheetView['cells'][number]): number | null {
  const given = sheet.rowHeights[row];
  if (given) return Math.min(highest, given * pointsPerPixel);
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widthAt(sheet, row, column))));
  return lines === 1 ? null : Math.min(highest, oneLine + (lines - 1) * furtherLine);
}

function linesOf(cell: SheetView['cells'][number][number], width: number): number {
  if (cell.format?.wrapStrategy !== 'WRAP' || cell.text === '' || width <= 0) return 1;
  const character = cell.format.textFormat?.bold ? boldCharacter : usualCharacter;
  const scale = (cell.format.textFormat?.fontSize ?? 10) / 10;
  const perLine = Math.max(1, Math.floor((width - 8) / (character * scale)));
  return cell.text.split('\n').reduce((lines, part) => lines + Math.max(1, wrapped(part, perLine)), 0);
}

/** Lines of a text whose words go to the next line whole; a word too long for a line is broken. */
function wrapped(text: string, perLine: number): number {
  let lines = 1;
  let room = perLine;
  for (const word of text.split(' ')) {
    if (word.length > room && room < perLine) {
      lines += 1;
      room = perLine;
    }
    lines += Math.max(0, Math.ceil(word.length / perLine) - 1);
    room -= (word.length % perLine) + 1;
  }
  return lines;
}

/** A cell merged over columns has all their width; one merged over rows asks for no height of its own. */
function widthAt({ merges, columnWidths }: SheetView, row: number, column: number): number {
  const merge = merges.find((one) => one.startRowIndex === row && one.startColumnIndex === column);
  if (!merge) return columnWidths[column] ?? 100;
  if ((merge.endRowIndex ?? row + 1) > row + 1) return 0;
  return columnWidths.slice(column, merge.endColumnIndex).reduce((sum, width) => sum + width, 0);
}
