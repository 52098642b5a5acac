import { readFileSync } from 'node:fs';

/** The reference page for those who write tables: its examples are the parsers' tests. */
const page = readFileSync('docs/panduan/tabel-sop.md', 'utf8');

/** Examples of the tables headed `Tulisan | <second>` under one heading of the page. */
export function examples(
  section: string,
  second: 'Dibaca' | 'Ditolak, sebab',
): [written: string, expected: string][] {
  const start = page.search(new RegExp(`^#{2,3} ${section}$`, 'm'));
  if (start < 0) throw new Error(`The page has no section ${section}`);
  const [body = ''] = page.slice(start).split(/\n#{2,3} /);
  const tables = body.split(/\n\s*\n/).filter((block) => block.startsWith(`| Tulisan | ${second} |`));
  const rows = tables.flatMap((table) => table.trim().split('\n').slice(2));
  return rows.map((line) => {
    const [, written = '', expected = ''] = /^\| `(.+?)` \| (.+) \|$/.exec(line) ?? [];
    if (written === '') throw new Error(`Not an example: ${line}`);
    return [written, expected];
  });
}

/** The whole tables of the page, by the heading above each. */
export function wholeTables(): [heading: string, tsv: string][] {
  return [...page.matchAll(/### (.+)\n\n```tsv\n([\s\S]*?)```/g)].map(([, heading = '', tsv = '']) => [
    heading,
    tsv,
  ]);
}

/** The codes the page promises to find. */
export function promisedRules(): string[] {
  return [...page.matchAll(/^\| ([A-Z]\w+) \| /gm)]
    .map(([, code = '']) => code)
    .filter((code) => /[a-z][A-Z]/.test(code));
}
