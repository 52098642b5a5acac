/** One set of styles: whoever changes a colour or a measure changes it in one file, for the pages and the local office. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const read = (file: string) => readFileSync(file, 'utf8');
const tokens = [...read('src/pages/styles/tokens.css').matchAll(/(--[\w-]+):/g)].map(([, name]) => name);
const sheets = ['src/pages', 'demo/officePage'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.css'))
    .map((path) => join(folder, path)),
);

/** A sheet is drawn as Google draws it, white in the dark, too; paper is white. */
const ownColours = [
  'src/pages/styles/tokens.css',
  'demo/officePage/style/chart.css',
  'demo/officePage/style/grid.css',
];

it.each(sheets)('%s takes its measures from tokens.css', (file) => {
  const used = [...read(file).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name);
  expect(used.filter((name) => !tokens.includes(name))).toEqual([]);
});

it.each(sheets.filter((file) => !ownColours.includes(file)))('%s has no colours of its own', (file) => {
  const screen = read(file).replace(/@media print[^]*/, '');
  // Shades of black and grey, half transparent, lie on any colour.
  const shades = /#(\d)\1\1\d\b/g;
  expect(screen.replace(shades, '').match(/#[\da-f]{3,8}\b|\brgba?\(|\bhsla?\(/g)).toBe(null);
});

it('every token is used', () => {
  const all = sheets.map(read).join('');
  expect(tokens.filter((name) => !all.includes(`var(${name})`))).toEqual([]);
});
