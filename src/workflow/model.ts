/** The words of the engine: what is known of an item, what may be ordered, what has happened, what follows. */
import type { End, EvidenceKind, SopDocument, SopRow } from '../sop/model';
import type { MailOwed } from './mailModel';
import type { Instant } from './officeModel';

export type * from './mailModel';
export type * from './officeModel';

// ---------------------------------------------------------------- the item

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
}

export type ItemProblem =
  { code: IntakeProblemCode; detail: string } | { code: 'RoleWithoutOfficer'; detail: string };

export type EndReason = 'outcome' | 'limitPassed' | 'cancelledByOfficer';

// ---------------------------------------------------------------- commands

/**
 * Who acts. `email` is empty for the clock; `account` is the Google account the execution ran under: of what was
 * `recorded` for somebody else, or done at a computer several share, it is who sat there.
 */
export interface Actor {
  email: string;
  via: 'form' | 'menu' | 'page' | 'clock' | 'recorded';
  account: string;
}

/** How a decision was given, and where that can be looked up. */
export interface RecordedDecision {
  how: 'whatsApp' | 'meeting' | 'paper';
  /** A link, or words: `rapat pleno 1 September 2025`. */
  proof: string;
}

export type Command =
  | {
      type: 'RegisterAnswer';
      number: string;
      fingerprint: string;
      submittedAt: Instant;
      fields: ItemFields;
      problems: readonly ItemProblem[];
    }
  | { type: 'AmendAnswer'; fingerprint: string; fields: ItemFields; problems: readonly ItemProblem[] }
  /** Also of a row that may be started at any time: then with the round after the last one of that row. */
  | {
      type: 'FinishStep';
      step: string;
      round: number;
      version: number | null;
      outcome: string;
      evidence: Evidence;
      /** Given elsewhere, and entered by somebody else in the decider's name. */
      recorded?: RecordedDecision;
    }
  /** Somebody else takes the place of one of the current step's officers. */
  | { type: 'HandOverStep'; version: number | null; from: string; to: string; note: string }
  | { type: 'CancelItem'; version: number | null; note: string }
  /** What the passing of time brings: limits, reminders, a role that has found its officer. */
  | { type: 'LetTimePass' };

// ---------------------------------------------------------------- events

export type ItemEvent =
  | {
      type: 'ItemRegistered';
      procedure: string;
      procedureVersion: number;
      fingerprint: string;
      submittedAt: Instant;
      fields: ItemFields;
      problems: readonly ItemProblem[];
    }
  /** `procedure`: the answer names another one than it was registered under, and begins anew at that one's door. */
  | {
      type: 'AnswerAmended';
      procedure?: { key: string; version: number };
      fingerprint: string;
      fields: ItemFields;
      problems: readonly ItemProblem[];
    }
  | {
      type: 'StepStarted';
      step: string;
      round: number;
      startedAt: Instant;
      standardDueAt: Instant | null;
      limitAt: Instant | null;
      carriedMs: number;
      note: string;
    }
  /** A decision that does not yet suffice. */
  | {
      type: 'VoteCast';
      step: string;
      round: number;
      outcome: string;
      evidence: Evidence;
      recorded?: RecordedDecision;
    }
  | {
      type: 'StepFinished';
      step: string;
      round: number;
      outcome: string;
      finishedAt: Instant;
      evidence: Evidence;
      ownWork: boolean;
      recorded?: RecordedDecision;
    }
  | { type: 'StepSkipped'; step: string }
  | ({ type: 'StepHandedOver'; step: string; round: number; note: string } & StandIn)
  | { type: 'Reminded'; step: string; round: number; count: number }
  | { type: 'OfficerMissing'; step: string; role: string }
  | { type: 'OfficerFound'; step: string; role: string }
  | { type: 'ItemEnded'; end: End; reason: EndReason; note: string };

/** Things that happen to the office rather than to an item; their register number is empty. */
export type OfficeEvent =
  | ({ type: 'ProcedureEnacted'; hash: string; enactedAt: Instant } & AcceptedTable)
  | { type: 'RecapBuilt'; period: string; provisional: boolean }
  | { type: 'OfficeProblemFound'; code: OfficeProblemCode; detail: string }
  | { type: 'OfficeProblemSolved'; code: OfficeProblemCode; detail: string }
  | { type: 'FaultsTold'; faults: readonly TriggerFault[] };

/** What Google's services or our own code threw in a trigger, told once a day. */
export interface TriggerFault {
  trigger: 'clock' | 'form';
  message: string;
  at: Instant;
  times: number;
}

export type OfficeProblemCode =
  | 'AnswerColumnMissing'
  | 'AnswersTabMissing'
  | 'SopTabEmpty'
  | 'StewardMissing'
  | 'TabMissing'
  | 'BuildMismatch'
  | 'MailUndeliverable'
  | 'JournalDamaged'
  | 'SweepSilent';

/** A table as it was accepted: an item runs to its end under the version it was registered under. */
export interface AcceptedTable {
  key: string;
  version: number;
  /** The form's answer that chooses it; empty where the office runs a single procedure. */
  answer?: string;
  document: SopDocument;
  /** Labels of Petugas by which its Pelaksana column was read. */
  roles: readonly string[];
  rows: readonly SopRow[];
}

/** One row of `Riwayat`. */
export interface Recorded<E = ItemEvent | OfficeEvent> {
  id: string;
  at: Instant;
  /** Register number, or empty for the office. */
  number: string;
  version: number;
  actor: Actor;
  event: E;
}

// ---------------------------------------------------------------- decisions

/** Why an order was not carried out; words stand in `messages/refusals`. */
export type Refusal =
  | { code: 'AlreadyDecided'; by: string; at: Instant; outcome: string }
  | { code: 'ItemEnded'; end: End; by: string; at: Instant }
  | { code: 'LimitPassed'; at: Instant }
  | { code: 'NotYourTurn'; step: string }
  | { code: 'UnknownOutcome'; outcome: string }
  | { code: 'EvidenceMissing'; kinds: readonly EvidenceKind[] }
  | {
      code: 'EvidenceInvalid';
      kind: EvidenceKind;
      reason: 'notALink' | 'wrongPlatform' | 'tooLong' | 'notADate' | 'unknownOfficer';
    }
  | { code: 'RecordingOff' }
  | { code: 'ProofMissing' }
  | { code: 'AlreadyAssigned'; name: string }
  | { code: 'OwnWork' }
  | { code: 'AlreadyVoted'; at: Instant }
  | { code: 'ItemUnknown' }
  | { code: 'RequestInvalid' }
  | { code: 'LinkInvalid' }
  | { code: 'LinkExpired' }
  | { code: 'Busy' }
  | { code: 'NotSetUp' }
  | { code: 'AlreadyRegistered' }
  | { code: 'NothingToDo' };

/** Events and mails may come with a refusal: a late approval is refused *and* the item cancelled. */
export interface Decision {
  refusal: Refusal | null;
  /** In whose name the events are recorded: the clock's where a limit passed, whoever's order brought it to light. */
  actor: Actor;
  events: readonly ItemEvent[];
  mails: readonly MailOwed[];
}
