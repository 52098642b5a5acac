import type { FlowGraph } from '../graph';
import type { SopColumn, Step, TableProblem } from '../model';
import { placeName } from '../placeName';

/** What is known of the office besides its table. Without `officersByRole` a known role counts as held. */
export interface RuleContext {
  roles: readonly string[];
  /** How many officers hold each role, by its label in `Petugas`. */
  officersByRole?: Readonly<Record<string, number>>;
}

/** One thing that may be wrong with a table whose cells can all be read. */
export interface Rule {
  code: string;
  check: (graph: FlowGraph, office: RuleContext) => readonly Finding[];
}

export interface Finding {
  step: Step;
  column: SopColumn;
  /** What was read and what is expected, in Indonesian, without a full stop. */
  message: string;
}

export function problemOf({ code }: Rule, { step, column, message }: Finding): TableProblem {
  return { code, row: step.row, column, message: `${placeName(step.row, step.name, column)}: ${message}.` };
}
