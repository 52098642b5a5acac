/** All a report is made from; read from the workbook by whoever asks for it. */
import type {
  ClockKind,
  EnactedProcedure,
  Instant,
  ItemEvent,
  OfficeEvent,
  Officer,
  Recorded,
  WorkingCalendar,
} from '../workflow/model';
import type { Period } from './periods/periods';

export interface RecapInput {
  period: Period;
  now: Instant;
  /** `Riwayat` in the order of time. */
  records: Iterable<Recorded<ItemEvent | OfficeEvent>>;
  /** Every version an item may run under. The newest one's titles and limits are the report's. */
  procedures: readonly EnactedProcedure[];
  staff: readonly Officer[];
  calendar: WorkingCalendar;
  settings: ReportSettings;
  insights: readonly InsightRow[];
  notes: readonly ReportNote[];
}

export interface ReportSettings {
  /** `KPU Kabupaten Pacitan` */
  officeName: string;
  /** `KOMISI PEMILIHAN UMUM`, `KABUPATEN PACITAN`, address, telephone and office mail; empty lines are left out. */
  letterhead: readonly string[];
  /** Place in front of the signature's date. */
  city: string;
  zoneName: string;
  standardClock: ClockKind;
  platforms: readonly string[];
  sections: readonly string[];
  contentTypes: readonly string[];
  /** The office's account on each platform; one typed in `Insight` stands before it. */
  accounts: Readonly<Record<string, string>>;
  /** `1 konten per hari kerja`, as typed; none where the office has set none. */
  targets: readonly string[];
  /** Left: who takes note; right: who made it. */
  signatories: readonly [left: Signatory, right: Signatory];
}

export interface Signatory {
  /** Line by line: `Sekretaris KPU Kabupaten Pacitan`, `selaku Ketua Bakohumas`. */
  position: readonly string[];
  name: string;
  /** NIP as typed, with or without blanks; empty for commissioners. */
  employeeNumber: string;
}

/** One row of `Insight`; null where nothing was typed. */
export interface InsightRow {
  /** Title of the period's tab. */
  period: string;
  platform: string;
  /** Of one post these figures are of; empty where they are the account's. */
  url: string;
  account: string;
  followers: number | null;
  views: number | null;
  reach: number | null;
  likes: number | null;
  comments: number | null;
  shares: number | null;
  saves: number | null;
}

/** One row of `Catatan Laporan`. */
export interface ReportNote {
  period: string;
  part: string;
  text: string;
}
