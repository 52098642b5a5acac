/** The words of the engine: what may be ordered, what has happened, what follows. What is known of an item is beside it. */
import type { End, EvidenceKind, SopDocument, SopRow } from '../sop/model';
import type { EndReason, Evidence, ItemFields, ItemProblem, StandIn } from './itemModel';
import type { MailOwed } from './mailModel';
import type { Instant } from '../time/calendar';

export type * from './itemModel';
export type * from './mailModel';
export type * from './officeModel';
export type { Instant, WorkingCalendar, WorkingSpan } from '../time/calendar';

// ---------------------------------------------------------------- commands

/**
 * Who acts. `email` is empty for the clock; `account` is the Google account the execution ran under: of what was
 * `recorded` for somebody else, who entered it, unless several share that account.
 */
export interface Actor {
  email: string;
  via: 'form' | 'menu' | 'page' | 'clock' | 'recorded';
  account: string;
  /** Of what was `recorded` at a computer several share: which of them entered it. */
  enteredBy?: string;
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
      /** Addresses of those it waits for, who hear of it now; absent in what an older version noted. */
      asked?: readonly string[];
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
  /** Others belong to the step than when it began: they are new in Petugas, or have another role or subbagian. */
  | { type: 'OfficersJoined'; step: string; round: number; emails: readonly string[] }
  | { type: 'OfficerMissing'; step: string; role: string }
  | { type: 'OfficerFound'; step: string; role: string }
  | { type: 'ItemEnded'; end: End; reason: EndReason; note: string };

/** Things that happen to the office rather than to an item; their register number is empty. */
export type OfficeEvent =
  | ({ type: 'ProcedureEnacted'; hash: string; enactedAt: Instant } & AcceptedTable)
  | { type: 'RecapBuilt'; period: string; provisional: boolean }
  | { type: 'ReportArchived'; period: string; url: string }
  | { type: 'OfficeProblemFound'; code: OfficeProblemCode; detail: string }
  | { type: 'OfficeProblemSolved'; code: OfficeProblemCode; detail: string }
  | { type: 'TasksAskedAgain'; emails: readonly string[] }
  | { type: 'OfficeMoved'; from: string; to: string }
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
  | 'MailsShort'
  | 'ArchiveFailed'
  | 'JournalDamaged'
  | 'SweepSilent'
  | 'OfficeMoved'
  | 'CheckFailing';

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
  | { code: 'PersonUnknown' }
  | { code: 'ReceivedAtInvalid' }
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
  | { code: 'CopiedWorkbook' }
  | { code: 'StewardsOnly' }
  | { code: 'OfficersOnly' }
  | { code: 'AlreadyOffice'; account: string }
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
