/** What pages send is read here, at the edge, before anything believes it. */
import * as v from 'valibot';
import { isFormAddress } from '../messages/peoplesText';
import { longestText } from '../workflow/evidence';
import type { IntegrityCursor } from './verifySeals';
import type { FinishRequest } from './taskView';
import { readDate } from './rows/cells';
import type { SetUpRequest } from './setUpView';
import type { ApproveRequest } from './tasksView';

export const word = v.pipe(v.string(), v.maxLength(300));
const address = v.pipe(v.string(), v.maxLength(2_000));
export const wholeNumber = v.pipe(v.number(), v.integer());
const longText = v.optional(v.pipe(v.string(), v.maxLength(longestText * 2)));

/** Which task, and how much of it the page has seen. */
const seenTask = {
  token: address,
  version: wholeNumber,
};

const approveRequest = v.object({
  tasks: v.pipe(v.array(v.object(seenTask)), v.minLength(1), v.maxLength(50)),
});

/** Null for anything else. */
export function readApproveRequest(request: unknown): ApproveRequest | null {
  const read = v.safeParse(approveRequest, request);
  return read.success ? read.output : null;
}

const finishRequest = v.object({
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
});

/** Null for anything else. Empty answers count as not given. */
export function readFinishRequest(request: unknown): FinishRequest | null {
  const read = v.safeParse(finishRequest, request);
  if (!read.success) return null;
  const given = Object.entries(read.output.evidence).filter(
    ([, value]) => value !== undefined && value.length > 0,
  );
  return { ...read.output, evidence: Object.fromEntries(given) };
}

/** 31 February is written like a day, too. */
const isDay = (isoDate: string): boolean => readDate(isoDate) !== null;
export const day = v.pipe(v.string(), v.isoDate(), v.check(isDay));

const setUpRequest = v.object({
  preset: word,
  registerFrom: v.union([v.literal(''), day]),
  formUrl: v.union([v.literal(''), v.pipe(address, v.check(isFormAddress))]),
});

/** Null for anything else. */
export function readSetUpRequest(request: unknown): SetUpRequest | null {
  const read = v.safeParse(setUpRequest, request);
  return read.success ? read.output : null;
}

const rowCount = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000));
const integrityCursor = v.object({ row: v.pipe(rowCount, v.minValue(1)), seal: word, checked: rowCount });

/** Null for anything else. */
export function readIntegrityCursor(given: unknown): IntegrityCursor | null {
  const read = v.safeParse(integrityCursor, given);
  return read.success ? read.output : null;
}
