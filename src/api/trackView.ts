/** What the submitter is told of their item: plain JSON, instants as numbers. Roles only: the address is not proved. */
import type { EndReason, Instant, PostLink } from '../workflow/model';
import type { End } from '../sop/model';
import type { HandedOver, Refused } from './taskView';
import type { AtWillStep } from './tasksView';

export interface TrackView {
  number: string;
  title: string;
  section: string;
  contentType: string;
  submittedAt: Instant;
  zoneName: string;
  utcOffsetHours: number;
  now: Instant;
  /** Where it is, since when, and what is expected of whom; null once it has ended. */
  current: {
    step: string;
    description: string;
    roles: readonly string[];
    startedAt: Instant;
    dueAt: Instant | null;
    limitAt: Instant | null;
    /** It is the submitter's turn: what is asked, and what opens the page to answer on (null: only in the form's own answer). */
    asked: { note: string; token: string | null } | null;
    /** For an officer of the office: what to pass on by WhatsApp to those it waits for; null for everybody else. */
    request: string | null;
  } | null;
  ended: { end: End; reason: EndReason; at: Instant } | null;
  posts: readonly PostLink[];
  /** Rows the reader may start at any time. */
  atWill: readonly AtWillStep[];
  /** Steps that are done, in the order of the table. */
  way: readonly {
    step: string;
    round: number;
    finishedAt: Instant;
    outcome: string;
    handedOver?: readonly HandedOver[];
  }[];
}

export type TrackResult = { view: TrackView } | Refused;
