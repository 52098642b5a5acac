/** All the recount is told, besides the rows of Riwayat: what people typed into the other tabs. */
import { midnight, workedMs, type Hours } from './clock';
import { readItems, type Item } from './items';
import { readRows } from './rows';
import { readSops, type Row, type Sop } from './sop';

export interface Typed {
  hours: Hours;
  /** `Waktu baku dihitung dalam`: of the office's work, or of the calendar. */
  clock: 'working' | 'calendar';
  platforms: readonly string[];
  sections: readonly string[];
  contentTypes: readonly string[];
  accounts: Readonly<Record<string, string>>;
  insight: readonly Insight[];
  targets: readonly Target[];
  /** By key: the rows at which publication is decided, as whoever reads the signed table would say. */
  approvals: Readonly<Record<string, readonly string[]>>;
}

/** One row of Insight; null where nothing was typed. */
export interface Insight {
  period: string;
  platform: string;
  /** Of one post; empty where the figures are the account's. */
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

/** A row of Pengaturan, and what whoever reads it would say it means. */
export interface Target {
  words: string;
  amount: number;
  of: 'bahan' | 'konten' | 'unggahan';
  /** One kind of content, or one platform; all where empty. */
  only: string;
  per: 'hari' | 'hari kerja' | 'minggu' | 'bulan' | 'triwulan' | 'semester' | 'tahun';
}

export interface Office extends Typed {
  items: readonly Item[];
  sops: readonly Sop[];
}

export interface Time {
  from: number;
  /** The first instant that is no longer in it. */
  to: number;
}

export function readOffice(rows: readonly (readonly unknown[])[], typed: Typed): Office {
  const told = readRows(rows);
  return {
    ...typed,
    items: readItems(told),
    sops: readSops(told),
  };
}

/** From when on the office worked by the add-on. */
export function begunAt({ sops, hours }: Office): number {
  const effective = sops.map(({ effectiveOn }) => midnight(effectiveOn, hours));
  const enacted = sops.map(({ enactedAt }) => enactedAt);
  return Math.max(Math.min(...effective), Math.min(...enacted));
}

export const within = ({ from, to }: Time, at: number): boolean => at >= from && at < to;

export const sopOf = ({ sops }: Office, item: Item): Sop => {
  const sop = sops.find(({ key, version }) => key === item.sop.key && version === item.sop.version);
  if (!sop) throw new Error(`No table ${item.sop.key} ${item.sop.version}`);
  return sop;
};

export const rowOf = (office: Office, item: Item, no: string): Row => {
  const row = sopOf(office, item).rows.find((one) => one.no === no);
  if (!row) throw new Error(`${item.sop.key} has no row ${no}`);
  return row;
};

/** Of each key the newest table, in the order the keys came. */
export function newestSops({ sops }: Office): Sop[] {
  const keys = [...new Set(sops.map(({ key }) => key))];
  return keys.map((key) => sops.filter((sop) => sop.key === key).sort((a, b) => b.version - a.version)[0]!);
}

/** By the clock the office judges by. */
export const spent = (office: Office, from: number, to: number): number =>
  office.clock === 'working' ? workedMs(office.hours, from, to) : Math.max(0, to - from);

export const share = (part: number, whole: number): number | '-' =>
  whole === 0 ? '-' : (part / whole) * 100;

export const wholeMinutes = (ms: number | '-'): number | '-' => (ms === '-' ? '-' : Math.floor(ms / 60_000));

export const average = (values: readonly number[]): number | '-' =>
  values.length === 0 ? '-' : values.reduce((sum, value) => sum + value, 0) / values.length;
