/** What the Register calls the condition of an item. */
import { oneLine } from './peoplesText';
import type { End, StepStart } from '../sop/model';
import type { ItemProblem } from '../workflow/model';

export const endLabels: Record<End, string> = {
  selesai: 'Selesai',
  batal: 'Dibatalkan',
  ditolak: 'Tidak Disetujui',
  arsip: 'Diarsipkan',
  diturunkan: 'Diturunkan',
  'tidak selesai': 'Tidak Selesai',
};

/** An end read from a cell or a mail; a word we do not know is shown as it stands. */
export const endLabel = (end: string): string => (endLabels as Record<string, string>)[end] ?? end;

/** `Menunggu: Setujui` */
const runningLabel = (stepName: string): string => `Menunggu: ${stepName}`;

export interface Condition {
  ended: End | null;
  /** The current step's name and what starts it. */
  step: { name: string; start: StepStart['kind'] } | null;
  problems: readonly ItemProblem[];
}

/**
 * `Menunggu: Setujui`. The step's own name is the state, since each office writes its own table;
 * only what every table shares has a word of its own.
 */
export const registerStatus = ({ ended, step, problems }: Condition): string => {
  if (ended) return endLabels[ended];
  if (problems.some((problem) => problem.code !== 'RoleWithoutOfficer')) return 'Perlu Dilengkapi';
  if (!step) return 'Diajukan';
  if (problems.length > 0) return `Belum Ada Petugas: ${step.name}`;
  if (step.start === 'form') return 'Perlu Klarifikasi';
  return runningLabel(step.name);
};

/** Under the setting *peringatkan*: somebody agreed to what they had handed in or edited themselves. */
export const ownWorkNote = (step: string, person: string): string =>
  `${step} diputuskan atas pekerjaan sendiri${person && ` oleh ${oneLine(person, 120)}`}.`;
