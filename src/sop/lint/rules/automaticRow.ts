import type { Step } from '../../model';
import type { Finding, Rule } from '../rule';

/** What the system finishes by itself has one outcome and asks for nothing; what an officer may start has an officer. */
export const automaticRow: Rule = {
  code: 'AutomaticRow',
  check: ({ steps }) => steps.flatMap(findingsOf),
};

function findingsOf(step: Step): readonly Finding[] {
  const { start, performers, outcomes } = step;
  const nobody = performers.members.length === 0;
  if (start.kind === 'atWill' && nobody) {
    return [
      {
        step,
        column: 'Pelaksana',
        message:
          'terbaca kosong, padahal baris sewaktu-waktu dimulai oleh petugas; seharusnya menyebut perannya',
      },
    ];
  }
  const finishesItself =
    start.kind === 'automatic' || (nobody && (start.kind === 'limitPassed' || start.kind === 'onDate'));
  if (!finishesItself) return [];
  if (outcomes.length > 1) {
    return [
      {
        step,
        column: 'Hasil',
        message: `terbaca ${outcomes.length} hasil, padahal tidak ada petugas yang memilih; seharusnya satu hasil, atau sebutkan pelaksananya tanpa "otomatis"`,
      },
    ];
  }
  if (outcomes.some(({ requires }) => requires.length > 0)) {
    return [
      {
        step,
        column: 'Hasil',
        message:
          'hasil meminta bukti, padahal tidak ada petugas yang memberikannya; hapus kurung sikunya, atau sebutkan pelaksananya tanpa "otomatis"',
      },
    ];
  }
  return [];
}
