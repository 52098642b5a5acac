import fc from 'fast-check';
import { countWords, wordChanges, type Change } from '../../../src/pages/item/wordChanges';

const shown = (changes: Change[]) =>
  changes
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text.trim()}]`))
    .join('|');
const words = (text: string) => text.split(/\s+/).filter(Boolean);
const without = (changes: Change[], kind: Change['kind']) =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join(' ');

describe('what the editor changed', () => {
  it.each([
    ['nothing', 'Rapat di aula', 'Rapat di aula', 'Rapat di aula'],
    ['a word put in', 'Rapat di aula', 'Rapat besar di aula', 'Rapat |+[besar]|di aula'],
    ['a word taken out', 'Rapat besar di aula', 'Rapat di aula', 'Rapat |-[besar]|di aula'],
    ['a word for another', 'Rapat di aula', 'Rapat di kantor', 'Rapat di |-[aula]|+[kantor]'],
    ['all of it', 'satu dua', 'tiga', '-[satu dua]|+[tiga]'],
    ['from nothing', '', 'tiga', '+[tiga]'],
    ['only line ends, which are no change', 'satu dua', 'satu\n\ndua', 'satu\n\ndua'],
    ['a repeated word', 'a a a', 'a a', 'a a|-[a]'],
  ])('is shown word by word: %s', (_what, before, after, expected) => {
    expect(shown(wordChanges(before, after)).replace(/ \|/g, ' |')).toBe(expected);
  });

  it('is counted in words', () => {
    const changes = wordChanges('Rapat di aula KPU', 'Rapat besar di kantor');
    expect([countWords(changes, 'added'), countWords(changes, 'removed')]).toEqual([2, 2]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd\n'), { maxLength: 12 })
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = wordChanges(before, after);
        expect(words(without(changes, 'added'))).toEqual(words(before));
        expect(words(without(changes, 'removed'))).toEqual(words(after));
      }),
      { seed: 6, numRuns: 300 },
    );
  });

  it('stays quick for texts no platform would take', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => word + at).join(' ');
    expect(shown(wordChanges(long('a'), long('b')))).toMatch(/^-\[a0 .*\]\|\+\[b0 /);
  });
});
