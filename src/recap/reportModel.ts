/** A report as data: what is printed and signed, without a word on how a sheet or a page shows it. */
import type { Instant } from '../workflow/model';

/**
 * `ordinal`: a row's place; `number`: whole; `percent`: points from 0 to 100, the heading says (%); `share`: the same
 * with its sign in the cell; `date`, `dayAndDate`, `time`, `dateTime`: an `Instant`; `link`: an address as text.
 */
export type ValueKind =
  'text' | 'link' | 'ordinal' | 'number' | 'percent' | 'share' | 'date' | 'dayAndDate' | 'time' | 'dateTime';

export interface Column {
  heading: string;
  kind: ValueKind;
  /** Wished width in pixels. */
  width: number;
}

/** Text in any column is a word in place of a value: `-` not applicable, `belum diisi` for what nobody typed. */
export type Value = string | number;
/** A value of another kind than its column's, or one that leads to another tab, by its id. */
export type ReportCell = Value | { kind: ValueKind; value: Value; tab?: number };

export interface Chart {
  /** `line`: what each row is a moment of. */
  kind: 'bar' | 'column' | 'line';
  title: string;
  /** Columns of the table by index, from 0. */
  labels: number;
  series: readonly number[];
}

export interface Table {
  title: string;
  columns: readonly Column[];
  rows: readonly (readonly ReportCell[])[];
  /** The row Jumlah; an empty cell belongs to the one before it. Null where a table counts nothing. */
  total: readonly ReportCell[] | null;
  /** How the numbers came about; lines below the table. */
  notes: readonly string[];
  /** Stands in the table's place when it has no rows. */
  emptyText: string;
  chart: Chart | null;
}

/** Paragraphs in a table's place. */
export interface Prose {
  title: string;
  paragraphs: readonly string[];
}

/** Stands under its mark: a letter, or a number below the lettered section before it. */
export type Section = { mark: string } & (Table | Prose);

/** One half of the signature block, line by line. */
export interface Signature {
  /** `Mengetahui,` and the office, or place and date and the office. */
  above: readonly string[];
  name: string;
  /** `NIP. 19690513 198903 1 008`; empty for commissioners. */
  employeeNumber: string;
}

/** Where a report stands: an id of our own choosing, so that a tab is found again however it was renamed. */
export interface ReportTab {
  sheetId: number;
  title: string;
}

export interface Report {
  tab: ReportTab;
  /** Not yet over when it was made. */
  provisional: boolean;
  utcOffsetHours: number;
  letterhead: readonly string[];
  titles: readonly string[];
  /** `Periode`, `Disusun`, `Sumber`. */
  particulars: readonly (readonly [label: string, text: string])[];
  /** What a reader must know first: sementara, a period that began before the SOP did. */
  remarks: readonly string[];
  sections: readonly Section[];
  /** The five that matter, as words for a letter; none of what is not sent. */
  keyFigures: readonly (readonly [label: string, text: string])[];
  /** Side by side; none on what is not signed. */
  signatures: readonly Signature[];
  madeAt: Instant;
}
