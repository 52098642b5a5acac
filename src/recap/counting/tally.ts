/** Counting by a word: platform, kind of content, subbagian. */
import { withoutAddresses } from '../sections/people';

export interface Group<T> {
  label: string;
  members: readonly T[];
}

const shown = (label: string): string => withoutAddresses(label.trim()) || 'Tidak diisi';

/** The office's own list in its order, each counted even where nothing occurred; then whatever else occurred. */
export function groupBy<T>(
  listed: readonly string[],
  things: readonly T[],
  labelOf: (thing: T) => string,
): readonly Group<T>[] {
  const groups = new Map<string, { label: string; members: T[] }>();
  const open = (typed: string) => {
    const label = shown(typed);
    const group = groups.get(label.toLowerCase()) ?? { label, members: [] };
    groups.set(label.toLowerCase(), group);
    return group;
  };
  listed.forEach(open);
  for (const thing of things) open(labelOf(thing)).members.push(thing);
  return [...groups.values()];
}

/** All things with the same key, in the order in which they stood. */
export function groupsByKey<T, K = string>(
  things: readonly T[],
  keyOf: (thing: T) => K,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** What has a key, everything looked at once. */
export function byKey<T>(things: readonly T[], keyOf: (thing: T) => string): (key: string) => readonly T[] {
  const groups = groupsByKey(things, keyOf);
  return (key) => groups.get(key) ?? [];
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Null of nothing. */
export const longest = (times: readonly number[]): number | null =>
  times.length > 0 ? times.reduce((a, b) => Math.max(a, b)) : null;

/** The value in the middle, of an even number of them the mean of the two there; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
}
