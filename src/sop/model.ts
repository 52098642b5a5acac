/**
 * What an office's signed SOP table says, once read: the program this add-on runs.
 * Steps are known by their number as written in the document (`"4"`, `"4a"`); roles by the label in `Petugas`.
 */

/** One procedure: the rows of one signed table and the document they come from. */
export interface Procedure {
  /** Short name: `pacitan`, `cianjur-website`, or what the office chose. */
  key: string;
  document: SopDocument;
  /** In the order of the table. */
  steps: readonly Step[];
}

/** The document's own header; copied into letterheads and mails, never interpreted. */
export interface SopDocument {
  number: string;
  title: string;
  office: string;
  /** ISO date, `2025-09-01`: rows handed in earlier are not judged. */
  effectiveOn: string;
  legalBasis: readonly string[];
  reportTitles: Readonly<Partial<Record<PeriodKind, string>>>;
}

export type PeriodKind = 'month' | 'quarter' | 'semester' | 'year';

export interface Step {
  number: string;
  /** Column Langkah. */
  name: string;
  /** 0-based row below the headings: where a message about this step points. */
  row: number;
  performers: Performers;
  start: StepStart;
  /** The step is passed over (its first outcome's target follows) unless this holds. */
  condition: Condition | null;
  standard: TimeStandard | null;
  outcomes: readonly Outcome[];
  /** The signed text, word for word. */
  description: string;
  requirements: string;
  output: string;
  remarks: string;
  /** Column Waktu as signed; `-` where the document is silent. */
  standardText: string;
}

/** Who finishes a step. Nobody (`-`) is an empty list of members. */
export interface Performers {
  members: readonly Performer[];
  /** How many must agree: one of all, one of each member, every person, or a number of persons. */
  needed: 'one' | 'oneOfEach' | 'everyone' | number;
}

export type Performer =
  | { kind: 'role'; role: string }
  /** The officer of that role in the item's own subbagian ("Kasubbag terkait"). */
  | { kind: 'roleOfSection'; role: string }
  /** The person an earlier step named ("petugas yang ditunjuk di langkah 2"). */
  | { kind: 'assignedAt'; step: string };

/** What starts a row (column Kapan). `previous`: an outcome of another row leads here. */
export type StepStart =
  | { kind: 'form' }
  | { kind: 'previous' }
  /** The system finishes the row by itself, at once, with its only outcome. */
  | { kind: 'automatic' }
  | { kind: 'limitPassed'; step: string; limit: Limit }
  | { kind: 'periodic'; periods: readonly PeriodKind[] }
  /** An officer may start it at any time, after the item reached this end or finished this step (null: at once). */
  | { kind: 'atWill'; after: { end: End } | { step: string } | null }
  /** Waits until the day named by an evidence of an earlier step or by the form ("pada tanggal tayang"). */
  | { kind: 'onDate'; field: 'publishOn' };

/** How a hard limit is written: `1 x 24 jam`, `3 hari kerja`, `90 menit`. Passed when *more* than this has elapsed. */
export interface Limit {
  amount: number;
  unit: 'minutes' | 'hours' | 'days' | 'workdays';
}

/** A standard to be judged by (column Waktu). Never ends an item. */
export interface TimeStandard {
  amount: number;
  /** `dayAfter`: until the end of the n-th calendar day after `since` (H+1). */
  unit: 'minutes' | 'hours' | 'days' | 'workdays' | 'dayAfter';
  /** `<60 menit`: exactly 60.0 is late. `30 menit`: exactly 30.0 is on time. */
  strict: boolean;
  since: 'stepStart' | 'activityEnd' | 'handIn';
}

export interface Condition {
  field: 'contentType' | 'section' | 'procedure';
  is: 'equal' | 'different';
  value: string;
}

/** One word of column Hasil: what an officer may decide, what it asks for, where it leads. */
export interface Outcome {
  name: string;
  requires: readonly EvidenceRequirement[];
  target: Target;
  /** Told for information ("tembusan"). */
  copies: readonly Performer[];
  /** Marked `†`: not written in the signed text. */
  extension: boolean;
}

export type Target =
  | { kind: 'step'; step: string }
  /** `keptBy`: who keeps what is archived ("arsip oleh Admin Subbagian terkait"); they are among the copies too. */
  | { kind: 'end'; end: End; keptBy?: readonly Performer[] };

/** How an item may end. */
export type End = 'selesai' | 'batal' | 'ditolak' | 'arsip' | 'diturunkan' | 'tidak selesai';

/** `foto atau video` = one requirement with two kinds; `dokumentasi minimal 4` = at least 4. */
export interface EvidenceRequirement {
  anyOf: readonly EvidenceKind[];
  atLeast: number;
}

/** Closed list; the words an office writes for each stand in `evidence.ts`. */
export type EvidenceKind =
  | 'photo'
  | 'video'
  | 'documentation'
  | 'material'
  | 'caption'
  | 'narrative'
  | 'draft'
  | 'postUrl'
  | 'screenshot'
  | 'note'
  | 'writtenResponse'
  | 'disposition'
  | 'officialMemo'
  | 'archiveFolder'
  | 'source'
  | 'assignee'
  | 'publishOn';

/** A finding about a table: which cell, what was read, what is expected. Words are made in Indonesian by the rule itself. */
export interface TableProblem {
  /** Stable code, e.g. `UnknownTarget`. */
  code: string;
  /** 0-based row below the headings; null for the table as a whole. */
  row: number | null;
  column: SopColumn | null;
  message: string;
}

/** The table's columns by their headings in the tab. */
export type SopColumn =
  | 'No'
  | 'Langkah'
  | 'Pelaksana'
  | 'Uraian'
  | 'Kelengkapan'
  | 'Waktu'
  | 'Output'
  | 'Keterangan'
  | 'Kapan'
  | 'Hasil';

/** One row as typed: what a preset is made of, and what the tab holds. */
export type SopRow = Readonly<Record<SopColumn, string>>;

/** What reading a table gives: the procedure, or every problem found. */
export type TableReading =
  { procedure: Procedure; problems: readonly [] } | { procedure: null; problems: readonly TableProblem[] };
