/** An invented office with Pacitan's way of working, and its report of a period. */
import { scopeOf, type Scope } from '../../src/recap/counting/scope';
import type { Outcome, Procedure, Step, StepStart, Target } from '../../src/sop/model';
import type { ItemEvent, OfficeEvent, Officer, Recorded, WorkingCalendar } from '../../src/workflow/model';
import type { RecapInput, ReportSettings } from '../../src/recap/recapInput';
import type { ReportCell, Report, Table, Value } from '../../src/recap/reportModel';
import { buildReport } from '../../src/recap/report';
import { parsePeriodTitle } from '../../src/recap/periods/periodTitles';
import type { Period } from '../../src/recap/periods/periods';
import { people, wib } from './journal';

const to = (target: string): Target =>
  /^\d/.test(target)
    ? { kind: 'step', step: target }
    : { kind: 'end', end: target as Extract<Target, { kind: 'end' }>['end'] };

export function outcome(
  name: string,
  target: string,
  ...kinds: Outcome['requires'][number]['anyOf'][number][]
): Outcome {
  const requires = kinds.map((kind) => ({ anyOf: [kind], atLeast: 1 }));
  return { name, requires, target: to(target), copies: [], extension: false };
}

export function step(
  number: string,
  name: string,
  role: string,
  standardMinutes: number,
  outcomes: readonly Outcome[],
  start: StepStart = { kind: 'previous' },
): Step {
  return {
    number,
    name,
    outcomes,
    start,
    row: 0,
    condition: null,
    description: '',
    requirements: '',
    output: '',
    remarks: '',
    performers: { members: role ? [{ kind: 'role', role }] : [], needed: 'one' },
    standard:
      standardMinutes > 0
        ? {
            amount: standardMinutes,
            unit: 'minutes',
            strict: true,
            since: start.kind === 'form' ? 'activityEnd' : 'stepStart',
          }
        : null,
    standardText: standardMinutes > 0 ? `<${standardMinutes} menit` : '-',
  };
}

export const procedure: Procedure = {
  key: 'pacitan',
  document: {
    ...{
      number: 'Nomor 3 Tahun 2025',
      title: 'Publikasi Kegiatan di Media Sosial',
      office: 'KPU Kabupaten Contoh',
    },
    effectiveOn: '2025-09-01',
    legalBasis: [],
    reportTitles: {},
  },
  steps: [
    step('1', 'Serahkan', 'Pelaksana Kegiatan', 60, [outcome('kirim', '2')], { kind: 'form' }),
    step('2', 'Periksa', 'Subbag Parmas SDM', 60, [outcome('lengkap', '3'), outcome('kurang', '1', 'note')]),
    step('3', 'Sunting', 'Editor', 120, [outcome('selesai', '4', 'draft', 'caption')]),
    step('4', 'Setujui', 'Komisioner', 60, [
      outcome('setuju', '6'),
      outcome('perbaiki', '3', 'note'),
      outcome('tidak setuju', 'ditolak', 'note'),
    ]),
    step('5', 'Batal', 'Subbag Parmas SDM', 60, [outcome('batal', 'batal')], {
      kind: 'limitPassed',
      step: '4',
      limit: { amount: 24, unit: 'hours' },
    }),
    step('6', 'Unggah', 'Operator', 60, [outcome('tayang', '7', 'postUrl')]),
    step('7', 'Bagikan', 'Operator', 30, [outcome('dibagikan', 'selesai')]),
  ],
};

export const staff: readonly Officer[] = [
  { name: 'Bayu', email: people.steward, roles: ['Subbag Parmas SDM'], section: 'Parmas SDM' },
  { name: 'Rina', email: people.editor, roles: ['Editor'], section: 'Parmas SDM' },
  { name: 'Tono', email: people.commissioner, roles: ['Komisioner'], section: '' },
  { name: 'Dewi', email: people.operator, roles: ['Operator'], section: 'Parmas SDM' },
];

const spans = [
  [450, 720],
  [780, 960],
] as const;
export const calendar: WorkingCalendar = {
  utcOffsetHours: 7,
  weekdays: [[], spans, spans, spans, spans, spans, []],
  holidays: new Set(['2025-09-05', '2025-12-25', '2025-12-26', '2026-01-01']),
  exceptions: [],
};

export const settings: ReportSettings = {
  officeName: 'KPU Kabupaten Contoh',
  letterhead: ['KOMISI PEMILIHAN UMUM', 'KABUPATEN CONTOH', 'Jalan Merdeka 1, telepon (0357) 123'],
  city: 'Contoh',
  zoneName: 'WIB',
  standardClock: 'working',
  platforms: ['Instagram', 'Facebook'],
  sections: ['Teknis dan Hukum', 'Parmas SDM'],
  contentTypes: ['Berita', 'Infografis'],
  accounts: { instagram: 'kpu_contoh' },
  targets: [],
  signatories: [
    {
      position: ['Sekretaris KPU Kabupaten Contoh', 'selaku Ketua Bakohumas'],
      name: 'Ibu Sekretaris',
      employeeNumber: '196905131989031008',
    },
    { position: ['Kepala Subbagian'], name: 'Bapak Kasubbag', employeeNumber: '19800101 200501 1 002' },
  ],
};

export function periodOf(title: string): Period {
  const period = parsePeriodTitle(title);
  if (!period) throw new Error(`${title} is no period`);
  return period;
}

export function reportOf(
  title: string,
  records: Iterable<Recorded<ItemEvent | OfficeEvent>>,
  more: Partial<RecapInput> = {},
): Report {
  return buildReport(scopeFor(title, records, more));
}

export const scopeFor = (
  title: string,
  records: Iterable<Recorded<ItemEvent | OfficeEvent>>,
  more: Partial<RecapInput> = {},
): Scope =>
  scopeOf({
    period: periodOf(title),
    records,
    staff,
    calendar,
    settings,
    procedures: [{ version: 1, enactedAt: wib('2025-09-01'), procedure }],
    insights: [],
    notes: [],
    now: wib('2026-07-01 08.00'),
    ...more,
  });

export function sectionOf(report: Report, title: string): Table {
  const section = report.sections.find((candidate) => candidate.title === title);
  if (!section || !('columns' in section)) throw new Error(`The report has no table ${title}`);
  return section;
}

export const valueOf = (cell: ReportCell | undefined): Value | undefined =>
  typeof cell === 'object' ? cell.value : cell;

/** Rows as records by heading. */
export function rowsOf(report: Report, title: string): Record<string, Value | undefined>[] {
  const { columns, rows } = sectionOf(report, title);
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ heading }, index) => [heading, valueOf(row[index])])),
  );
}

export const totalOf = (report: Report, title: string): Record<string, Value | undefined> => {
  const { columns, total } = sectionOf(report, title);
  return Object.fromEntries(columns.map(({ heading }, index) => [heading, valueOf(total?.[index])]));
};

/** The summary as label and number: of a longer period its column Jumlah. */
export function summaryOf(report: Report): Record<string, Value | undefined> {
  const summary = report.sections.find(({ title }) => title.startsWith('Ringkasan'))?.title ?? 'Ringkasan';
  return Object.fromEntries(rowsOf(report, summary).map((row) => [row.Uraian, row.Jumlah]));
}

/** `A. Dasar` */
export const marksOf = (report: Report): string[] =>
  report.sections.map(({ mark, title }) => `${mark}. ${title}`);

export const paragraphsOf = (report: Report, title: string): readonly string[] | undefined =>
  report.sections.flatMap((section) =>
    section.title === title && 'paragraphs' in section ? [section.paragraphs] : [],
  )[0];
