import { readEnd } from './columns/ends';
import type { TargetContext } from './columns/target';
import type { SopRow } from './model';
import { indexSteps, normalNumber } from './stepIndex';
import { fold, isBlank } from './text';

/** A row that says something, and its place below the headings. */
export interface Filled {
  row: SopRow;
  index: number;
}

/** What the rows need to know of each other: where an arrow or a name may point. */
export function surveyTable(
  filled: readonly Filled[],
  roles: readonly string[],
): (place: number) => TargetContext {
  const steps = indexSteps(
    filled.map(({ row, index }) => ({ number: normalNumber(row.No), name: row.Langkah, row: index })),
  );
  const form = filled.find(({ row }) => fold(row.Kapan).startsWith('formulir'));
  const submitter =
    form && filled.filter(({ row }) => fold(row.Pelaksana) === fold(form.row.Pelaksana)).length === 1;
  const endRows = new Map(
    filled.flatMap(({ row }) => {
      const end = readEnd(row.Langkah);
      if (!end || readEnd(row.Hasil) !== end) return [];
      const isOpen = isBlank(row.Kapan) || fold(row.Kapan) === 'otomatis';
      if (isOpen && !isBlank(row.Pelaksana)) return [];
      return [[normalNumber(row.No), isOpen ? 'row' : 'end'] as const];
    }),
  );
  return (place) => {
    const above = filled[place - 1]?.row;
    const precedes = above && !/lewat|tiap|sewaktu/.test(fold(above.Kapan));
    return {
      roles,
      steps,
      form: form
        ? { step: normalNumber(form.row.No), submitter: submitter ? fold(form.row.Pelaksana) : null }
        : null,
      previousStep: precedes ? normalNumber(above.No) : null,
      endRows,
    };
  };
}
