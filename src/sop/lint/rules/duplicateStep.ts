import type { Step } from '../../model';
import { fold } from '../../text';
import type { Rule } from '../rule';

/** Numbers and names are what arrows point at and what the Register shows: each belongs to one row. */
export const duplicateStep: Rule = {
  code: 'DuplicateStep',
  check: ({ steps }) => [
    ...repeated(steps, ({ number }) => number).map(([step, first]) => ({
      step,
      column: 'No' as const,
      message: `nomor "${step.number}" sudah dipakai baris ${first.row + 1} (${first.name}); seharusnya tiap baris bernomor sendiri, misalnya ${step.number}a`,
    })),
    ...repeated(steps, ({ name }) => fold(name)).map(([step, first]) => ({
      step,
      column: 'Langkah' as const,
      message: `nama "${step.name}" sudah dipakai baris ${first.row + 1}; seharusnya tiap langkah bernama sendiri, misalnya "${step.name} II"`,
    })),
  ],
};

function repeated(steps: readonly Step[], keyOf: (step: Step) => string): [step: Step, first: Step][] {
  const firsts = new Map<string, Step>();
  return steps.flatMap((step) => {
    const first = firsts.get(keyOf(step));
    if (!first) firsts.set(keyOf(step), step);
    return first ? [[step, first] as [Step, Step]] : [];
  });
}
