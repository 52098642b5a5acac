import type { Step } from '../../model';
import { listed } from '../../text';
import type { FlowGraph } from '../../graph';
import { stepAt } from '../../graph';
import type { Finding, Rule } from '../rule';

/** A loop nobody can leave: no way out of it leads to an end, or the system would run round it by itself. */
export const endlessLoop: Rule = {
  code: 'EndlessLoop',
  check: (graph) => [...withoutEnd(graph), ...turningByItself(graph)],
};

function withoutEnd({ steps, reached, leaving }: FlowGraph): readonly Finding[] {
  const caught = steps.filter((step) => reached.has(step) && !leaving.has(step));
  const [first] = caught;
  if (!first) return [];
  const names = listed(caught.map(({ name }) => name));
  return [
    {
      step: first,
      column: 'Hasil',
      message: `dari ${names} tidak ada jalan menuju akhir; sedikitnya satu hasil harus menuju langkah lain yang berakhir atau kata akhir, misalnya "batal [catatan] → batal"`,
    },
  ];
}

/** Steps the system finishes or passes over at once, following one another in a ring. */
function turningByItself({ steps, stepByNumber }: FlowGraph): readonly Finding[] {
  const next = (step: Step): Step | undefined => {
    const [first] = step.outcomes;
    const passes = step.start.kind === 'automatic' || step.condition !== null;
    return passes && first ? stepAt(first.target, stepByNumber) : undefined;
  };
  const isTurning = (start: Step): boolean => {
    let step = next(start);
    for (let count = 0; step && count < steps.length; count += 1) {
      if (step === start) return true;
      step = next(step);
    }
    return false;
  };
  const [first] = steps.filter(isTurning);
  if (!first) return [];
  return [
    {
      step: first,
      column: 'Hasil',
      message:
        'langkah otomatis atau bersyarat ini kembali ke dirinya tanpa seorang pun memutuskan; seharusnya menuju langkah yang dikerjakan petugas, atau kata akhir',
    },
  ];
}
