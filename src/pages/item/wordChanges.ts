/** What changed between two texts, word by word. Line ends and spaces of the newer one are kept, never compared. */
export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many pairs of words, a phone would hesitate: the middle then counts as rewritten. */
const mostPairs = 4_000_000;

export const wordChanges = (before: string, after: string): Change[] => {
  const old = wordsOf(before);
  const fresh = wordsOf(after);
  let start = 0;
  while (start < old.length && start < fresh.length && isSame(old[start]!, fresh[start]!)) start++;
  let end = 0;
  const most = Math.min(old.length, fresh.length) - start;
  while (end < most && isSame(old[old.length - 1 - end]!, fresh[fresh.length - 1 - end]!)) end++;
  return joined([
    ...fresh.slice(0, start).map(as('same')),
    ...compare(old.slice(start, old.length - end), fresh.slice(start, fresh.length - end)),
    ...fresh.slice(fresh.length - end).map(as('same')),
  ]);
};

export const countWords = (changes: readonly Change[], kind: Change['kind']): number =>
  changes.filter((change) => change.kind === kind).reduce((sum, { text }) => sum + wordsOf(text).length, 0);

/** Words of the older text stand in the line of the newer one. */
const removed = (word: string): Change => ({ kind: 'removed', text: `${word.trim()} ` });

/** Each word with the white space after it. */
const wordsOf = (text: string): string[] => text.trim().match(/\S+\s*/g) ?? [];

const isSame = (a: string, b: string): boolean => a.trim() === b.trim();

const as =
  (kind: Change['kind']) =>
  (text: string): Change => ({ kind, text });

/** By the longest sequence of words that both have in common. */
function compare(old: readonly string[], fresh: readonly string[]): Change[] {
  if (old.length * fresh.length > mostPairs) return [...old.map(removed), ...fresh.map(as('added'))];
  const width = fresh.length + 1;
  const longest = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = fresh.length - 1; j >= 0; j--) {
      longest[i * width + j] = isSame(old[i]!, fresh[j]!)
        ? longest[(i + 1) * width + j + 1]! + 1
        : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!);
    }
  }
  const changes: Change[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && isSame(old[i]!, fresh[j]!)) {
      changes.push(as('same')(fresh[j]!));
      i++;
      j++;
    } else if (
      j >= fresh.length ||
      (i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!)
    ) {
      changes.push(removed(old[i++]!));
    } else changes.push(as('added')(fresh[j++]!));
  }
  return changes;
}

/** Neighbours of one kind become one piece. */
function joined(changes: readonly Change[]): Change[] {
  const pieces: Change[] = [];
  for (const { kind, text } of changes) {
    const last = pieces[pieces.length - 1];
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
    else pieces.push({ kind, text });
  }
  return pieces;
}
