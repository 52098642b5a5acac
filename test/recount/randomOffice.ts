/** An office with one of the presets, and the tables it put in force. */
import { checkTable } from '../../src/sop/checkTable';
import type { Procedure, SopRow, Step } from '../../src/sop/model';
import { presets } from '../../src/sop/presets';
import { row } from '../../src/sop/presets/preset';
import type {
  AcceptedTable,
  EnactedProcedure,
  Instant,
  Office,
  Officer,
  OfficeEvent,
} from '../../src/workflow/model';
import * as p from '../workflow/pacitan';

export interface Recipe {
  seed: number;
  preset: string;
  /** First day of the semester, `2025-07-01`. */
  from: string;
  items: number;
  zone?: number;
  clock?: Office['settings']['standardClock'];
  /** Rows an office added to its preset. */
  more?: readonly Partial<SopRow>[];
  /** From that day on a second version is in force, with these cells changed by row number. */
  second?: { from: string; changes: Readonly<Record<string, Partial<SopRow>>> };
}

const day = 86_400_000;

export const sections = ['Teknis', 'Hukum', 'Parmas'];
export const contentTypes = ['Berita', 'Infografis', 'Pengumuman'];
export const platforms = ['Instagram', 'Facebook', 'X', 'Website'];
const ramadan = {
  from: '2026-02-18',
  to: '2026-03-19',
  weekdays: [
    [],
    ...Array.from(
      { length: 4 },
      () =>
        [
          [480, 720],
          [750, 900],
        ] as const,
    ),
    [
      [480, 690],
      [750, 930],
    ],
    [],
  ] as Office['calendar']['weekdays'],
};

export function officeOf({
  preset,
  more = [],
  second,
  zone = 7,
  clock: standardClock = 'working',
  from,
}: Recipe): {
  office: Office;
  tables: { at: Instant; event: OfficeEvent }[];
} {
  const chosen = presets.find(({ key }) => key === preset)!;
  const start = Date.parse(`${from}T00:00:00+07:00`) - 400 * day;
  const accepted = chosen.procedures.flatMap(({ key, document, roles, rows, answer }) => {
    const first: AcceptedTable & { enactedAt: Instant } = {
      key,
      version: 1,
      answer,
      document,
      roles,
      enactedAt: start,
      rows: [...rows, ...more.map((cells) => row(cells))],
    };
    if (!second) return [first];
    const changed = first.rows.map((one) => ({ ...one, ...second.changes[one.No] }));
    return [
      first,
      { ...first, version: 2, rows: changed, enactedAt: Date.parse(`${second.from}T00:00:00+07:00`) },
    ];
  });
  const procedures = accepted.map(enacted);
  const staff = staffOf(procedures.map(({ procedure }) => procedure));
  const base = p.officeOf({
    staff,
    settings: { stewardEmails: [p.sari], sections, contentTypes, platforms, standardClock },
    calendar: { utcOffsetHours: zone, exceptions: [ramadan] },
  });
  return {
    office: { ...base, procedures },
    tables: accepted.map(({ enactedAt, ...table }, place) => ({
      at: enactedAt + place,
      event: { type: 'ProcedureEnacted', hash: '', enactedAt, ...table },
    })),
  };
}

function enacted({
  key,
  version,
  answer = '',
  document,
  roles,
  rows,
  enactedAt,
}: AcceptedTable & { enactedAt: Instant }): EnactedProcedure {
  const { procedure, problems } = checkTable(rows, { key, document, roles });
  if (!procedure) throw new Error(problems.map(({ message }) => message).join('\n'));
  return { version, answer, enactedAt, procedure };
}

/** In each role two of one subbagian and one of another. */
function staffOf(procedures: readonly Procedure[]): readonly Officer[] {
  const performers = (step: Step) => [
    ...step.performers.members,
    ...step.outcomes.flatMap(({ copies }) => copies),
  ];
  const roles = new Set(
    procedures
      .flatMap(({ steps }) => steps.flatMap(performers))
      .flatMap((one) => (one.kind === 'assignedAt' ? [] : [one.role])),
  );
  return [...roles].flatMap((role, place) =>
    ['a', 'b', 'c'].map((letter, index) => ({
      name: `${role} ${letter}`,
      email: p.address(`${letter}${place}`),
      roles: [role],
      section: index === 2 ? 'Hukum' : 'Teknis',
    })),
  );
}
