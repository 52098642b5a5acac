/** The signed table as a person reads it: row by row, from the event that put it in force. */
import type { Told } from './rows';

export interface Row {
  no: string;
  name: string;
  /** `Komisioner atau Sekretaris` */
  doers: string;
  isForm: boolean;
  isPeriodic: boolean;
  /** Nobody's work: the system carries it out at once. */
  isSystems: boolean;
  /** Number of the row whose passed limit starts this one. */
  limitOf: string;
  /** Null where the document sets no time. */
  standard: Standard | null;
  outcomes: readonly { name: string; to: string }[];
}

export interface Standard {
  amount: number;
  unit: 'menit' | 'hari kerja' | 'H+';
  /** `<60 menit`: exactly 60 is late. */
  isLess: boolean;
  since: 'start' | 'activity' | 'hand-in';
}

export interface Sop {
  key: string;
  version: number;
  title: string;
  /** `2025-09-01`, or empty. */
  effectiveOn: string;
  enactedAt: number;
  rows: readonly Row[];
}

type Written = Readonly<Record<string, string>>;

export function readSops(told: readonly Told[]): Sop[] {
  return told
    .filter(({ event }) => event === 'ProcedureEnacted')
    .map(({ data }) => ({
      key: String(data.key),
      version: Number(data.version),
      title: String(data.document.title),
      effectiveOn: String(data.document.effectiveOn),
      enactedAt: Number(data.enactedAt),
      rows: (data.rows as Written[]).map(readRow),
    }));
}

function readRow(written: Written): Row {
  const { No = '', Langkah = '', Pelaksana = '', Waktu = '', Kapan = '', Hasil = '' } = written;
  const outcomes = readOutcomes(Hasil);
  const isAutomatic = /^otomatis/.test(Kapan) || Pelaksana === '-';
  return {
    no: No,
    name: Langkah,
    doers: Pelaksana.replace(/†/g, '')
      .replace(/\s*\([^)]*\)/g, '')
      .trim(),
    isForm: Kapan === 'formulir',
    isPeriodic: /^tiap /.test(Kapan),
    isSystems: isAutomatic && outcomes.length === 1 && !Hasil.includes('['),
    limitOf: /langkah (\S+) lewat/.exec(Kapan)?.[1] ?? '',
    standard: readStandard(Waktu, Kapan === 'formulir'),
    outcomes,
  };
}

/** `setuju → 6; perbaiki† [catatan] → 3; tembusan Operator`; a lone word is the end it names. */
function readOutcomes(hasil: string): { name: string; to: string }[] {
  return hasil
    .replace(/\[[^\]]*\]/g, '')
    .replace(/†/g, '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '-' && part !== '' && !part.startsWith('tembusan'))
    .map((part) => {
      const [name = '', to = name] = part.split('→').map((word) => word.trim());
      return { name: name || to, to };
    });
}

function readStandard(waktu: string, isForm: boolean): Standard | null {
  const exact = /\(baku: ([^)]*)\)/.exec(waktu)?.[1] ?? waktu;
  const [, less = '', amount, unit] = /^(<)?(\d+) (menit|hari kerja)/.exec(exact) ?? [];
  const isLess = less === '<';
  if (amount) {
    return {
      amount: Number(amount),
      unit: unit as Standard['unit'],
      isLess,
      since: isForm ? 'activity' : 'start',
    };
  }
  const [, days, anchor] = /^H\+(\d+) sejak (.*)$/.exec(exact) ?? [];
  return days
    ? { amount: Number(days), unit: 'H+', isLess, since: anchor === 'kegiatan' ? 'activity' : 'hand-in' }
    : null;
}
