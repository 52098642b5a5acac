/** What people do in the scenarios. */
import { handInOne } from '../bench/carry';
import type { Office } from '../scenario/Semester';
import { registerTable, text } from '../scenario/tables';
import { choose, decide, told } from './knock';
import type { Scenario, Told } from './scenario';

const minute = 60_000;

type Act = Scenario['act'];

export const decided =
  (outcome: string, who = 0): Act =>
  (office, turns) => {
    const turn = turns[who];
    if (!turn) throw new Error(`Nobody is there to choose "${outcome}"`);
    return decide(office, turn, outcome);
  };

const cancel = (office: Office, number?: string): readonly Told[] =>
  choose(
    office,
    office.owner,
    { number, path: ['Batalkan…'], answers: { note: 'Kegiatan ditunda panitia.' } },
    { event: 'ItemEnded', by: office.owner },
  );

export const cancelled: Act = (office, [turn]) => cancel(office, turn?.task.number);

export const newestCancelled: Act = (office) => {
  const { lines } = registerTable(office.workbook);
  const newest = lines.at(-1);
  return cancel(office, newest && text(newest, 'Nomor Register'));
};

export const approvedInSheet: Act = (office, [turn]) =>
  choose(
    office,
    turn?.email ?? '',
    { number: turn?.task.number, path: ['Setujui baris terpilih'] },
    { event: 'StepFinished', outcome: 'setuju', round: turn?.task.step.round, by: turn?.email },
  );

export const recapChosen: Act = (office) =>
  choose(
    office,
    office.owner,
    { path: ['Buat rekap', 'Bulan ini'] },
    { event: 'RecapBuilt', by: office.owner },
  );

const nobody: readonly Told[] = [];

/** Every answer has a title of its own: two people never type the same in the same instant. */
export const handedIn: Act = (office) => {
  const { responses } = office.world.forms()[0] ?? { responses: [] };
  handIn(office, `Kegiatan ke-${responses.length + 1}`);
  return nobody;
};

function handIn(office: Office, name: string): void {
  try {
    handInOne(office, name);
  } catch {
    // The form's page thanks the submitter even when the trigger fails.
  }
}

export const minutesPass: Act = ({ world }) => {
  world.advance(6 * minute);
  return nobody;
};

export const setUp =
  (preset: string): Act =>
  ({ script }) => {
    const request = { preset, registerFrom: '2025-09-01', formUrl: '' };
    const execution = script.callFromDialog('setUpWorkbook', [request]);
    const { refusal } = (execution.value ?? {}) as { refusal?: string };
    const one = told(execution, { event: 'ProcedureEnacted' }, !refusal, refusal ?? '');
    // This command has many steps, and each may be repeated: "it broke off" is a true answer.
    return [one.answer === 'stored' ? one : { ...one, claim: null }];
  };

export const handedOver: Act = (office, [turn]) => {
  const from = turn?.email ?? '';
  const to = office.officers.find(({ roles }) => roles.includes('Operator'))?.email;
  return choose(
    office,
    from,
    { number: turn?.task.number, path: ['Alihkan ke…'], answers: { from, to, note: 'Dinas luar.' } },
    { event: 'StepHandedOver', by: from },
  );
};

/** An officer enters material that came by WhatsApp. */
export const entered: Act = (office) => {
  const { officers, sections, contentTypes } = office;
  const answers = {
    sender: 'Bagian Umum',
    receivedAt: '01/09/2025 10.05',
    title: 'Donor darah',
    activityEndedAt: '01/09/2025 09.30',
    section: sections[0],
    contentType: contentTypes[0],
    materialUrls: 'https://drive.google.com/file/d/1BahanDariWhatsApp/view',
    caption: 'Donor darah di kantor.',
  };
  const claim = { event: 'ItemRegistered', by: '' };
  return choose(office, officers[0]?.email ?? '', { path: ['Tambah bahan…'], answers }, claim);
};
