/**
 * The text of a cell without what fingers and word processors add to it: odd spaces, curly quotes, dashes and
 * arrows of any kind. Line breaks stay, for in some columns they separate.
 */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛`´′]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s?(?:[-=]+ ?>|[→⇒⇨⟶⟹➔➙➜➝➞➡►▶]\ufe0f?)\s?/gu, ' → ')
    .replace(/×/g, 'x')
    .replace(/ {2,}/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** One line without marks `†`, spaces around slashes and a closing full stop; capitals stay. */
export function oneLine(text: string): string {
  return plain(text)
    .replace(/†/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim()
    .replace(/ ?\.$/, '');
}

/** Two texts an office would call the same fold to one. */
export function fold(text: string): string {
  return oneLine(text).toLowerCase();
}

/** Empty, or the dash an office writes where there is nothing to say. */
export function isBlank(text: string): boolean {
  return /^[-\s†]*$/.test(plain(text));
}

/** Splits at separators standing outside square brackets; empty parts are left out. */
export function splitOutsideBrackets(text: string, separators: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const character of text) {
    if (character === '[') depth += 1;
    if (character === ']') depth = Math.max(0, depth - 1);
    if (depth === 0 && separators.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** `a`, `a dan b`, `a, b, dan c`. */
export function listed(words: readonly string[], joiner: 'dan' | 'atau' = 'dan'): string {
  if (words.length < 3) return words.join(` ${joiner} `);
  return `${words.slice(0, -1).join(', ')}, ${joiner} ${words[words.length - 1]}`;
}
