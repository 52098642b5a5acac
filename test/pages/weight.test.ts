import { bundlePages } from '../../build/pages';
import { usualZone } from '../../src/messages/dates';
import { refusalWords } from '../../src/messages/refusals';

let pages: Record<string, string>;
beforeAll(async () => void (pages = await bundlePages('src/pages')));

it.each(['task', 'tasks', 'track', 'setup', 'guide', 'recap', 'health', 'control', 'office'])(
  'the page %s weighs at most 60 KB and brings nothing from outside',
  (name) => {
    const html = pages[name] ?? '';
    expect(Buffer.byteLength(html)).toBeGreaterThan(5_000);
    expect(Buffer.byteLength(html)).toBeLessThan(60 * 1024);
    // What the server alone says: a page gets the sentence it needs.
    expect(html).not.toContain(refusalWords({ code: 'LinkExpired' }, usualZone).title);
    expect(html).not.toMatch(/<(link|img|iframe)\b|<script[^>]+src=|@import|url\(/);
  },
);

it('no page is left out of this list', () => {
  expect(Object.keys(pages)).toEqual([
    'control',
    'guide',
    'health',
    'office',
    'recap',
    'setup',
    'task',
    'tasks',
    'track',
  ]);
});
