/** Did an item keep the SOP's times on its way to a post? */
import { none } from '../sections/cells';
import type { ItemFacts } from './facts';
import { anchorOf, isBound } from './measuring';
import type { Scope } from './scope';
import type { Instant } from '../../workflow/model';

/** `Tepat waktu`; `Terlambat: Sunting, Setujui`; `Tidak dapat dihitung` where a time is missing; `-` where nothing binds. */
export function complianceOf(scope: Scope, item: ItemFacts, until: Instant): string {
  const visits = item.visits.filter(({ leftAt }) => leftAt !== null && leftAt <= until);
  const judged = visits.flatMap((visit) => scope.judged.get(visit) ?? []);
  const late = new Set(judged.filter(({ onTime }) => !onTime).map(({ step }) => step.name));
  if (late.size > 0) return `Terlambat: ${[...late].join(', ')}`;
  if (lacksTime(scope, item)) return 'Tidak dapat dihitung';
  return judged.length > 0 ? 'Tepat waktu' : none;
}

/** A step on the way counts from an instant nobody gave: the end of the activity. */
function lacksTime(scope: Scope, item: ItemFacts): boolean {
  const procedure = scope.procedures.of(item);
  if (!isBound(scope.clock, item, procedure)) return false;
  return item.visits.some((visit) => {
    const standard = procedure.step(visit.step)?.standard;
    return standard !== null && standard !== undefined && anchorOf(standard, visit, item) === null;
  });
}
