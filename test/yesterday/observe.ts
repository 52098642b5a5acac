/** What an office shows its people, whichever build runs it: what has to be the same after an upgrade. */
import type { HostScript, Scalar, Workbook, World } from '../../emulator';
import { plainText, sealedBy } from '../bundle/office';
import { readRecaps, type RecapTab } from '../../demo/invariants/recapTables';
import { readTable, registerTable, text } from '../../demo/scenario/tables';

export interface SavedOffice {
  world: World;
  workbook: Workbook;
  script: HostScript;
  webApp: string;
}

export interface Observed {
  tasks: Record<string, OpenTask[]>;
  /** By kind and number, what the links of mails already sent open. */
  links: Record<string, unknown>;
  register: Record<string, Scalar>[];
}

interface OpenTask {
  number: string;
  title: string;
  step: string;
  round: number;
  startedAt: number;
  dueAt: number | null;
  limitAt: number | null;
  note: string;
  approval: string | null;
}

export const observe = (office: SavedOffice): Observed => ({
  tasks: Object.fromEntries(officersOf(office).map((email) => [email, openTasks(office, email)])),
  links: Object.fromEntries(
    newestLinks(office).map(({ name, door, token }) => [name, shown(office, door, token)]),
  ),
  register: registerTable(office.workbook).lines.map((line) => ({
    'Nomor Register': line['Nomor Register'] ?? '',
    Judul: line.Judul ?? '',
    Status: line.Status ?? '',
    Petugas: line.Petugas ?? '',
  })),
});

/** The reports of the kept history, made anew by the build that runs now. */
export function rebuiltRecaps(office: SavedOffice, titles: readonly string[]): RecapTab[] {
  for (const title of titles) {
    const { error, value } = office.script.callFromDialog('recapPeriod', [title], {
      as: office.workbook.owner,
    });
    if (error) throw new Error(`${title}: ${error.message}`);
    if (!(value as { made: string | null }).made) throw new Error(`${title}: ${JSON.stringify(value)}`);
  }
  return readRecaps(office.workbook);
}

const officersOf = ({ workbook }: SavedOffice): string[] =>
  readTable(workbook, 'Petugas', 'Surel')
    .lines.map((line) => text(line, 'Surel'))
    .filter(Boolean);

function call({ world, webApp }: SavedOffice, door: string, token: string): Record<string, unknown> {
  const { error, value } = world.callFromPage(webApp, door, [token]);
  if (error) throw new Error(`${door}: ${error.message}`);
  return value as Record<string, unknown>;
}

function openTasks(office: SavedOffice, email: string): OpenTask[] {
  const expiresAt = office.world.now() + 3_600_000;
  const token = sealedBy(office, { kind: 'tasks', email, via: 'page', expiresAt });
  const { view } = call(office, 'listTasks', token) as { view: { tasks: OpenTask[] } };
  return view.tasks.map(({ number, title, step, round, startedAt, dueAt, limitAt, note, approval }) => ({
    number,
    title,
    step,
    round,
    startedAt,
    dueAt,
    limitAt,
    note,
    approval,
  }));
}

interface SentLink {
  name: string;
  door: string;
  token: string;
}

const doors = { step: 'viewTask', tasks: 'listTasks', track: 'trackItem' } as const;

/** Of every kind and item the newest link each person was sent. */
function newestLinks({ world }: SavedOffice): SentLink[] {
  const links = new Map<string, SentLink>();
  for (const address of world.mailboxes())
    for (const { raw } of world.mailbox(address))
      for (const token of tokensIn(raw)) {
        const [kind = '', number = ''] = token.split('!').map(decodeURIComponent);
        const name = [kind, kind === 'tasks' ? '' : number, address].join(' ');
        links.set(name, { name, door: doors[kind as keyof typeof doors], token });
      }
  return [...links.values()];
}

export const tokensIn = (raw: string): string[] =>
  [...plainText(raw).matchAll(/\?t=(\S+)/g)].map(([, token = '']) => decodeURIComponent(token));

/** What the page behind a link says in the main: a stored word, never a sentence of today's. */
function shown(office: SavedOffice, door: string, token: string): unknown {
  const { view, refusal } = call(office, door, token) as { view?: Shown; refusal?: { code: string } };
  if (!view) return refusal?.code;
  const { number, title, step, current, ended, outcomes, tasks } = view;
  return {
    ...(number !== undefined && { number, title }),
    ...(step && { step: step.name, round: step.round, dueAt: step.dueAt, limitAt: step.limitAt }),
    ...(outcomes && { outcomes: outcomes.map(({ name }) => name) }),
    ...(current && { waitsAt: current.step }),
    ...(ended && { ended: ended.end }),
    ...(tasks && { tasks: tasks.length }),
  };
}

interface Shown {
  number?: string;
  title?: string;
  step?: { name: string; round: number; dueAt: number | null; limitAt: number | null };
  outcomes?: { name: string }[];
  current?: { step: string } | null;
  ended?: { end: string } | null;
  tasks?: unknown[];
}
