import { graphOf } from '../graph';
import type { Procedure, TableProblem } from '../model';
import { problemOf, type RuleContext, type Rule } from './rule';
import { automaticRow } from './rules/automaticRow';
import { deadEnd } from './rules/deadEnd';
import { duplicateStep } from './rules/duplicateStep';
import { endlessLoop } from './rules/endlessLoop';
import { evidenceNeverAsked } from './rules/evidenceNeverAsked';
import { formRow } from './rules/formRow';
import { limitRow } from './rules/limitRow';
import { outcomeTwice } from './rules/outcomeTwice';
import { periodicRow } from './rules/periodicRow';
import { roleWithoutOfficer } from './rules/roleWithoutOfficer';
import { skippedRow } from './rules/skippedRow';
import { unreachableStep } from './rules/unreachableStep';

export type { RuleContext } from './rule';

/** In the order a person would mend a table. Unknown roles, targets and evidence are found in reading. */
export const rules: readonly Rule[] = [
  formRow,
  duplicateStep,
  deadEnd,
  unreachableStep,
  endlessLoop,
  outcomeTwice,
  limitRow,
  periodicRow,
  automaticRow,
  skippedRow,
  evidenceNeverAsked,
  roleWithoutOfficer,
];

/**
 * Everything wrong with a table whose cells can all be read; empty where it may be enacted.
 * Where numbers or names are given twice nothing else is said, for every arrow is in doubt.
 */
export function lintTable(procedure: Procedure, office: RuleContext): readonly TableProblem[] {
  const graph = graphOf(procedure);
  const findings = (rule: Rule) => rule.check(graph, office).map((finding) => problemOf(rule, finding));
  const twins = findings(duplicateStep);
  return twins.length > 0 ? twins : rules.flatMap(findings);
}
