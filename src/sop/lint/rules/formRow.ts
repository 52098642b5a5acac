import type { Rule } from '../rule';

/** Exactly one row is started by the form, and it has one outcome, for nobody decides between two. */
export const formRow: Rule = {
  code: 'FormRow',
  check: ({ formSteps, steps }) => {
    const [first, ...others] = formSteps;
    if (!first) {
      return steps.slice(0, 1).map((step) => ({
        step,
        column: 'Kapan',
        message:
          'tidak satu baris pun dimulai oleh formulir; tulis "formulir" pada baris yang menerima bahan',
      }));
    }
    return [
      ...others.map((step) => ({
        step,
        column: 'Kapan' as const,
        message: `terbaca "formulir", padahal baris ${first.row + 1} (${first.name}) sudah dimulai oleh formulir; seharusnya satu baris saja`,
      })),
      ...formSteps
        .filter(({ outcomes }) => outcomes.length > 1)
        .map((step) => ({
          step,
          column: 'Hasil' as const,
          message: `terbaca ${step.outcomes.length} hasil, padahal isian formulir tidak memilih; seharusnya satu hasil, misalnya "kirim [bahan] → 2"`,
        })),
    ];
  },
};
