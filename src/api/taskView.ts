/** What a person's page is told and what it sends back: plain JSON, instants as numbers. */
import type { Submitter } from '../messages/submitter';
import type { EvidenceRequirement } from '../sop/model';
import type { Evidence, Instant, Refusal, Settings } from '../workflow/model';

export interface TaskView extends Submitter {
  number: string;
  /** When this was read, by the server's clock. */
  now: Instant;
  /** Sent back with the decision: a page left open for an hour must not decide over news it has not seen. */
  version: number;
  title: string;
  section: string;
  contentType: string;
  submittedAt: Instant;
  activityEndedAt: Instant | null;
  materialUrls: readonly string[];
  caption: string;
  narrative: string;
  publishOn: string;
  /** Newest of each kind handed in so far (concept, final caption, links …). */
  evidence: Evidence;
  officer: string;
  /** What agreeing would be, where the officer handed in or edited this item: told as such, or refused. */
  ownWork: Settings['ownWork'] | null;
  zoneName: string;
  utcOffsetHours: number;
  platforms: readonly string[];
  step: {
    name: string;
    round: number;
    description: string;
    dueAt: Instant | null;
    limitAt: Instant | null;
    /** What the one before wrote. */
    note: string;
  };
  outcomes: readonly TaskOutcome[];
  /** The item's way so far. */
  way: readonly {
    step: string;
    round: number;
    finishedAt: Instant | null;
    outcome: string | null;
    by: string | null;
    handedOver?: readonly HandedOver[];
  }[];
}

/** By name; empty where people are not told of. */
export interface HandedOver {
  from: string;
  to: string;
}

export interface TaskOutcome {
  name: string;
  requires: readonly EvidenceRequirement[];
  /** What happens next: the step's name or the end, and who. */
  next: { step: string; performers: string } | { end: string };
}

/** Beside an answer: a ticket the page brings back at once, so that the mails of its order leave. */
export interface MailTicketed {
  mailTicket?: string;
}

/** A refusal may owe mails, too: who comes too late has the item cancelled. */
export interface Refused extends MailTicketed {
  refusal: Refusal;
  /** In whose zone its times are told; absent where nothing was read. */
  zone?: { zoneName: string; utcOffsetHours: number };
  /** This task is over, but the same person goes on with the next one. */
  nextToken?: string;
}

export type ViewResult = { view: TaskView } | Refused;

export interface FinishRequest {
  token: string;
  version: number;
  outcome: string;
  evidence: Evidence;
}

/** `nextToken`: the same person goes on with the next step, for which no mail is sent. */
export type FinishResult =
  | (MailTicketed & { done: { outcome: string; next: TaskOutcome['next']; at: Instant; nextToken?: string } })
  | Refused;
