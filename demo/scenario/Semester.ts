/** An office on its first day, as everyone in the scenario knows it. */
import { existsSync } from 'node:fs';
import {
  createWorld,
  type HostScript,
  type ScriptFiles,
  type Workbook,
  type World,
} from '../../emulator/index';
import { enactOwnTable } from '../seed/ownTable';
import { Agenda } from './Agenda';
import { chanceFrom, type Chance } from './chance';
import { Diary } from './Diary';
import { OfficeHours } from './officeHours';
import { enactedTables, generateStaff, typeStaff, type EnactedTable, type Officer } from './staff';
import { readTable, row, text } from './tables';

/** The office itself, and the chance by which its people act. */
export interface Office {
  world: World;
  workbook: Workbook;
  script: HostScript;
  webApp: string;
  formId: string;
  owner: string;
  officers: readonly Officer[];
  sections: readonly string[];
  contentTypes: readonly string[];
  chance: Chance;
}

export interface Semester extends Office {
  tables: readonly EnactedTable[];
  hours: OfficeHours;
  agenda: Agenda;
  diary: Diary;
  startsAt: number;
  /** After this instant no user hands in or changes the tabs. */
  endsAt: number;
  /** The clock runs until this instant. */
  closesAt: number;
}

export interface SemesterPlan {
  sop: string;
  seed: number;
  /** ISO date on which the office is set up; by default the one from which the table is tried. */
  startsOn?: string;
  /** Instants; by default the whole semester, and the first working day of the new year with its last recap. */
  endsAt?: string;
  closesAt?: string;
}

export const owner = 'medsos@kpu-demo.test';
/** A paid Workspace account, as offices have: recipients a day. */
const mailsPerDay = 1500;

/** Pacitan's SOP takes effect on 1 September 2025; the others are older and have the whole semester. */
const firstDay = (sop: string): string => (sop === 'pacitan' ? '2025-09-01' : '2025-07-01');

/** Throws the set-up's own refusal. */
export function openSemester(bundle: ScriptFiles, plan: SemesterPlan): Semester {
  const { sop, seed, endsAt = '2025-12-31T09:00:00Z', closesAt = '2026-01-06T00:00:00Z' } = plan;
  const registerFrom = plan.startsOn ?? firstDay(sop);
  const startsAt = Date.parse(`${registerFrom}T00:00:00Z`);
  const world = createWorld({ startsAt: new Date(startsAt).toISOString(), seed: `semester ${seed}` });
  world.setMailQuota(owner, mailsPerDay);
  const workbook = world.addSpreadsheet({
    owner,
    title: 'Register Publikasi',
    timeZone: 'Asia/Jakarta',
    locale: 'in_ID',
  });
  const script = world.bindScript(workbook, bundle);
  const webApp = script.deployWebApp();
  const isFile = existsSync(sop);
  const { error, value } = script.callFromDialog('setUpWorkbook', [
    { preset: isFile ? 'pacitan' : sop, registerFrom, formUrl: '' },
  ]);
  const { refusal } = (value ?? {}) as { refusal?: string };
  if (error || refusal) throw new Error(refusal ?? `${error?.name}: ${error?.message}`);
  // The blank tab every new spreadsheet comes with.
  world.person(workbook).deleteSheet(0);

  if (isFile) enactOwnTable({ world, workbook, script }, sop);

  const tables = enactedTables(workbook);
  const sections = setting(workbook, 'Subbagian');
  const officers = generateStaff(tables, sections);
  typeStaff(world, workbook, officers);
  for (const { email } of officers) world.authorise(script, email);
  typeSetting(world, workbook, 'Surel per hari', () => String(mailsPerDay));
  offerWebsite(world, workbook, tables);
  const chance = chanceFrom(seed);
  return {
    world,
    workbook,
    script,
    webApp,
    owner,
    officers,
    tables,
    sections,
    chance,
    startsAt,
    formId: world.forms()[0]?.id ?? '',
    contentTypes: setting(workbook, 'Jenis konten'),
    hours: new OfficeHours(chance, holidaysIn(workbook)),
    agenda: new Agenda(),
    diary: new Diary(),
    endsAt: Date.parse(endsAt),
    closesAt: Date.parse(closesAt),
  };
}

const settingLine = (workbook: Workbook, label: string) => {
  const { lines } = readTable(workbook, 'Pengaturan', 'Nilai');
  return lines.find((line) => line.Pengaturan === label);
};

function setting(workbook: Workbook, label: string): string[] {
  const line = settingLine(workbook, label);
  return (line ? text(line, 'Nilai') : '').split(';').map((part) => part.trim());
}

/** An office that publishes on its website says so in Pengaturan. */
function offerWebsite(world: World, workbook: Workbook, tables: readonly EnactedTable[]): void {
  const speaksOfIt = tables.some(({ rows }) =>
    rows.some(({ Langkah, Uraian }) => Langkah === 'Unggah' && /website|laman/i.test(Uraian ?? '')),
  );
  if (!speaksOfIt) return;
  typeSetting(world, workbook, 'Platform', (value) => (/website/i.test(value) ? value : `${value}; Website`));
}

function typeSetting(
  world: World,
  workbook: Workbook,
  label: string,
  change: (value: string) => string,
): void {
  const line = settingLine(workbook, label);
  if (!line) return;
  const { sheetId, headings } = readTable(workbook, 'Pengaturan', 'Nilai');
  world.person(workbook).edit(sheetId, line[row], headings.indexOf('Nilai') + 1, change(text(line, 'Nilai')));
}

function holidaysIn(workbook: Workbook): Set<string> {
  const { lines } = readTable(workbook, 'Hari Libur', 'Tanggal');
  const serials = lines.map(({ Tanggal }) => Number(Tanggal)).filter((serial) => serial > 0);
  return new Set(
    serials.map((serial) => new Date((serial - 25_569) * 86_400_000).toISOString().slice(0, 10)),
  );
}
