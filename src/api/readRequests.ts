/** What pages send is read here, at the edge, before anything believes it. */
import * as v from 'valibot';
import { isFormAddress } from '../messages/peoplesText';
import { longestText } from '../workflow/typedText';
import type { IntegrityCursor } from './healthView';
import type { FinishRequest } from './taskView';
import { readDate } from '../time/typedDates';
import type { SetUpRequest } from './setUpView';
import type { ApproveRequest, AtWillRequest } from './tasksView';

export type Reader<T> = (request: unknown) => T | null;

/** Null for anything the schema does not describe. */
export const readerOf =
  <S extends v.GenericSchema>(schema: S): Reader<v.InferOutput<S>> =>
  (request) => {
    const read = v.safeParse(schema, request);
    return read.success ? read.output : null;
  };

export const word = v.pipe(v.string(), v.maxLength(300));
const address = v.pipe(v.string(), v.maxLength(2_000));
export const wholeNumber = v.pipe(v.number(), v.integer());
const longText = v.optional(v.pipe(v.string(), v.maxLength(longestText * 2)));

/** Which task, and how much of it the page has seen. */
const seenTask = {
  token: address,
  version: wholeNumber,
};

export const readApproveRequest: Reader<ApproveRequest> = readerOf(
  v.object({
    tasks: v.pipe(v.array(v.object(seenTask)), v.minLength(1), v.maxLength(50)),
  }),
);

export const readAtWillRequest: Reader<AtWillRequest> = readerOf(v.object({ token: address, number: word }));

const readFinish = readerOf(
  v.object({
    ...seenTask,
    outcome: word,
    evidence: v.object({
      photo: longText,
      video: longText,
      documentation: longText,
      material: longText,
      caption: longText,
      narrative: longText,
      draft: longText,
      screenshot: longText,
      note: longText,
      writtenResponse: longText,
      disposition: longText,
      officialMemo: longText,
      archiveFolder: longText,
      source: longText,
      assignee: longText,
      publishOn: longText,
      postUrl: v.optional(v.pipe(v.array(v.object({ platform: word, url: address })), v.maxLength(30))),
    }),
  }),
);

/** Empty answers count as not given. */
export function readFinishRequest(request: unknown): FinishRequest | null {
  const read = readFinish(request);
  if (!read) return null;
  const given = Object.entries(read.evidence).filter(([, value]) => value !== undefined && value.length > 0);
  return { ...read, evidence: Object.fromEntries(given) };
}

/** 31 February is written like a day, too. */
const isDay = (isoDate: string): boolean => readDate(isoDate) !== null;
export const day = v.pipe(v.string(), v.isoDate(), v.check(isDay));

export const readSetUpRequest: Reader<SetUpRequest> = readerOf(
  v.object({
    preset: word,
    registerFrom: v.union([v.literal(''), day]),
    formUrl: v.union([v.literal(''), v.pipe(address, v.check(isFormAddress))]),
  }),
);

const rowCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
export const readIntegrityCursor: Reader<IntegrityCursor> = readerOf(
  v.object({ row: v.pipe(rowCount, v.minValue(1)), seal: word, checked: rowCount }),
);
