/** One record per item, told from `Riwayat` in one pass: what every table of every report counts. */
import type { End } from '../../sop/model';
import { findPost } from '../../workflow/steps/postLinks';
import type {
  EndReason,
  Evidence,
  Instant,
  ItemEvent,
  ItemFields,
  OfficeEvent,
  Recorded,
} from '../../workflow/model';

export interface ItemFacts {
  number: string;
  submittedAt: Instant;
  /** Null: not given, not readable, or yet to come when the material was handed in. */
  activityEndedAt: Instant | null;
  title: string;
  section: string;
  contentType: string;
  procedure: { key: string; version: number };
  /** Every visit to every step, in the order they began. */
  visits: readonly VisitFacts[];
  /** Every post, in the order they went out. */
  uploads: readonly UploadFacts[];
  ended: { end: End; reason: EndReason; at: Instant; note: string } | null;
}

export interface VisitFacts {
  step: string;
  round: number;
  startedAt: Instant;
  finishedAt: Instant | null;
  /** When the item left the step, also where nobody finished it: its limit passed, or the item ended. */
  leftAt: Instant | null;
  outcome: string | null;
  /** Addresses of those who agreed to the outcome, the one who finished the step last; empty for the clock. */
  by: readonly string[];
  /** Time already used in rounds that ended in a question to the submitter. */
  carriedMs: number;
  /** Null where nothing can be judged. */
  standardDueAt: Instant | null;
}

/** One post on one platform. */
export interface UploadFacts {
  platform: string;
  url: string;
  at: Instant;
  /** Number of the step it was handed in at, and the address of who did. */
  step: string;
  by: string;
  screenshot: string;
  note: string;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };
type Visit = Writable<Omit<VisitFacts, 'by'>> & { by: string[]; votes: { outcome: string; by: string }[] };
interface Draft extends Writable<Omit<ItemFacts, 'visits' | 'uploads'>> {
  visits: Visit[];
  uploads: UploadFacts[];
}

/** @param records rows of `Riwayat` in the order of time; those of the office are passed over */
export function factsOf(records: Iterable<Recorded<ItemEvent | OfficeEvent>>): readonly ItemFacts[] {
  const items = new Map<string, Draft>();
  for (const { number, at, actor, event } of records) {
    if (event.type === 'ItemRegistered') items.set(number, registered(number, event));
    const item = items.get(number);
    if (item) tell(item, event, at, actor.email);
  }
  return [...items.values()];
}

function registered(number: string, event: Extract<ItemEvent, { type: 'ItemRegistered' }>): Draft {
  const { submittedAt } = event;
  return {
    number,
    submittedAt,
    ...answersOf(event.fields, submittedAt),
    procedure: { key: event.procedure, version: event.procedureVersion },
    visits: [],
    uploads: [],
    ended: null,
  };
}

function answersOf({ activityEndedAt, title, section, contentType }: ItemFields, submittedAt: Instant) {
  const hasEnded = activityEndedAt !== null && activityEndedAt <= submittedAt;
  return { activityEndedAt: hasEnded ? activityEndedAt : null, title, section, contentType };
}

function tell(item: Draft, event: ItemEvent | OfficeEvent, at: Instant, by: string): void {
  switch (event.type) {
    case 'AnswerAmended': {
      Object.assign(item, answersOf(event.fields, item.submittedAt));
      if (event.procedure) item.procedure = event.procedure;
      return;
    }
    case 'StepStarted': {
      const { step, round, startedAt, standardDueAt, carriedMs } = event;
      // What the passing of a limit sets off began when it passed, not when the clock trigger came by.
      leave(item, Math.min(at, startedAt));
      // A row started at any time opens an item again.
      item.ended = null;
      item.visits.push({
        step,
        round,
        startedAt,
        finishedAt: null,
        leftAt: null,
        outcome: null,
        by: [],
        carriedMs,
        standardDueAt,
        votes: [],
      });
      return;
    }
    case 'VoteCast':
      current(item)?.votes.push({ outcome: event.outcome, by });
      return;
    case 'StepFinished': {
      const visit = current(item);
      if (visit) finish(visit, event, by);
      publish(item, event, by);
      return;
    }
    case 'ItemEnded':
      leave(item, at);
      item.ended = { end: event.end, reason: event.reason, at, note: event.note };
  }
}

const current = (item: Draft): Visit | undefined => item.visits[item.visits.length - 1];

/** A step left without an outcome: its limit passed, or an officer cancelled the item. */
function leave(item: Draft, at: Instant): void {
  const visit = current(item);
  if (visit && visit.leftAt === null) visit.leftAt = at;
}

type StepFinished = Extract<ItemEvent, { type: 'StepFinished' }>;

function finish(visit: Visit, { outcome, finishedAt }: StepFinished, by: string): void {
  visit.finishedAt = finishedAt;
  visit.leftAt = finishedAt;
  visit.outcome = outcome;
  for (const vote of visit.votes) {
    if (vote.outcome === outcome && vote.by !== by && !visit.by.includes(vote.by)) visit.by.push(vote.by);
  }
  if (by) visit.by.push(by);
}

/** A post handed in a second time (a correction, a link with another tracking tail) stays one upload, of the first time. */
function publish(item: Draft, { step, finishedAt, evidence }: StepFinished, by: string): void {
  for (const { platform, url } of evidence.postUrl ?? []) {
    const isNew = item.uploads.every((upload) => postKey(upload) !== postKey({ platform, url }));
    if (isNew) item.uploads.push({ platform, url, at: finishedAt, step, by, ...proofOf(evidence) });
  }
}

/** The same post, however its link was copied. */
export const postKey = ({ platform, url }: { platform: string; url: string }): string =>
  `${platform.toLowerCase()} ${findPost(platform, url) || url}`;

const proofOf = ({ screenshot = '', note = '' }: Evidence) => ({ screenshot, note });
