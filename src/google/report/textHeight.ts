/**
 * How high a row must be for its texts, estimated. Sheets makes a row as high as its wrapped text by itself, but not
 * where cells are merged, and a chart laid over rows must know how far they reach.
 */

export interface TextLook {
  bold?: boolean;
  fontSize?: number;
}

/** Of Sheets' ordinary row, which holds a line of ten points. */
export const rowPixels = 21;
const furtherLinePixels = 16;
const paddingPixels = 6;
/** A point is so many pixels. */
const pointPixels = 4 / 3;

/** Widths of Arial's letters, in parts of the font's size. */
const widths: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'|", 0.23],
  ['ftI .,:;/!', 0.28],
  ['r()-"[]', 0.35],
  ['cksvxyzJ', 0.5],
  ['ABEFKPSTVXYZ&', 0.67],
  ['CDHNRUw', 0.73],
  ['GOQ', 0.79],
  ['mM', 0.84],
  ['W%@', 0.96],
];
const usualWidth = 0.56;
/** Rather a line too many than one cut off. */
const caution = 1.02;
/** By the letter's code. */
const letterWidths: number[] = [];
for (const [letters, width] of widths) {
  for (const letter of letters) letterWidths[letter.charCodeAt(0)] = width;
}

/** In parts of the font's size: a report says the same words thousands of times. */
const knownWidths = new Map<string, number>();

function widthOf(words: string): number {
  const known = knownWidths.get(words);
  if (known !== undefined) return known;
  let width = 0;
  for (let index = 0; index < words.length; index += 1) {
    width += letterWidths[words.charCodeAt(index)] ?? usualWidth;
  }
  knownWidths.set(words, width);
  return width;
}

/** Pixels a font has for each part of its size. */
const pixelsPerEm = ({ bold = false, fontSize = 10 }: TextLook): number =>
  fontSize * pointPixels * (bold ? 1.08 : 1) * caution;

/** Words go to the next line whole; a word too long for a line is broken. */
function wrappedLines(text: string, room: number, look: TextLook): number {
  const perEm = pixelsPerEm(look);
  if (widthOf(text) * perEm <= room) return 1;
  const space = widthOf(' ') * perEm;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word) * perEm;
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    const extra = Math.max(0, Math.ceil((used + width) / room) - 1);
    lines += extra;
    used += width - extra * room + space;
  }
  return lines;
}

export function heightOf(text: string, widthPixels: number, look: TextLook): number {
  const room = Math.max(20, widthPixels - paddingPixels);
  const lines = text.includes('\n')
    ? text.split('\n').reduce((sum, part) => sum + wrappedLines(part, room, look), 0)
    : wrappedLines(text, room, look);
  const scale = Math.max(1, (look.fontSize ?? 10) / 10);
  return Math.ceil((rowPixels + (lines - 1) * furtherLinePixels) * scale);
}
