/** Names in a report. A report is public information: no personal address ever stands in it (UU 27/2022). */
import type { Performer, Performers, Step } from '../../sop/model';
import type { Officer } from '../../workflow/model';

const address = /[^\s@<>()[\],;:"']+@[^\s@<>()[\],;:"']+\.[\p{L}\d]{2,}/gu;

/** What people typed, with every address taken out. */
export const withoutAddresses = (text: string): string => text.replace(address, '(surel tidak ditampilkan)');

/** `Komisioner atau Sekretaris`: who carries a step out, by role. */
export function performersOf({ performers: { members, needed } }: { performers: Performers }): string {
  const joined = [...new Set(members.map(performerWords))].join(
    needed === 'oneOfEach' || needed === 'everyone' ? ' dan ' : ' atau ',
  );
  return joined || '-';
}

function performerWords(performer: Performer): string {
  if (performer.kind === 'assignedAt') return 'Petugas yang ditunjuk';
  const ofSection = performer.kind === 'roleOfSection' && !/ terkait$/i.test(performer.role);
  return performer.role + (ofSection ? ' terkait' : '');
}

/** The name behind an address: as in `Petugas`, else the role that carries out the step, else nothing. */
export type NameOf = (email: string, step: Step | undefined) => string;

export function namesIn(staff: readonly Officer[]): NameOf {
  const names = new Map(staff.map(({ email, name }) => [email.trim().toLowerCase(), name.trim()]));
  return (email, step) => {
    const name = names.get(email.trim().toLowerCase());
    if (name && !name.includes('@')) return name;
    return email && step ? performersOf(step) : '-';
  };
}
