/** Counting by a word: platform, kind of content, subbagian. */
import { withoutAddresses } from './people';

export interface Group<T> {
  label: string;
  members: readonly T[];
}

const keyOf = (label: string): string => label.trim().toLowerCase();

/** The office's own list in its order, each counted even where nothing occurred; then whatever else occurred. */
export function groupBy<T>(
  listed: readonly string[],
  things: readonly T[],
  labelOf: (thing: T) => string,
): readonly Group<T>[] {
  const groups = new Map<string, { label: string; members: T[] }>();
  const open = (label: string) => {
    const group = groups.get(keyOf(label)) ?? {
      label: withoutAddresses(label.trim()) || 'Tidak diisi',
      members: [],
    };
    groups.set(keyOf(label), group);
    return group;
  };
  listed.forEach(open);
  for (const thing of things) open(labelOf(thing)).members.push(thing);
  return [...groups.values()];
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
