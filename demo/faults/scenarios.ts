/** What may be interrupted: everything the product does, once. */
import { carry, handInOne, numberOf, turnsOf, type Turn } from '../bench/carry';
import type { Office } from '../scenario/Semester';
import { readTable, row } from '../scenario/tables';
import { choose, decide, told } from './acts';
import type { Scenario, Told } from './scenario';

const minute = 60_000;
const title = 'Rapat koordinasi pemutakhiran data pemilih';

/** Hands one item in and carries it to a step. */
const at =
  (step: string) =>
  (office: Office): readonly Turn[] => {
    handInOne(office, title);
    const number = numberOf(office, title);
    const turn = carry(office, number, step);
    handInOne(office, 'Apel pagi');
    // Whoever goes on with the next step is led there by the page and gets no mail.
    const others = turnsOf(office, number).filter(({ email }) => email !== turn?.email);
    return turn ? [turn, ...others] : [];
  };

type Act = Scenario['act'];

const decided =
  (outcome: string, who = 0): Act =>
  (office, turns) => {
    const turn = turns[who];
    if (!turn) throw new Error(`Nobody is there to choose "${outcome}"`);
    return decide(office, turn, outcome);
  };

const cancelled: Act = (office, [turn]) =>
  choose(
    office,
    office.owner,
    { number: turn?.task.number, path: ['Batalkan…'], answers: { note: 'Kegiatan ditunda panitia.' } },
    { event: 'ItemEnded', by: office.owner },
  );

const approvedInSheet: Act = (office, [turn]) =>
  choose(
    office,
    turn?.email ?? '',
    { number: turn?.task.number, path: ['Setujui baris terpilih'] },
    { event: 'StepFinished', outcome: 'setuju', round: turn?.task.step.round, by: turn?.email },
  );

const nobody: readonly Told[] = [];

/** Every answer has a title of its own: two people never type the same in the same instant. */
const handedIn: Act = (office) => {
  const { responses } = office.world.forms()[0] ?? { responses: [] };
  handIn(office, `Kegiatan ke-${responses.length + 1}`);
  return nobody;
};

function handIn(office: Office, name: string): void {
  try {
    handInOne(office, name);
  } catch {
    // The form's page says thank you whatever becomes of the trigger.
  }
}

const minutesPass: Act = ({ world }) => {
  world.advance(6 * minute);
  return nobody;
};

const setUp: Act = ({ script }) => {
  const request = { preset: 'pacitan', registerFrom: '2025-09-01', formUrl: '' };
  const execution = script.callFromDialog('setUpWorkbook', [request]);
  const { refusal } = (execution.value ?? {}) as { refusal?: string };
  const one = told(execution, { event: 'ProcedureEnacted' }, !refusal, refusal ?? '');
  // Of many steps, each of which may be done again: whoever is told that it broke off is told the truth.
  return [one.answer === 'stored' ? one : { ...one, claim: null }];
};

/** The office renames a subbagian, and another person becomes editor, while the approvers think. */
function changeSettings({ world, workbook }: Office): void {
  const person = world.person(workbook);
  const settings = readTable(workbook, 'Pengaturan', 'Nilai');
  const sections = settings.lines.find(({ Pengaturan }) => Pengaturan === 'Subbagian');
  const value = settings.headings.indexOf('Nilai') + 1;
  if (sections) person.edit(settings.sheetId, sections[row], value, 'Subbagian Baru; Hukum');
  const staff = readTable(workbook, 'Petugas', 'Surel');
  const operator = staff.lines.find(({ Peran }) => Peran === 'Operator');
  const email = staff.headings.indexOf('Surel') + 1;
  if (operator) person.edit(staff.sheetId, operator[row], email, 'operator.baru@kpu-demo.test');
}

export const scenarios: readonly Scenario[] = [
  { name: 'hand-in', prepare: () => [], act: handedIn },
  { name: 'clarify', prepare: at('Periksa'), act: decided('kurang'), oppose: decided('lengkap') },
  { name: 'hand to editor', prepare: at('Periksa'), act: decided('lengkap'), oppose: decided('kurang') },
  { name: 'concept', prepare: at('Sunting'), act: decided('selesai'), oppose: cancelled },
  {
    name: 'approve by menu',
    prepare: at('Setujui'),
    act: approvedInSheet,
    oppose: decided('tidak setuju', 1),
  },
  {
    name: 'approve by page',
    prepare: at('Setujui'),
    act: decided('setuju'),
    oppose: decided('tidak setuju', 1),
  },
  { name: 'revise', prepare: at('Setujui'), act: decided('perbaiki'), oppose: decided('setuju', 1) },
  { name: 'reject', prepare: at('Setujui'), act: decided('tidak setuju'), oppose: decided('setuju', 1) },
  {
    name: 'time-out',
    prepare: (office) => {
      const turns = at('Setujui')(office);
      const limitAt = turns[0]?.task.step.limitAt ?? 0;
      office.world.advanceTo(limitAt - minute, { everyMinutes: 120 });
      return turns;
    },
    act: minutesPass,
    oppose: decided('setuju'),
  },
  { name: 'upload', prepare: at('Unggah'), act: decided('tayang'), oppose: cancelled },
  { name: 'share', prepare: at('Bagikan'), act: decided('dibagikan'), oppose: cancelled },
  {
    name: 'recap by the clock',
    prepare: (office) => {
      at('the end')(office);
      office.world.advanceTo('2025-10-01T00:58:00Z', { everyMinutes: 24 * 60 });
      return [];
    },
    act: minutesPass,
  },
  {
    name: 'recap by menu',
    prepare: at('the end'),
    act: (office) =>
      choose(
        office,
        office.owner,
        { path: ['Buat rekap', 'Bulan ini'] },
        { event: 'RecapBuilt', by: office.owner },
      ),
  },
  { name: 'set-up', isBare: true, prepare: () => [], act: setUp },
  {
    name: 'settings changed meanwhile',
    prepare: (office) => {
      const turns = at('Setujui')(office);
      changeSettings(office);
      return turns;
    },
    act: decided('setuju'),
    oppose: decided('tidak setuju', 1),
  },
];
