import { stepAt } from '../../graph';
import type { Rule } from '../rule';

/** A row done each month or quarter belongs to the office, not to an item: no outcomes, and no arrow into it. */
export const periodicRow: Rule = {
  code: 'PeriodicRow',
  check: ({ steps, stepByNumber }) => [
    ...steps
      .filter(({ start, outcomes }) => start.kind === 'periodic' && outcomes.length > 0)
      .map((step) => ({
        step,
        column: 'Hasil' as const,
        message: `baris berkala tidak memutuskan apa pun, tetapi terbaca hasil "${step.outcomes[0]?.name ?? ''}"; seharusnya "-"`,
      })),
    ...steps.flatMap((step) =>
      step.outcomes
        .filter(({ target }) => stepAt(target, stepByNumber)?.start.kind === 'periodic')
        .map(({ name, target }) => ({
          step,
          column: 'Hasil' as const,
          message: `hasil "${name}" menuju baris berkala ${target.kind === 'step' ? target.step : ''}; rekap berjalan sendiri, maka tulis "selesai" atau langkah lain`,
        })),
    ),
  ],
};
