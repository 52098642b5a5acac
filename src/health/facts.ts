/** Everything the checks look at, as it was found. */
import type { OfficeZone } from '../messages/dates';
import type { Instant, OfficeProblemCode, TriggerFault } from '../workflow/model';
import type { Heartbeat } from './heartbeat';

export interface HealthFacts {
  now: Instant;
  zone: OfficeZone;
  /** Who asks, and whose triggers and mail keep the office going; empty before set-up. */
  account: { mine: string; office: string };
  /** The asking account's own triggers: Google shows nobody another's. */
  ownTriggers: { clock: number; form: number };
  heartbeat: Heartbeat;
  zones: { sheet: string; script: string };
  tabs: readonly TabFacts[];
  /** The tab of the form's answers; headings we ask for and do not find. */
  answers: { isLinked: boolean; missingColumns: readonly string[] };
  journal: {
    lastSeal: string;
    /** When all seals were last followed, and the first row that was not as sealed. */
    integrity: { at: Instant; checked: number; breachRow: number | null } | null;
    /** Items of which a row is missing or damaged. */
    damaged: readonly string[];
  };
  sopIsEmpty: boolean;
  /** Roles of tables in force that nobody in Petugas has. */
  emptyRoles: readonly string[];
  outbox: { waiting: number; oldestAt: Instant | null };
  mail: MailFacts;
  /** Account: as which the pages last ran; empty where none did. */
  webApp: { address: string | null; builds: { head: string; web: string }; account: string };
  /** Where PDFs of recaps lie: the folder used last, then those of accounts before. */
  archiveFolders: readonly { url: string; account: string }[];
  /** What the sweep has found wrong and tells by itself. */
  problems: readonly { code: OfficeProblemCode; detail: string }[];
  faults: readonly TriggerFault[];
}

export interface MailFacts {
  /** Recipients in 24 hours, and how many there were. */
  budget: number;
  spent: number;
  /** Google refuses the account's mails for now, whatever our own count says. */
  isPutOff: boolean;
  left: number;
  /** Of what is left, for what is urgent alone. */
  reserve: number;
  /** Owed, or expected within the day. */
  needed: number;
}

export interface TabFacts {
  title: string;
  /** As it is called now; null where it is gone. */
  shownTitle: string | null;
  missingHeadings: readonly string[];
  isFiltered: boolean;
  mergedRanges: number;
}
