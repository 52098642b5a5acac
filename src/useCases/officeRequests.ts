/** What the dialogs of orders send, read before anything believes it. */
import * as v from 'valibot';
import { questions, type Question } from '../sheetLayout';
import { longestText } from '../workflow/evidence';
import type { Material } from './addMaterial';
import { day, wholeNumber, word } from './requests';

/** As whom, where several share the account. */
const acting = { person: v.optional(word, '') };
/** Which row, and how much of its item the dialog has seen. */
const seenRow = { ...acting, number: word, row: wholeNumber, version: wholeNumber };
const shortText = v.pipe(v.string(), v.maxLength(longestText));

const approved = v.object({
  ...acting,
  rows: v.pipe(v.array(v.object({ number: word, row: wholeNumber })), v.minLength(1), v.maxLength(500)),
});
const cancelled = v.object({ ...seenRow, note: shortText });
const handOver = v.object({ ...seenRow, from: word, to: word, note: shortText });
const recorded = v.object({
  ...seenRow,
  ...{ by: word, outcome: word, proof: shortText, note: shortText },
  how: v.picklist(['whatsApp', 'meeting', 'paper']),
});
const enacted = v.object({ number: v.pipe(word, v.trim(), v.minLength(1)), effectiveOn: day });
const answers = v.object(
  Object.fromEntries(questions.map(({ field }) => [field, v.optional(shortText)])) as Record<
    Question['field'],
    ReturnType<typeof v.optional<typeof shortText, undefined>>
  >,
);

export const readApproved = (request: unknown): v.InferOutput<typeof approved> | null =>
  outputOf(v.safeParse(approved, request));
export const readCancelled = (request: unknown): v.InferOutput<typeof cancelled> | null =>
  outputOf(v.safeParse(cancelled, request));
export const readEnacted = (request: unknown): v.InferOutput<typeof enacted> | null =>
  outputOf(v.safeParse(enacted, request));
export const readHandOver = (request: unknown): v.InferOutput<typeof handOver> | null =>
  outputOf(v.safeParse(handOver, request));
export const readRecorded = (request: unknown): v.InferOutput<typeof recorded> | null =>
  outputOf(v.safeParse(recorded, request));

/** The dialog sends what the form would have asked beside who sent it and when. */
export function readMaterial(request: unknown): Material | null {
  const about = outputOf(v.safeParse(v.object({ ...acting, sender: word, receivedAt: word }), request));
  const typed = about && outputOf(v.safeParse(answers, request));
  return typed && { ...about, answers: typed };
}

const outputOf = <T>(read: { success: true; output: T } | { success: false }): T | null =>
  read.success ? read.output : null;
