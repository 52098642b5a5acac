import { stepAt } from '../../graph';
import type { Rule } from '../rule';

/** A row passed over goes on where its first outcome leads: that must lie further down, or be a good end. */
export const skippedRow: Rule = {
  code: 'SkippedRow',
  check: ({ steps, stepByNumber }) =>
    steps.flatMap((step) => {
      const [first] = step.outcomes;
      // A row started at will is not passed over: it is not offered.
      if (!step.condition || !first || step.start.kind === 'atWill') return [];
      const { target } = first;
      const next = stepAt(target, stepByNumber);
      const goesOn =
        target.kind === 'end'
          ? target.end === 'selesai' || target.end === 'arsip'
          : !next || next.row > step.row;
      if (goesOn) return [];
      return [
        {
          step,
          column: 'Hasil' as const,
          message: `bila syaratnya tidak terpenuhi, langkah ini dilewati mengikuti hasil pertama ("${first.name}"), yang mundur atau menghentikan; tulis lebih dahulu hasil yang melanjutkan`,
        },
      ];
    }),
};
