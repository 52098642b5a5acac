/** Any table as an office types it, staffed with invented people and driven by what its page would send. */
import { cellsFromTsv } from '../../src/sop/cellsFromTsv';
import { checkTable } from '../../src/sop/checkTable';
import type { EvidenceKind, EvidenceRequirement, Procedure, SopRow, Step } from '../../src/sop/model';
import { rolesFromRows } from '../../src/sop/rolesFromRows';
import { rowsFromCells } from '../../src/sop/rowsFromCells';
import { emptyDocument } from '../../src/sop/emptyDocument';
import { procedureOf, stepOf } from '../../src/workflow/steps/advance';
import { atWillRowsOf, roundAfterLast } from '../../src/workflow/steps/atWill';
import { requirementsOf } from '../../src/workflow/steps/evidence';
import type { Command, Evidence, Item, Office, Officer } from '../../src/workflow/model';
import { assigneesOf } from '../../src/workflow/people/people';
import * as p from './pacitan';

export function readProcedure(rows: readonly SopRow[], roles?: readonly string[]): Procedure {
  const context = { key: 'tabel', document: emptyDocument, roles: roles ?? rolesFromRows(rows).roles };
  const { procedure, problems } = checkTable(rows, context);
  if (!procedure) throw new Error(problems.map(({ message }) => message).join('\n'));
  return procedure;
}

export const rowsOfTsv = (tsv: string): readonly SopRow[] => rowsFromCells(cellsFromTsv(tsv)).rows;

/** Three people in each role, of the subbagian that hands in and of another. */
function staffOf({ steps }: Procedure): readonly Officer[] {
  const copied = (step: Step) => step.outcomes.flatMap(({ copies }) => copies);
  const performers = steps.flatMap((step) => [...step.performers.members, ...copied(step)]);
  const roles = new Set(performers.flatMap((one) => (one.kind === 'assignedAt' ? [] : [one.role])));
  return [...roles].flatMap((role, place) =>
    ['a', 'b', 'c'].map((letter, index) => ({
      name: `${role} ${letter}`,
      email: p.address(`${letter}${place}`),
      roles: [role],
      section: index === 2 ? 'Hukum' : p.fields.section,
    })),
  );
}

export function officeRunning(procedure: Procedure): Office {
  const staff = staffOf(procedure);
  return p.officeOf({
    procedure,
    staff,
    settings: { stewardEmails: [p.sari], sections: ['Teknis', 'Hukum'] },
  });
}

/** An order somebody may give now, if they hand in what it asks for. */
export interface Possible {
  step: Step;
  round: number;
  outcome: string;
  by: string;
}

/** All that anybody may order now: at the current step, and rows that may be started at any time. */
export function possibleOrders(office: Office, item: Item): readonly Possible[] {
  const { current } = item;
  const here = current ? stepOf(procedureOf(office, item), current.step) : null;
  const voted = current?.votes.map(({ by }) => by) ?? [];
  const atWill = office.staff.flatMap(({ email }) =>
    atWillRowsOf(office, item, email).map((step) => ({
      step,
      round: roundAfterLast(item, step.number),
      by: email,
    })),
  );
  const atStep =
    here && current
      ? assigneesOf(office, item, here)
          .filter(({ email }) => !voted.includes(email))
          .map(({ email }) => ({ step: here, round: current.round, by: email }))
      : [];
  return [...atStep, ...atWill].flatMap((one) =>
    one.step.outcomes.map(({ name }) => ({ ...one, outcome: name })),
  );
}

/** What its page would send, with everything it asks for. */
export function orderOf(office: Office, item: Item, { step, round, outcome }: Possible): Command {
  const asked = step.outcomes.find(({ name }) => name === outcome)!;
  const evidence = evidenceFor(office, requirementsOf(item, step, asked));
  return { type: 'FinishStep', step: step.number, round, version: item.version, outcome, evidence };
}

const linked: readonly EvidenceKind[] = [
  'photo',
  'video',
  'documentation',
  'material',
  'draft',
  'screenshot',
];

function evidenceFor({ staff }: Office, requires: readonly EvidenceRequirement[]): Evidence {
  return requires.reduce<Evidence>((evidence, { anyOf, atLeast }) => {
    const [kind = 'note'] = anyOf;
    const places = Array.from({ length: atLeast }, (_, index) => index + 1);
    if (kind === 'postUrl') {
      const url = (place: number) => `https://www.instagram.com/p/Cabcdef${place}/`;
      return { ...evidence, postUrl: places.map((place) => ({ platform: 'Instagram', url: url(place) })) };
    }
    const links = places.map((place) => `https://drive.google.com/${kind}/${place}`).join('\n');
    const texts: Partial<Record<EvidenceKind, string>> = {
      assignee: staff[0]!.email,
      publishOn: '2025-09-15',
    };
    return { ...evidence, [kind]: linked.includes(kind) ? links : (texts[kind] ?? 'Catatan') };
  }, {});
}
