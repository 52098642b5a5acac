/** The steps of the office's tables as a report lists them. */
import type { Step } from '../../sop/model';
import type { ItemFacts } from './facts';
import type { KnownProcedure, KnownProcedures } from './knownProcedures';
import { byKey, groupsByKey } from './tally';

/** Renumbered in a later version a step stays the same, for its name is as good. */
export interface Stage {
  key: string;
  name: string;
  step: Step;
}

/** Something that took place at a step of an item. */
export interface AtStep {
  item: ItemFacts;
  step: Step;
}

/** The steps of the SOP in force, in its order; then steps only older versions know, where something took place. */
export function stagesOf(
  procedures: KnownProcedures,
  isShown: (step: Step) => boolean,
  took: readonly AtStep[],
): readonly Stage[] {
  const several = procedures.newest.length > 1;
  const stageOf = ({ procedure: { key, document } }: KnownProcedure, step: Step): Stage => ({
    key,
    name: several ? `${step.name} (${document.title})` : step.name,
    step,
  });
  const distinct = new Map<string, Stage>();
  for (const known of procedures.newest) {
    for (const step of known.procedure.steps.filter(isShown)) {
      const id = stageId(known.procedure.key, step);
      if (!distinct.has(id)) distinct.set(id, stageOf(known, step));
    }
  }
  for (const [{ item, step }] of groupsOf(took)) {
    const id = stageId(item.procedure.key, step);
    if (!distinct.has(id)) distinct.set(id, stageOf(procedures.of(item), step));
  }
  return [...distinct.values()];
}

/** What took place at each stage, everything looked at once. */
export function byStage<T extends AtStep>(took: readonly T[]): (stage: Stage) => readonly T[] {
  const at = byKey(groupsOf(took), ([{ item, step }]) => stageId(item.procedure.key, step));
  return ({ key, step }) => at(stageId(key, step)).flat();
}

/** What took place at each step of each version, told apart without a look at its name. */
const groupsOf = <T extends AtStep>(took: readonly T[]) =>
  [...groupsByKey(took, ({ step }) => step).values()] as (readonly [T, ...T[]])[];

const stageId = (key: string, { name }: Step): string => `${key} ${name}`;
