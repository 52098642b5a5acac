import { countCaption } from '../../../src/pages/item/captionLimits';

const used = (platform: string, text: string) => countCaption(text, [platform])[0]?.used;
const fit = (platform: string, text: string) => countCaption(text, [platform])[0]?.fit;

describe('the characters of a caption', () => {
  it.each([
    ['an emoji is one', '🎉', 1],
    ['a composed letter is one, however it was typed', 'e\u0301', 1],
    ['a line end is one', 'a\nb', 3],
  ])('are counted as platforms count them: %s', (_what, text, expected) => {
    expect(used('Instagram', text)).toBe(expected);
  });

  it.each([
    ['plain words', 'Rapat koordinasi', 16],
    ['every address is 23', 'Baca https://kab-pacitan.kpu.go.id/blog/read/9052_sosialisasi-pemilih', 28],
    ['an address without its beginning, too', 'kpu.go.id', 23],
    ['what follows a sentence without a blank is no address', 'Selesai.Terima kasih', 20],
    ['an address of a mailbox is none', 'humas@kpu.go.id', 15],
    ['an emoji is 2', '🎉', 2],
    ['a family of emoji is 2', '👨‍👩‍👧', 2],
    ['a flag is 2', '🇮🇩', 2],
    ['a raised hand with its colour is 2', '☝🏽', 2],
    ['a Chinese character is 2', '選', 2],
    ['an apostrophe is 1', 'O’Neill', 7],
  ])('are weighed for X: %s', (_what, text, expected) => {
    expect(used('X', text)).toBe(expected);
  });

  it('are bytes for YouTube', () => {
    expect(used('YouTube', 'é🎉')).toBe(6);
    expect(countCaption('a', ['YouTube'])[0]?.unit).toBe('bytes');
  });

  it('of half an emoji do not stop the page', () => {
    expect(used('YouTube', '\ud83c')).toBe(3);
    expect(used('X', '\ud83c')).toBe(2);
  });
});

describe('whether a caption fits', () => {
  it.each([
    ['Instagram', 'a'.repeat(1760), 'well'],
    ['Instagram', 'a'.repeat(1761), 'nearly'],
    ['Instagram', 'a'.repeat(2200), 'nearly'],
    ['Instagram', 'a'.repeat(2199) + '🎉', 'nearly'],
    ['Instagram', 'a'.repeat(2200) + '🎉', 'over'],
    ['x', 'a'.repeat(281), 'over'],
    ['Instagram', '#a #b #c #d #e', 'well'],
    ['Instagram', '#a #b #c #d #e #f', 'over'],
    ['Threads', '#a\n#b', 'over'],
  ])('is told of %s', (platform, text, expected) => {
    expect(fit(platform, text)).toBe(expected);
  });

  it('is not told of a platform whose limit nobody knows', () => {
    expect(countCaption('a', ['Website', 'Papan pengumuman'])).toEqual([]);
  });

  it('names hashtags only where there are too many; a # inside a word is none', () => {
    expect(countCaption('#a #b C#d', ['Threads', 'Facebook']).map(({ hashtags }) => hashtags)).toEqual([
      { used: 2, most: 1 },
      null,
    ]);
  });
});
