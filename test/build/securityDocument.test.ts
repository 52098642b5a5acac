/** docs/security.md promises a test for each threat: this one keeps it from promising what is not there. */
import { existsSync, readFileSync } from 'node:fs';

const document = readFileSync('docs/security.md', 'utf8');
const threats = document
  .slice(document.indexOf('## Threats'), document.indexOf('## What is left besides'))
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| threat '))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));
const testsNamedIn = (text: string) =>
  [...text.matchAll(/`([\w/]+)` “([^”]+)”/g)].map(([, file = '', title = '']) => [file, title] as const);

test('there are threats, of everybody who can reach the office', () => {
  expect(threats.length).toBeGreaterThan(25);
  for (const who of [
    'submitter',
    'forwarded link',
    'scanner',
    'google.script.run',
    'officer',
    'editor of the file',
  ])
    expect(document).toMatch(new RegExp(`^### .*${who}`, 'm'));
});

test.each(threats)('%s: what protects is said, and a test is named', (_threat, protects = '', seen = '') => {
  expect(protects).not.toBe('');
  expect(testsNamedIn(seen)).not.toEqual([]);
});

test.each(testsNamedIn(document))('the test %s “%s” stands where it is said to', (file, title) => {
  const path = [`test/${file}.test.ts`, `test/${file}.test.tsx`].find((one) => existsSync(one));
  expect(path).toBeDefined();
  const source = readFileSync(path!, 'utf8');
  expect(source.includes(`'${title}'`)).toBe(true);
});
