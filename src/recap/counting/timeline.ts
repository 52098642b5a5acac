/** Things that happened, in the order of time: those of any stretch are found without looking at the others. */
import type { Instant } from '../../workflow/model';
import type { Bounds } from '../periods/periods';

/** What happened within these bounds, earliest first. */
export type Timeline<T> = (bounds: Bounds) => readonly T[];

export function timelineOf<T>(things: readonly T[], at: (thing: T) => Instant): Timeline<T> {
  const sorted = [...things].sort((a, b) => at(a) - at(b));
  const indexOf = (instant: Instant): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(sorted[middle]!) < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return ({ from, to }) => sorted.slice(indexOf(from), indexOf(to));
}
