/** What is known of an item: what its events add up to. */
import type { End, EvidenceKind } from '../sop/model';
import type { Instant } from '../time/calendar';

/** An answer of the form, read by heading. Texts are trimmed and bounded. */
export interface ItemFields {
  title: string;
  /** null: not given or not readable; then step 1 "tidak dapat dihitung". */
  activityEndedAt: Instant | null;
  section: string;
  contentType: string;
  /** Links to photos and videos, as uploaded or typed. */
  materialUrls: readonly string[];
  caption: string;
  narrative: string;
  /** ISO date or empty. */
  publishOn: string;
  /** As typed or collected by the form; may be empty. */
  submitterEmail: string;
  /** Who sent it, where an officer entered what came by another way; absent from what the form brought. */
  sender?: string;
  /** Key of the procedure chosen in the form; empty where the office has one. */
  procedure: string;
}

/** What is wrong with an answer; each has words and a person who can mend it. */
export type IntakeProblemCode =
  | 'TitleMissing'
  | 'MaterialMissing'
  | 'TextMissing'
  | 'ActivityTimeUnreadable'
  | 'ActivityInFuture'
  | 'UnknownSection'
  | 'TextTooLong'
  /** What else the form's row asks for; the detail lists it: `documentation 4; narrative 1`. */
  | 'EvidenceIncomplete'
  | 'ProcedureUnknown';

export interface PostLink {
  platform: string;
  url: string;
}

/** What an outcome asked for, as handed in. */
export type Evidence = { readonly [K in Exclude<EvidenceKind, 'postUrl'>]?: string } & {
  readonly postUrl?: readonly PostLink[];
};

export interface Vote {
  outcome: string;
  by: string;
  at: Instant;
}

/** The last visit to a step. */
export interface StepVisit {
  round: number;
  startedAt: Instant;
  finishedAt: Instant | null;
  outcome: string | null;
  by: string | null;
  /** Working time already used in earlier rounds that ended in a question to the submitter. */
  carriedMs: number;
  /** Every outcome it finished with, in this round or an earlier one. */
  taken: readonly string[];
  /** Address of whom this step named last; empty where it named nobody. */
  assignee: string;
  /** Somebody agreed to what they had handed in or edited; absent where nobody did. */
  ownWork?: true;
  /** Who takes whose place here. */
  standIns?: readonly StandIn[];
}

export interface StandIn {
  from: string;
  to: string;
}

export interface Item {
  number: string;
  /** Count of its events; a command names the version it saw. */
  version: number;
  procedure: { key: string; version: number };
  fingerprint: string;
  submittedAt: Instant;
  fields: ItemFields;
  /** Null once ended. */
  current: CurrentStep | null;
  visits: Readonly<Record<string, StepVisit>>;
  /** Newest of each kind over all steps. */
  evidence: Evidence;
  problems: readonly ItemProblem[];
  ended: { end: End; reason: EndReason; at: Instant; by: string } | null;
}

export interface CurrentStep {
  step: string;
  round: number;
  /** The item's version when this visit began: an order that saw less is stale. */
  sinceVersion: number;
  startedAt: Instant;
  /** When it turns late; null where nothing can be judged. */
  standardDueAt: Instant | null;
  /** When the hard limit passes; null where there is none. */
  limitAt: Instant | null;
  votes: readonly Vote[];
  reminders: number;
  /** What the previous officer wrote when sending it here. */
  note: string;
  /** Addresses of those who know that it waits for them; absent where that was not noted: then nobody is new. */
  asked?: readonly string[];
}

export type ItemProblem =
  { code: IntakeProblemCode; detail: string } | { code: 'RoleWithoutOfficer'; detail: string };

export type EndReason = 'outcome' | 'limitPassed' | 'cancelledByOfficer';
