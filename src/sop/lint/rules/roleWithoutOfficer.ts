import type { Performer, Performers, Step } from '../../model';
import { performerWords } from '../../wording';
import type { Finding, Rule } from '../rule';

/** Every role the table names is held by an officer in `Petugas`, and by as many as must agree. */
export const roleWithoutOfficer: Rule = {
  code: 'RoleWithoutOfficer',
  check: ({ steps }, { roles, officersByRole }) => {
    const counts = new Map(Object.entries(officersByRole ?? {}));
    const officers = (member: Performer): number => {
      if (member.kind === 'assignedAt') return Infinity;
      if (officersByRole) return counts.get(member.role) ?? 0;
      return roles.includes(member.role) ? Infinity : 0;
    };
    return steps.flatMap((step) => [...emptyRoles(step, officers), ...tooFew(step, officers)]);
  },
};

type Officers = (member: Performer) => number;

/** Where one of several suffices, one role may stand empty; the form is filled in by the submitter. */
function emptyRoles(step: Step, officers: Officers): readonly Finding[] {
  const { members, needed } = step.performers;
  const empty = members.filter((member) => officers(member) === 0);
  const suffices =
    step.start.kind === 'form' ||
    (needed !== 'oneOfEach' && needed !== 'everyone' && empty.length < members.length);
  return [
    ...(suffices ? [] : empty).map((member) => finding(step, 'Pelaksana', member)),
    ...unique(step.outcomes.flatMap(({ copies }) => copies))
      .filter((member) => officers(member) === 0)
      .map((member) => finding(step, 'Hasil', member)),
  ];
}

function tooFew(step: Step, officers: Officers): readonly Finding[] {
  const { members, needed }: Performers = step.performers;
  const present = members.reduce((sum, member) => sum + officers(member), 0);
  if (typeof needed !== 'number' || present === 0 || present >= needed) return [];
  return [
    {
      step,
      column: 'Pelaksana',
      message: `diperlukan ${needed} orang, tetapi Petugas hanya memuat ${present}; tambahkan petugas, atau kurangi jumlahnya`,
    },
  ];
}

function finding(step: Step, column: 'Pelaksana' | 'Hasil', member: Performer): Finding {
  return {
    step,
    column,
    message: `belum ada petugas dengan peran "${performerWords(member)}"; isi peran itu di tab Petugas`,
  };
}

function unique(members: readonly Performer[]): readonly Performer[] {
  return [...new Map(members.map((member) => [performerWords(member), member])).values()];
}
