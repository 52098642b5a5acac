/** Chance from a seed: the same seed makes the same semester. */
export interface Chance {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  happens(probability: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  pick<T>(things: readonly T[]): T;
  shuffled<T>(things: readonly T[]): T[];
}

/** Mulberry32: small, fast, and good enough for office life. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const pick = <T>(things: readonly T[]): T => {
    const thing = things[between(0, things.length - 1)];
    if (thing === undefined) throw new Error('Nothing to pick from');
    return thing;
  };
  const shuffled = <T>(things: readonly T[]): T[] => {
    const left = [...things];
    for (let at = left.length - 1; at > 0; at -= 1) {
      const other = between(0, at);
      [left[at], left[other]] = [left[other]!, left[at]!];
    }
    return left;
  };
  return { next, happens: (probability) => next() < probability, between, pick, shuffled };
}
