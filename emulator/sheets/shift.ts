import type { GridRange } from './gridRange';

/** Opens a gap of undefined entries. An array too short to reach the gap needs none. */
export function openGap<T>(items: (T | undefined)[], at: number, count: number): void {
  if (at >= items.length) return;
  const tail = items.splice(at);
  for (let n = 0; n < count; n += 1) items.push(undefined);
  // Not splice(...tail): a spread of a hundred thousand arguments overflows the stack.
  for (const item of tail) items.push(item);
}

/** Takes entries out and returns them. */
export function closeGap<T>(items: (T | undefined)[], at: number, count: number): (T | undefined)[] {
  return at >= items.length ? [] : items.splice(at, count);
}

/** Puts back what closeGap took out. */
export function refill<T>(items: (T | undefined)[], at: number, taken: (T | undefined)[]): void {
  if (taken.length === 0) return;
  const tail = items.splice(at);
  for (const item of taken) items.push(item);
  for (const item of tail) items.push(item);
}

export type Dimension = 'ROWS' | 'COLUMNS';

/**
 * Moves a kept range when rows or columns are inserted (`count` > 0) or deleted (`count` < 0) at an index; null when
 * nothing is left of it. Unbounded sides stay unbounded.
 */
export function shiftRange<R extends GridRange>(
  range: R,
  dimension: Dimension,
  at: number,
  count: number,
): R | null {
  const [startKey, endKey] =
    dimension === 'ROWS'
      ? (['startRowIndex', 'endRowIndex'] as const)
      : (['startColumnIndex', 'endColumnIndex'] as const);
  const move = (index: number, isEnd: boolean): number => {
    if (count > 0) return index > at || (!isEnd && index === at) ? index + count : index;
    return index <= at ? index : Math.max(at, index + count);
  };
  const start = range[startKey];
  const end = range[endKey];
  const moved: R = { ...range };
  if (start !== undefined) moved[startKey] = move(start, false);
  if (end !== undefined) moved[endKey] = move(end, true);
  const gone = end !== undefined && (moved[endKey] ?? 0) <= (moved[startKey] ?? 0);
  return gone ? null : moved;
}
