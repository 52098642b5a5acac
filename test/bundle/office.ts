/** An office on the emulator, running the bundle as built: set up, staffed, deployed. */
import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createWorld,
  restoreWorld,
  type Execution,
  type HostScript,
  type Workbook,
  type World,
} from '../../emulator';
import { fromPage } from '../../demo/scenario/atDoor';
import { answerForm, wordsOf } from '../../demo/scenario/dialog';
import { tabs } from '../../src/sheetLayout';
import type { FinishResult } from '../../src/api/taskView';
import { sealTicket, type Ticket } from '../../src/api/tickets';

const folder = 'build/apps-script';
export const owner = 'humas@kpu-pacitan.test';

export const officers = {
  steward: 'pengampu@kpu-pacitan.test',
  editor: 'editor@kpu-pacitan.test',
  commissioner: 'komisioner1@kpu-pacitan.test',
  secondCommissioner: 'komisioner2@kpu-pacitan.test',
  secretary: 'sekretaris@kpu-pacitan.test',
  operator: 'operator@kpu-pacitan.test',
} as const;

const staff: readonly (readonly [name: string, email: string, roles: string])[] = [
  ['Rina Wulandari', officers.steward, 'Subbag Parmas SDM'],
  ['Bagus Prasetyo', officers.editor, 'Editor'],
  ['Sri Handayani', officers.commissioner, 'Komisioner'],
  ['Joko Susilo', officers.secondCommissioner, 'Komisioner'],
  ['Dewi Lestari', officers.secretary, 'Sekretaris'],
  ['Agus Salim', officers.operator, 'Operator'],
];

export interface TestOffice {
  world: World;
  workbook: Workbook;
  script: HostScript;
  webApp: string;
  formId: string;
}

export function bundleFiles(): { files: Record<string, string>; manifest: string } {
  const names = readdirSync(folder).filter((name) => name !== 'appsscript.json');
  return {
    files: Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')])),
    manifest: readFileSync(join(folder, 'appsscript.json'), 'utf8'),
  };
}

export function openOffice({
  startsAt = '2025-09-01T00:30:00Z',
  preset = 'pacitan',
  registerFrom = '2025-09-01',
} = {}): TestOffice {
  const world = createWorld({ startsAt });
  const workbook = world.addSpreadsheet({
    owner,
    title: 'Publikasi',
    timeZone: 'Asia/Jakarta',
    locale: 'in_ID',
  });
  const script = world.bindScript(workbook, bundleFiles());
  const webApp = script.deployWebApp();
  const setUp = script.callFromDialog('setUpWorkbook', [{ preset, registerFrom, formUrl: '' }], {
    as: owner,
  });
  expectFine(setUp);
  staff.forEach((row, index) =>
    [...row, '', 'Ya'].forEach((value, column) =>
      world.person(workbook).edit(tabs.staff.sheetId, index + 2, column + 1, value),
    ),
  );
  for (const email of Object.values(officers)) world.authorise(script, email);
  return { world, workbook, script, webApp, formId: formIdOf(world) };
}

function formIdOf(world: World): string {
  return world.forms()[0]!.id;
}

/** As somebody types it into Pengaturan. */
export function set(
  { world, workbook }: Pick<TestOffice, 'world' | 'workbook'>,
  setting: string,
  value: string,
) {
  const row = workbook.values(tabs.settings.sheetId).findIndex(([label]) => label === setting);
  world.person(workbook).edit(tabs.settings.sheetId, row + 1, 2, value);
}

/** The same office again as it was saved: cheaper than setting one up for each try. */
export function reopen({ webApp, formId }: TestOffice, saved: string): TestOffice {
  const world = restoreWorld(saved);
  return { world, workbook: world.workbooks()[0]!, script: world.scripts()[0]!, webApp, formId };
}

export function expectFine(execution: Execution): Execution {
  if (execution.error) throw new Error(`${execution.error.message}\n${execution.log.join('\n')}`);
  return execution;
}

/** From a page that shows the newest there is. */
export function finishTask(
  { world, webApp }: Pick<TestOffice, 'world' | 'webApp'>,
  token: string,
  outcome: string,
  evidence = {},
): FinishResult {
  const request = { token, version: 99, outcome, evidence };
  return expectFine(fromPage({ world, webApp }, 'finishTask', request)).value as FinishResult;
}

/** Chosen from the menu on a row of Register, and the dialog that opens answered: what was said in the end. */
export function choose(
  { world, workbook, script }: TestOffice,
  who: string,
  path: readonly string[],
  answers: object,
  row?: number,
): string {
  const session = world.openWorkbook(workbook, who);
  if (row !== undefined) session.selectRange(tabs.register.sheetId, row);
  const opened = expectFine(session.click(['Publikasi', ...path]));
  return wordsOf(expectFine(answerForm(script, opened, who, answers) ?? opened));
}

export const answer = (changes: Record<string, unknown> = {}) => ({
  'Judul kegiatan': 'Rapat Koordinasi Pemutakhiran Data Pemilih',
  'Waktu selesai kegiatan': '2025-09-01T03:00',
  'Subbagian pengusul': 'Perencanaan, Data dan Informasi',
  'Jenis konten': 'Berita',
  'Tautan foto dan/atau video': 'https://drive.google.com/file/d/1/view',
  'Caption (takarir)': 'KPU Pacitan menggelar rapat koordinasi.',
  'Surel pengusul': 'pelaksana@kpu-pacitan.test',
  ...changes,
});

/** The link of the newest mail in a box: to a step, to all of somebody's work, or to how an item fares. */
export function linkIn(world: World, address: string, kind: Ticket['kind'] = 'step'): string {
  const text = plainText(world.mailbox(address).at(-1)?.raw ?? '');
  const link = text.match(/https:\/\/script\.google\.com\/\S+/g)?.find((one) => one.includes(`?t=${kind}!`));
  if (!link) throw new Error(`No link in the newest mail to ${address}: ${text}`);
  return link;
}

/** The part of a mail that every program can show. */
export const plainText = (raw: string): string =>
  Buffer.from(
    /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? '',
    'base64',
  ).toString();

export const tokenIn = (link: string): string => decodeURIComponent(link.slice(link.indexOf('?t=') + 3));

/** What the office itself would seal, with its own key. */
export function sealedBy({ script }: Pick<TestOffice, 'script'>, ticket: Ticket): string {
  const key = script.project.properties.signingKey ?? '';
  return sealTicket({ sign: (text) => createHmac('sha256', key).update(text).digest('base64url') }, ticket);
}
