/** What the page *Tugas saya* is told and sends back: plain JSON, instants as numbers. */
import type { Waiting } from '../messages/whatsApp';
import type { Instant } from '../workflow/model';
import type { FinishResult, MailTicketed, Refused } from './taskView';
import type { PageAnswer } from './answerForPage';

export interface TasksView {
  officer: string;
  zoneName: string;
  utcOffsetHours: number;
  /** The server's time: a phone's own clock may be wrong. */
  now: Instant;
  /** Most urgent first. */
  tasks: readonly OpenTask[];
  /** What others have to do next, of what this officer worked on, or all of it for whoever keeps the workbook. */
  waiting: readonly WaitingItem[];
  /** Names of the rows this officer may start at any time; what they may be started on is asked for apart. */
  atWill: readonly string[];
}

export interface WaitingItem extends Waiting {
  /** To pass on by WhatsApp. */
  request: string;
}

export interface OpenTask {
  /** Opens the one task, as a mail's link does: for `viewTask`, `finishTask` and `approveTasks`. */
  token: string;
  /** Sent back with an approval from the list. */
  version: number;
  number: string;
  title: string;
  section: string;
  step: string;
  round: number;
  startedAt: Instant;
  dueAt: Instant | null;
  limitAt: Instant | null;
  /** What the one before wrote. */
  note: string;
  /** The first-written outcome, where it can be given to several at once; null where the step is not a decision or asks for more. */
  approval: string | null;
}

/** A row that may be started now, and what opens it, as a mail's link does. */
export interface AtWillStep {
  step: string;
  token: string;
}

export interface AtWillItem {
  number: string;
  title: string;
  /** As in Register. */
  status: string;
  endedAt: Instant | null;
  steps: readonly AtWillStep[];
}

export interface AtWillRequest {
  /** Of *Tugas saya*. */
  token: string;
  /** Of one item; empty for those under way and those that ended last. */
  number: string;
}

export type AtWillResult =
  { view: { zoneName: string; utcOffsetHours: number; items: readonly AtWillItem[] } } | Refused;

export type TasksResult = { view: TasksView } | Refused;

export interface ApproveRequest {
  tasks: readonly { token: string; version: number }[];
}

/** One a task, in the order sent: one that is refused holds up no other. */
export type ApproveResult =
  (MailTicketed & { results: readonly { number: string; result: PageAnswer<FinishResult> }[] }) | Refused;
