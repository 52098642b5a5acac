import { zoneOffset } from '../scenario/officeHours';
import { registerTable, text, type Line } from '../scenario/tables';
import { enactedTables, type EnactedTable } from '../scenario/staff';
import type { Invariant } from './invariant';
import { readTold } from './journal';
import { isHeld, lacksOfficer, naiveItems, type NaiveItem } from './naiveItems';

const endWords: Readonly<Record<string, string>> = {
  selesai: 'Selesai',
  batal: 'Dibatalkan',
  ditolak: 'Tidak Disetujui',
  arsip: 'Diarsipkan',
  diturunkan: 'Diturunkan',
  'tidak selesai': 'Tidak Selesai',
};

/** Compares state, step, title and times of each row with the state computed from the item's events. */
export const registerReplays: Invariant = {
  name: 'Register equals what Riwayat replays to',
  check({ workbook }) {
    const tables = enactedTables(workbook);
    const rows = new Map(registerTable(workbook).lines.map((line) => [text(line, 'Nomor Register'), line]));
    const items = naiveItems(readTold(workbook));
    const strangers = [...rows.keys()].filter(
      (number) => number !== '' && !items.some((item) => item.number === number),
    );
    return [
      ...strangers.map((number) => `${number} stands in Register and not in Riwayat`),
      ...items.flatMap((item) => {
        const line = rows.get(item.number);
        return line ? differences(item, line, tables) : [`${item.number} is missing in Register`];
      }),
    ];
  },
};

function differences(item: NaiveItem, line: Line, tables: readonly EnactedTable[]): string[] {
  const name = nameOf(item, tables);
  const should: Record<string, string> = {
    // Text that begins like a formula has an apostrophe in front, for users who download a CSV.
    Judul: item.title.trim().replace(/^[=@＝＠]|^[-+＋－](?=[^]*[^\d.,%\s])/, "'$&"),
    Status: stateOf(item, name),
    Langkah: item.step ? `${item.step}. ${name}` : '',
    Subbagian: item.section,
    'Jenis Konten': item.contentType,
    Konsep: item.draft,
    Tautan: item.links,
    Diajukan: timeOf(serial(item.submittedAt)),
    Selesai: item.ended ? timeOf(serial(item.ended.at)) : '',
  };
  return Object.entries(should)
    .map(([heading, value]) => [
      heading,
      value,
      isTime(heading) ? timeOf(line[heading]) : text(line, heading),
    ])
    .filter(([, value, stands]) => value !== stands)
    .map(([heading, value, stands]) => `${item.number}: ${heading} is "${stands}" and should be "${value}"`);
}

const isTime = (heading: string): boolean => heading === 'Diajukan' || heading === 'Selesai';
const serial = (at: number): number => (at + zoneOffset) / 86_400_000 + 25_569;
/** Serial numbers to the millisecond. */
const timeOf = (value: unknown): string =>
  typeof value === 'number' ? String(Math.round(value * 86_400_000)) : '';

function nameOf({ step, procedure }: NaiveItem, tables: readonly EnactedTable[]): string {
  const row = tables.find(({ key }) => key === procedure)?.rows.find(({ No }) => No === step);
  return row?.Langkah?.trim() ?? '';
}

function stateOf(item: NaiveItem, name: string): string {
  if (item.ended) return endWords[item.ended.end] ?? '?';
  if (isHeld(item)) return 'Perlu Dilengkapi';
  if (lacksOfficer(item)) return `Belum Ada Petugas: ${name}`;
  return item.step === item.firstStep ? 'Perlu Klarifikasi' : `Menunggu: ${name}`;
}
