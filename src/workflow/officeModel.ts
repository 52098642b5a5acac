/** What the engine is told of an office: its tables, people, hours and settings. */
import type { WorkingCalendar, Instant } from '../time/calendar';
import type { Procedure } from '../sop/model';

/** All that `decide` needs to know besides the item; read from the workbook in one round trip. */
export interface Office {
  /** Every accepted table that an open item runs under, the newest of each key being the one in force. */
  procedures: readonly EnactedProcedure[];
  staff: readonly Officer[];
  calendar: WorkingCalendar;
  settings: Settings;
}

export interface EnactedProcedure {
  version: number;
  /** From then on new items run under it. */
  enactedAt: Instant;
  /** The form's answer that chooses it; empty or absent where the office runs a single procedure. */
  answer?: string;
  procedure: Procedure;
}

export interface Officer {
  name: string;
  email: string;
  roles: readonly string[];
  /** Subbagian; empty for commissioners. */
  section: string;
  /** Google accounts of computers they share with others, where the menu asks who acts. */
  sharedAccounts?: readonly string[];
}

export type ClockKind = 'working' | 'calendar';

export interface Settings {
  officeName: string;
  /** Who signs mails: the public-relations section. */
  sectionName: string;
  /** Middle part of `012/MEDSOS/IX/2025`. */
  registerCode: string;
  zoneName: 'WIB' | 'WITA' | 'WIT';
  standardClock: ClockKind;
  limitClock: ClockKind;
  /** Hours after a step with a limit started. */
  remindAfterHours: readonly number[];
  /** What happens when somebody decides on what they handed in or edited. */
  ownWork: 'warn' | 'block';
  /** May a decision given by WhatsApp, in a meeting or on paper be entered by somebody else? */
  recordDecisions: boolean;
  /** How the submitter hears that it is live: the office's own group may be enough. */
  publishedBy: 'mail' | 'group';
  /** Mails by which one address hears of what was handed in under it, a day: anybody may have typed it. */
  receiptsADay: number;
  /** Recipients the office's account may write to in any 24 hours. */
  mailsADay: number;
  /** Told of everything that needs mending; the role that keeps the workbook when empty. */
  stewardEmails: readonly string[];
  platforms: readonly string[];
  sections: readonly string[];
  contentTypes: readonly string[];
  /** Answers handed in before this instant are never registered. */
  registerFrom: Instant;
}
