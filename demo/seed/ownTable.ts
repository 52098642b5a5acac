import { readFileSync } from 'node:fs';
import type { HostScript, Workbook, World } from '../../emulator/index';
import { answerForm, wordsOf } from '../scenario/dialog';
import { tabText } from './tabText';

interface Opened {
  world: World;
  workbook: Workbook;
  script: HostScript;
}

interface OwnTable {
  headings: string[];
  rows: string[][];
  roles: string[];
}

/**
 * Puts an office's own table from a TSV file into force as an administrator would: types it over the preset's rows in
 * the tab `SOP`, sees to it that every role has an officer, and chooses *Berlakukan tabel SOP…*. A table the product
 * refuses is refused here in its words.
 */
export function enactOwnTable(office: Opened, file: string): void {
  const table = readOwnTable(readFileSync(file, 'utf8'));
  typeTable(office, table);
  fillRoles(office, table.roles);
  const { world, workbook, script } = office;
  const effectiveOn = new Date(world.now()).toISOString().slice(0, 10);
  world.authorise(script, workbook.owner);
  const opened = world
    .openWorkbook(workbook, workbook.owner)
    .click(['Publikasi', 'Pengaturan', 'Berlakukan tabel SOP…']);
  const answers = { number: 'Nomor 1 Tahun 2025', effectiveOn };
  const execution = answerForm(script, opened, workbook.owner, answers) ?? opened;
  const { error } = execution;
  const said = wordsOf(execution);
  if (error || !said.includes('berlaku mulai')) throw new Error(`${file}: ${error?.message ?? said}`);
  emptyTab(office, 'Petugas');
}

/** The first line names the columns; a line `Peran: Editor; Operator` may come before it, as for `npm run sop`. */
export function readOwnTable(text: string): OwnTable {
  const lines = cellsOf(text);
  const declared = /^\s*peran\s*:(.*)$/i.exec(lines[0]?.join('; ') ?? '')?.[1];
  const [headings = [], ...rows] = declared === undefined ? lines : lines.slice(1);
  const performers = rows.map((cells) => cells[headings.indexOf('Pelaksana')] ?? '');
  const roles = declared?.split(';') ?? performers.flatMap(rolesIn);
  return { headings, rows, roles: [...new Set(roles.map((role) => role.trim()).filter(Boolean))] };
}

/** `Komisioner atau Sekretaris (salah satu)`; where all of several must agree, "dan" and commas part them as well. */
function rolesIn(performers: string): string[] {
  if (/^\s*[-–]?\s*$|yang ditunjuk/i.test(performers)) return [];
  const bare = performers.replace(/\(.*?\)|†|\bterkait\b/g, '');
  const all = /\((semua|\d+ dari)/i.test(performers);
  return bare.split(all ? /\s+atau\s+|,?\s+dan\s+|,\s*/i : /\s+atau\s+/i);
}

function typeTable({ world, workbook }: Opened, { headings: typed, rows: wanted }: OwnTable): void {
  const { sheetId, headings } = tabText(workbook, 'SOP');
  emptyTab({ world, workbook }, 'SOP');
  const person = world.person(workbook);
  wanted.forEach((cells, index) =>
    headings.forEach((heading, column) => {
      const text = cells[typed.indexOf(heading)] ?? '';
      if (text) person.edit(sheetId, index + 2, column + 1, asText(text));
    }),
  );
}

/** One officer a role: enough for the table to be accepted. */
function fillRoles({ world, workbook }: Opened, roles: readonly string[]): void {
  const { sheetId, headings } = tabText(workbook, 'Petugas');
  const person = world.person(workbook);
  roles.forEach((role, index) => {
    for (let count = 0; count < 3; count++) {
      const line: Record<string, string> = { Surel: `${index}${count}@kpu-demo.test`, Peran: role };
      headings.forEach((heading, column) => {
        if (line[heading]) person.edit(sheetId, index * 3 + count + 2, column + 1, line[heading]);
      });
    }
  });
}

function emptyTab({ world, workbook }: Pick<Opened, 'world' | 'workbook'>, title: string): void {
  const { sheetId, headings, rows } = tabText(workbook, title);
  const person = world.person(workbook);
  rows.forEach((_, index) =>
    headings.forEach((__, column) => person.edit(sheetId, index + 2, column + 1, '')),
  );
}

/** An apostrophe keeps "1/2" from becoming a date and "=" from becoming a formula, as people know. */
const asText = (cell: string) => (/^[\d=+'-]/.test(cell) ? `'${cell}` : cell);

function cellsOf(text: string): string[][] {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.split('\t').map((cell) =>
        cell
          .replace(/^"(.*)"$/, '$1')
          .replaceAll('""', '"')
          .trim(),
      ),
    );
}
