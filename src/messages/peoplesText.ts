/** What people typed, made fit for a subject, a header or a line. It is never markup and never trusted. */
// The pages know the workflow by its words alone.
export { isSecureAddress, isWebAddress, longestText } from '../workflow/typedText';

/** Controls, direction overrides and other invisible marks, halves of a broken character. */
const invisible = /[\p{Cc}\p{Cs}\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\u061c\ufeff]/gu;
const invisibleExceptLineEnds = new RegExp(
  invisible.source.replace('\\p{Cc}', '\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f'),
  'gu',
);
const emoji =
  /\p{Extended_Pictographic}(?=\ufe0f)|\p{Emoji_Presentation}|\p{Emoji_Modifier}|\ufe0f|\u200d|\u20e3/gu;

/** Cut by characters as people count them, never through the middle of one. */
const bounded = (text: string, most: number): string => {
  const characters = [...text];
  return characters.length <= most
    ? text
    : characters
        .slice(0, most - 1)
        .join('')
        .trimEnd() + '…';
};

/** One line without controls or direction marks: for headers, table cells and headings. */
export const oneLine = (text: string, most = 300): string =>
  bounded(
    text
      .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
      .replace(invisible, '')
      .replace(/ {2,}/g, ' ')
      .trim(),
    most,
  );

/** Line ends as we write them; nothing that is not seen, or that turns the direction of what is. Joined emoji stay. */
const plain = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(invisibleExceptLineEnds, '');

/** Several lines, bounded: a note, a caption. */
export const severalLines = (text: string, most = 4000): string => bounded(plain(text).trim(), most);

/** Every text in what people ordered, as it enters: what is stored is fit to be shown anywhere. */
export function madePlain<T>(given: T): T {
  if (typeof given === 'string') return plain(given) as T & string;
  if (Array.isArray(given)) return given.map(madePlain) as T & unknown[];
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, madePlain(value)])) as T;
}

/**
 * In the Sheet text is text. In a CSV made of it nothing tells a text from a formula but its first sign, in full width
 * too: so it begins with an apostrophe, as OWASP advises. A sign alone or before a number is harmless. Written as
 * `stringValue` the apostrophe is part of the text: the hidden one that people type is not included there (reference of
 * `ExtendedValue`).
 */
export const neverFormula = (text: string): string =>
  /^[=@＝＠]|^[+\-＋－](?![\d.,%\s]*$)/.test(text) ? `'${text}` : text;

/** For a subject line, which is formal: also without emoji. */
export const withoutEmoji = (text: string): string => text.replace(emoji, '').replace(/ {2,}/g, ' ').trim();

/** Of a form as its owner edits it; the address people answer at (`/d/e/…`) cannot be opened by a script. */
export const isFormAddress = (text: string): boolean =>
  /^https:\/\/docs\.google\.com\/forms\/d\/(?!e\/)[\w-]+/.test(text);

/** `setuju` → `Setuju`, as buttons and labels begin. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Lists are kept one per line. */
export const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
