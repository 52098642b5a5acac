/** Pacitan's signed table, run by an office of invented people. */
import { pacitan } from '../../src/sop/presets/pacitan';
import { row } from '../../src/sop/presets/preset';
import { readTable } from '../../src/sop/readTable';
import type { Procedure, SopColumn } from '../../src/sop/model';
import { holidays } from '../../src/time/holidays';
import type {
  Command,
  Evidence,
  Instant,
  Item,
  ItemFields,
  ItemProblem,
  Office,
  Officer,
  Settings,
} from '../../src/workflow/model';
import { officeHours } from '../../src/time/workingHours';
import { number, story, type Circumstances, type Past } from './deciderSpec';

export const hour = 3_600_000;
export const minute = 60_000;

/** `wib('2025-09-01 08.00')`, or with seconds `08.00.01`. */
export function wib(text: string): Instant {
  const [date = '', time = ''] = text.split(' ');
  const [hours = '00', minutes = '00', seconds = '00'] = time.split('.');
  return Date.parse(`${date}T${hours}:${minutes}:${seconds}+07:00`);
}

const officer = (name: string, roles: readonly string[], section = 'Parmas'): Officer => ({
  name: name[0]!.toUpperCase() + name.slice(1),
  email: address(name),
  roles,
  section,
});
export const address = (name: string): string => `${name}@kpu.test`;

export const [rina, sari, edo, oka] = ['rina', 'sari', 'edo', 'oka'].map(address) as [
  string,
  string,
  string,
  string,
];
export const [kamal, kirana, tuti] = ['kamal', 'kirana', 'tuti'].map(address) as [string, string, string];

export const staff: readonly Officer[] = [
  officer('rina', ['Pelaksana Kegiatan'], 'Teknis'),
  officer('sari', ['Subbag Parmas SDM']),
  officer('edo', ['Editor']),
  officer('kamal', ['Komisioner'], ''),
  officer('kirana', ['Komisioner'], ''),
  officer('tuti', ['Sekretaris'], ''),
  officer('oka', ['Operator']),
];

const settings: Settings = {
  officeName: 'KPU Kabupaten Contoh',
  sectionName: 'Subbagian Parmas',
  registerCode: 'MEDSOS',
  zoneName: 'WIB',
  standardClock: 'working',
  limitClock: 'calendar',
  remindAfterHours: [1, 12, 22],
  ownWork: 'warn',
  publishedBy: 'mail',
  receiptsADay: 10,
  mailsADay: 100,
  recordDecisions: true,
  stewardEmails: [sari],
  platforms: ['Instagram', 'Facebook', 'X', 'TikTok', 'YouTube', 'Threads', 'Website'],
  sections: ['Teknis', 'Parmas'],
  contentTypes: ['Berita', 'Infografis'],
  registerFrom: 0,
};

export function procedure(
  changes: Readonly<Record<string, Partial<Record<SopColumn, string>>>> = {},
  more: readonly Partial<Record<SopColumn, string>>[] = [],
): Procedure {
  const rows = [
    ...pacitan.rows.map((one) => ({ ...one, ...changes[one.No] })),
    ...more.map((one) => row(one)),
  ];
  const { procedure: found, problems } = readTable(rows, pacitan);
  if (!found) throw new Error(JSON.stringify(problems));
  return found;
}

interface Changes {
  staff?: readonly Officer[];
  settings?: Partial<Settings>;
  procedure?: Procedure;
  calendar?: Partial<Office['calendar']>;
}

export const officeOf = (changes: Changes = {}): Office => ({
  procedures: [{ version: 1, enactedAt: 0, procedure: changes.procedure ?? procedure() }],
  staff: changes.staff ?? staff,
  calendar: {
    utcOffsetHours: 7,
    weekdays: officeHours,
    holidays: new Set(holidays.map(({ date }) => date)),
    exceptions: [],
    ...changes.calendar,
  },
  settings: { ...settings, ...changes.settings },
});

export const office = officeOf();

export const fields: ItemFields = {
  title: 'Rapat Koordinasi',
  activityEndedAt: wib('2025-09-01 07.30'),
  section: 'Teknis',
  contentType: 'Berita',
  materialUrls: ['https://drive.google.com/file/d/1'],
  caption: 'Rapat koordinasi telah selesai.',
  narrative: '',
  publishOn: '',
  submitterEmail: rina,
  procedure: '',
};

export const registerAnswer = (
  submittedAt: Instant,
  changes: Partial<ItemFields> = {},
  problems: readonly ItemProblem[] = [],
): Command => ({
  type: 'RegisterAnswer',
  number,
  fingerprint: 'a1',
  submittedAt,
  fields: { ...fields, ...changes },
  problems,
});

/** Finishes whatever step the item is at, as its page would. */
export const finish =
  (outcome: string, evidence: Evidence = {}) =>
  ({ current, version }: Item): Command => ({
    type: 'FinishStep',
    step: current?.step ?? '',
    round: current?.round ?? 0,
    version,
    outcome,
    evidence,
  });

export const concept: Evidence = { draft: 'https://drive.google.com/file/d/2', caption: 'Takarir akhir' };
export const posts: Evidence = {
  postUrl: [{ platform: 'Instagram', url: 'https://www.instagram.com/p/Cabcdef1234/' }],
};
export const letTimePass: Command = { type: 'LetTimePass' };

type Told = [Command | ((item: Item) => Command), Circumstances];

/** Monday 1 September 2025, 08.00 handed in, 08.10 accepted, 09.00 edited, 09.30 approved, 10.00 live, 10.10 shared. */
const smoothWay: readonly Told[] = [
  [registerAnswer(wib('2025-09-01 08.00')), { by: rina, at: wib('2025-09-01 08.00'), via: 'form' }],
  [finish('lengkap'), { by: sari, at: wib('2025-09-01 08.10') }],
  [finish('selesai', concept), { by: edo, at: wib('2025-09-01 09.00') }],
  [finish('setuju'), { by: kamal, at: wib('2025-09-01 09.30') }],
  [finish('tayang', posts), { by: oka, at: wib('2025-09-01 10.00') }],
  [finish('dibagikan'), { by: oka, at: wib('2025-09-01 10.10') }],
];
const stages = ['handedIn', 'accepted', 'edited', 'approved', 'live', 'shared'] as const;

/** The smooth way up to a stage, in this office. */
export const upTo = (stage: (typeof stages)[number], inOffice: Office = office): Past =>
  story(inOffice, ...smoothWay.slice(0, stages.indexOf(stage) + 1));
