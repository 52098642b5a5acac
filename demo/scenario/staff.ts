/** Generated people for whatever roles the table in force names: invented names, none an official's. */
import type { Workbook, World } from '../../emulator/index';
import { journalTable, readTable, text } from './tables';

export interface Officer {
  name: string;
  email: string;
  roles: string[];
  /** Empty for an officer of the whole office. */
  section: string;
}

export interface EnactedTable {
  key: string;
  roles: string[];
  rows: Record<string, string>[];
}

/** Tables in force, read from `Riwayat`: the newest version of each. */
export function enactedTables(workbook: Workbook): EnactedTable[] {
  const enacted = journalTable(workbook)
    .lines.filter((line) => line.Peristiwa === 'ProcedureEnacted')
    .map((line) => JSON.parse(text(line, 'Data')) as EnactedTable);
  return [...new Map(enacted.map((table) => [table.key, table])).values()];
}

/** KPU kabupaten/kota have five komisioner; with the sekretaris that makes an approval team of six. */
const usualHolders: readonly (readonly [RegExp, number])[] = [[/^komisioner$/i, 5]];

const firstNames = [
  'Ratri',
  'Bagas',
  'Sekar',
  'Dimas',
  'Hapsari',
  'Galih',
  'Laras',
  'Yoga',
  'Intan',
  'Rangga',
];
const lastNames = ['Wulandari', 'Prasetya', 'Maheswari', 'Wicaksono', 'Ningrum', 'Nugroho', 'Puspita'];

export function generateStaff(tables: readonly EnactedTable[], sections: readonly string[]): Officer[] {
  const cells = tables.flatMap(({ rows }) => rows);
  const officers: Officer[] = [];
  const add = (role: string, section: string): void => {
    const at = officers.length;
    const name = `${firstNames[at % firstNames.length]} ${lastNames[(at * 3) % lastNames.length]}`;
    const email = `${name.split(' ')[0]?.toLowerCase()}${at + 1}@kpu-demo.test`;
    officers.push({ name, email, roles: [role], section });
  };
  for (const role of new Set(tables.flatMap(({ roles }) => roles))) {
    const places = cells.filter(({ Pelaksana = '', Hasil = '' }) => `${Pelaksana}\n${Hasil}`.includes(role));
    // Roles of an earlier table that this one no longer names.
    if (places.length === 0) continue;
    const performs = places.filter(({ Pelaksana = '' }) => Pelaksana.includes(role));
    // The submitter's role and "Kasubbag terkait" have one officer in each subbagian.
    const ofSection = performs.some(
      ({ Pelaksana = '', Kapan = '' }) => Pelaksana.includes(`${role} terkait`) || Kapan === 'formulir',
    );
    if (ofSection) sections.forEach((section) => add(role, section));
    const wholeOffice = places.some(({ Pelaksana = '' }) => !Pelaksana.includes(`${role} terkait`));
    if (ofSection && !wholeOffice) continue;
    for (let count = holders(role, places); count > 0; count -= 1) add(role, '');
  }
  return officers;
}

/** `2 dari 3 Redaktur` needs three; `semua` and `salah satu` are worth trying with more than one. */
function holders(role: string, places: readonly Record<string, string>[]): number {
  const cells = places.map(({ Pelaksana = '' }) => Pelaksana).join('\n');
  const usual = usualHolders.find(([pattern]) => pattern.test(role))?.[1] ?? 1;
  const counted = Math.max(0, ...[...cells.matchAll(/\d+ dari (\d+)/g)].map(([, of]) => Number(of)));
  const several = counted === 0 && /semua|salah satu/i.test(cells) && !/ atau /.test(cells) ? 3 : 1;
  return Math.max(usual, counted, several);
}

export function typeStaff(world: World, workbook: Workbook, officers: readonly Officer[]): void {
  const { sheetId, headings, headingRow } = readTable(workbook, 'Petugas', 'Surel');
  const person = world.person(workbook);
  officers.forEach(({ name, email, roles, section }, index) => {
    const line = { Nama: name, Surel: email, Peran: roles.join('; '), Subbagian: section, Aktif: 'Ya' };
    for (const [heading, value] of Object.entries(line)) {
      const column = headings.indexOf(heading) + 1;
      if (value) person.edit(sheetId, headingRow + 1 + index, column, value);
    }
  });
}
