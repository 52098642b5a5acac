import type { Rule } from '../rule';

/** A row an item comes to must say where it goes on. Periodic rows do not; limits have a rule of their own. */
export const deadEnd: Rule = {
  code: 'DeadEnd',
  check: ({ steps }) =>
    steps
      .filter(
        ({ start, outcomes }) => outcomes.length === 0 && !['periodic', 'limitPassed'].includes(start.kind),
      )
      .map((step) => ({
        step,
        column: 'Hasil',
        message:
          'terbaca kosong, sehingga tidak ada kelanjutan; seharusnya memuat hasil, misalnya "setuju → 6" atau "selesai"',
      })),
};
