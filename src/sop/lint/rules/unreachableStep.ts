import type { Rule } from '../rule';

/** Every row is come to by an arrow or says in Kapan what starts it. Where there is no form, that is said instead. */
export const unreachableStep: Rule = {
  code: 'UnreachableStep',
  check: ({ steps, reached, formSteps }) =>
    steps
      .filter((step) => formSteps.length > 0 && !reached.has(step))
      .map((step) => ({
        step,
        column: 'Kapan',
        message:
          step.start.kind === 'previous' || step.start.kind === 'automatic' || step.start.kind === 'onDate'
            ? `tidak ada hasil yang menuju langkah ${step.number}; arahkan hasil langkah lain ke sini (misalnya "→ ${step.number}"), atau tulis di Kapan apa yang memulainya`
            : 'baris ini menunggu langkah atau akhir yang tidak pernah tercapai; periksa langkah yang disebut di Kapan',
      })),
};
