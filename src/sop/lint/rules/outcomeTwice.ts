import { fold } from '../../text';
import type { Rule } from '../rule';

/** An officer chooses an outcome by its name. */
export const outcomeTwice: Rule = {
  code: 'OutcomeTwice',
  check: ({ steps }) =>
    steps.flatMap((step) => {
      const names = step.outcomes.map(({ name }) => fold(name));
      const twice = step.outcomes.filter(({ name }, place) => names.indexOf(fold(name)) !== place);
      return [...new Set(twice.map(({ name }) => name))].map((name) => ({
        step,
        column: 'Hasil' as const,
        message: `hasil "${name}" tertulis lebih dari sekali; seharusnya tiap hasil bernama sendiri`,
      }));
    }),
};
