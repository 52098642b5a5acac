import { fold } from './text';

/** A row as others may point at it: by number, or by name as good as by number. */
export interface NamedStep {
  number: string;
  name: string;
  row: number;
}

export type StepSearch = { found: NamedStep } | { found: null; because: 'none' | 'several' };

/** Finds the row meant by `4`, `4a`, `langkah 4`, `No. 4` or `Setujui`. */
export type StepIndex = (reference: string) => StepSearch;

export function indexSteps(steps: readonly NamedStep[]): StepIndex {
  const matches = (wanted: string) =>
    steps.filter((step) => step.number === normalNumber(wanted) || fold(step.name) === wanted);
  return (reference) => {
    const whole = fold(reference);
    const bare = whole.replace(/^(?:langkah|baris|nomor|no\.?)(?: ke-?| nomor| no\.?)? ?(?=\S)/, '');
    const candidates = matches(whole).length > 0 ? matches(whole) : matches(bare);
    const [first, second] = candidates;
    if (first && !second) return { found: first };
    return { found: null, because: first ? 'several' : 'none' };
  };
}

/** `7.` and `7` are one number, `4 A` and `4a` too. */
export function normalNumber(text: string): string {
  return fold(text)
    .replace(/[.)\s]+$/, '')
    .replace(/^(\d+)[.\s-]*([a-z])$/, '$1$2');
}
