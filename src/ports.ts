/**
 * All that the use cases need from outside, named for the need. `google/` implements them; nothing else does.
 * Everything is synchronous, as Apps Script is. Each may throw a fault; a refusal is never thrown.
 */
import type { FinishedMail } from './messages/mail/mime';
import type { Report } from './recap/reportModel';
import type { Instant } from './workflow/model';

/** What a cell holds: text is always text, never a formula. Dates are serial numbers in the sheet's zone. */
export type Cell = string | number | boolean;

/** Rows and columns count from 0; an open end reads to the last used cell. */
export interface CellRange {
  sheetId: number;
  fromRow: number;
  toRow?: number;
  fromColumn?: number;
  toColumn?: number;
}

export type Write =
  /** After the last used row of the tab, wherever that is by now. */
  | { kind: 'append'; sheetId: number; rows: readonly (readonly Cell[])[] }
  | { kind: 'put'; sheetId: number; row: number; column: number; rows: readonly (readonly Cell[])[] }
  /** A whole tab. */
  | {
      kind: 'report';
      report: Report;
      present: Present;
      kept: PeoplesChanges;
    }
  | { kind: 'copyTab'; sheetId: number; title: string; index: number };

/** Name of the fault where Google turned a call away for longer than an execution can wait: nothing was done. */
export const unavailable = 'TurnedAway';

export const isUnavailable = (fault: unknown): boolean => (fault as Error | null)?.name === unavailable;

/** The spreadsheet as a grid of values. */
export interface Grid {
  /** One round trip. One block per range, in the order asked; missing rows and cells are simply absent. */
  read(ranges: readonly CellRange[]): Cell[][][];
  /** All rows of a tab that grows for ever: one round trip for its size, then one for every twenty thousand rows. */
  readLong(sheetId: number, fromRow: number): Cell[][];
  /** One round trip, wholly or not at all. */
  commit(writes: readonly Write[]): void;
}

/** One writer at a time over the whole script. */
export interface Lock {
  /** Null when the lock was not free within the time an officer can wait. */
  exclusively<T>(work: () => T): { value: T } | null;
  /** For so long: true for the first who asks, false for everybody else, and for whoever could not have the lock. */
  isFirst(what: string, seconds: number): boolean;
}

export interface Clock {
  now(): Instant;
  /** Before Google ends this execution. */
  leftMs(): number;
}

export interface Ids {
  fresh(): string;
}

export interface Secrets {
  /** HMAC-SHA-256, base64url, with the office's own key. */
  sign(text: string): string;
  /** SHA-256, hexadecimal: seals and fingerprints. */
  digest(text: string): string;
}

export interface Mailer {
  /** Two sendings of one mail carry the same Message-ID. */
  send(mail: FinishedMail): void;
  /** Was a mail refused because the account may send no more for now? */
  isSpent(fault: unknown): boolean;
}

/** Where people can go: null while the web app is not deployed. */
export interface Addresses {
  webApp(): string | null;
  workbook(): string;
}

/** Who this execution runs as, and whether that is the office's own account, from which mail may leave. */
export interface Account {
  email(): string;
  /** Empty before set-up. */
  office(): string;
  isOffice(): boolean;
  /** Was it the office's, until another took over? */
  isRetired(): boolean;
  /** Becomes the office's account. */
  takeOver(): void;
}

/** What set-up stored: which tab holds the form's answers; null before set-up. */
export interface Registry {
  answersSheetId(): number | null;
  /** Id of the spreadsheet at hand. */
  workbookId(): string;
}

/** As a tab stands before a report is written on it. */
export interface ExistingTab {
  title: string;
  rowCount: number;
  columnCount: number;
}

/** What people wrote on a report's tab since the add-on did. */
export interface PeoplesChanges {
  /** By the key of the row they stood beside. */
  notes: ReadonlyMap<string, Cell>;
  /** `E12`: cells of the report that are not as the add-on wrote them. */
  changed: readonly string[];
  /** Columns the add-on wrote, from the left, its own two among them. */
  width: number;
}

export interface Present {
  /** Null where it is to be made. */
  tab: ExistingTab | null;
  /** Charts of the whole workbook, ours and people's: a person may have moved one of ours. */
  chartIds: readonly number[];
}

/** The tabs as they stand, as far as a report must know. */
export interface TabsNow {
  count: number;
  chartIds: Present['chartIds'];
  find(sheetId: number): ExistingTab | null;
  /** The title, or one near it that no tab has. */
  freeTitle(title: string): string;
}

/** Tabs that hold finished reports. They are written by `Grid.commit`. */
export interface ReportTabs {
  /** One round trip. */
  look(): TabsNow;
  /** @param stands the tab's cells as read; none where it is to be made */
  kept(stands: readonly (readonly Cell[])[]): PeoplesChanges;
}

export type PaperSize = 'A4' | 'F4';

/** Printed reports, kept where the office finds them. */
export interface Archive {
  /** The folder used last, then those of accounts before. */
  folders(): readonly { url: string; account: string }[];
  /** Prints exactly one tab. @returns the file's address */
  store(report: { sheetId: number; name: string; paper: PaperSize }): string;
}

/** Makes and mends the workbook itself. Everything here may be repeated and destroys nothing. */
export interface WorkbookBuilder {
  /** Ids, the office's account and the key for links. */
  claim(): void;
  /** @returns titles of the tabs that had to be made */
  makeTabs(): readonly string[];
  /** Formats, drop-downs, colours, warnings before editing. */
  dressTabs(dress: Formats): void;
  /** Finds the tab of an existing form, or makes form and tab. Adds our own column beside the answers. Null: it does not open. */
  linkForm(wish: FormRequest): { made: boolean; formUrl: string } | null;
  /** @returns names of the triggers that had to be made */
  setTriggers(): readonly string[];
  /** Only an account's own: Google lets nobody take away another's. */
  dropTriggers(): void;
  /** How workbook and script stand, as far as this account may see. */
  inspect(): WorkbookFacts;
}

export interface WorkbookFacts {
  /** How many triggers of each kind this account has; another's are shown to nobody. */
  ownTriggers: { clock: number; form: number };
  zones: { sheet: string; script: string };
  tabs: readonly { sheetId: number; title: string; isFiltered: boolean; mergedRanges: number }[];
}

export interface Formats {
  /** What Petugas offers. */
  sections: readonly string[];
  /** Headings of Register's columns of times. */
  steps: readonly string[];
}

export interface DropDowns {
  sections: readonly string[];
  contentTypes: readonly string[];
}

export interface FormRequest extends DropDowns {
  title: string;
  /** Address of the office's own form; empty where one is to be made or found. */
  formUrl: string;
  /** More than one where the office runs several procedures on one intake. */
  procedures: readonly string[];
}

/** Cells of the tab SOP that a person should look at, each with a note that says why. */
export interface CellMark {
  row: number;
  column: number;
  note: string;
}

export interface SopMarks {
  /** Replaces the marks of the last check within the table's rows. */
  mark(marks: readonly CellMark[], table: { fromRow: number; toRow: number }): void;
}

export interface Ports {
  grid: Grid;
  lock: Lock;
  clock: Clock;
  ids: Ids;
  secrets: Secrets;
  mailer: Mailer;
  addresses: Addresses;
  account: Account;
  registry: Registry;
  reportTabs: ReportTabs;
  archive: Archive;
  sopMarks: SopMarks;
  workbookBuilder: WorkbookBuilder;
  /** Which build this is: every event says so. */
  build: string;
}
