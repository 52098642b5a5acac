/** What the dialogs of orders send, read before anything believes it. */
import * as v from 'valibot';
import { questions, type Question } from '../sheetLayout';
import { longestText } from '../workflow/typedText';
import { day, readerOf, wholeNumber, word } from './readRequests';

/** As whom, where several share the account. */
const acting = { person: v.optional(word, '') };
/** Which row, and how much of its item the dialog has seen. */
const seenRow = { ...acting, number: word, row: wholeNumber, version: wholeNumber };
const shortText = v.pipe(v.string(), v.maxLength(longestText));

export const readApproved = readerOf(
  v.object({
    ...acting,
    rows: v.pipe(v.array(v.object({ number: word, row: wholeNumber })), v.minLength(1), v.maxLength(500)),
  }),
);
export const readCancelled = readerOf(v.object({ ...seenRow, note: shortText }));
export const readEnacted = readerOf(
  v.object({ number: v.pipe(word, v.trim(), v.minLength(1)), effectiveOn: day }),
);
export const readHandOver = readerOf(v.object({ ...seenRow, from: word, to: word, note: shortText }));
export const readRecorded = readerOf(
  v.object({
    ...seenRow,
    by: word,
    outcome: word,
    proof: shortText,
    note: shortText,
    how: v.picklist(['whatsApp', 'meeting', 'paper']),
  }),
);

const readHandIn = readerOf(v.object({ ...acting, sender: word, receivedAt: word }));
const readAnswers = readerOf(
  v.object(
    Object.fromEntries(questions.map(({ field }) => [field, v.optional(shortText)])) as Record<
      Question['field'],
      ReturnType<typeof v.optional<typeof shortText, undefined>>
    >,
  ),
);

/** The dialog sends what the form would have asked beside who sent it and when. */
export function readMaterial(request: unknown): Material | null {
  const about = readHandIn(request);
  const answers = readAnswers(request);
  return about && answers && { ...about, answers };
}

/** As typed: what the form would have asked, who sent it and when it came. */
export interface Material {
  /** Who enters it, of several who share the account; empty if the user was not asked. */
  person: string;
  sender: string;
  receivedAt: string;
  answers: Partial<Record<Question['field'], string>>;
}
