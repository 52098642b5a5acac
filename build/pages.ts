import { build } from 'esbuild';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readGuide } from './guide';

/** One self-contained html per page: `<name>/index.tsx`, or `<name>.tsx` whose name starts with a small letter. */
export async function bundlePages(folder: string): Promise<Record<string, string>> {
  const pages: Record<string, string> = {};
  for (const [name, entry] of pageEntries(folder)) pages[name] = await bundlePage(entry);
  return pages;
}

function pageEntries(folder: string): [name: string, entry: string][] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((found): [string, string][] => {
      const index = join(folder, found, 'index.tsx');
      if (existsSync(index)) return [[found, index]];
      return /^[a-z]\w*\.tsx$/.test(found) ? [[found.replace('.tsx', ''), join(folder, found)]] : [];
    });
}

async function bundlePage(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'unwritten',
    minify: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    logLevel: 'warning',
    // Elements are made by `h` calls with children as arguments: shorter than the form tsconfig.json names.
    tsconfigRaw: {},
    jsx: 'transform',
    jsxFactory: 'h',
    jsxFragment: 'Fragment',
    inject: ['build/jsx.ts'],
    // HtmlService takes `//` and `/*` inside a template literal for comments and strips them.
    supported: { 'template-literal': false },
    define: { __GUIDE__: JSON.stringify(readGuide('docs/panduan')) },
  });
  const text = (extension: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(extension))?.text ?? '';
  return pageHtml(text('.js'), text('.css'));
}

/** The viewport is missing on purpose: HtmlService ignores meta tags of a file, the adapter adds it. */
export function pageHtml(script: string, style: string): string {
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<base target="_top">
<style>${style.replaceAll('</style', '<\\/style')}</style>
</head>
<body>
<div id="app"></div>
<script>${quiet(script)}</script>
</body>
</html>
`;
}

/**
 * The bundler has rewritten every template literal, so the remaining backticks, closing tags and comment marks
 * are in strings and regular expressions, where they can be escaped. HtmlService would misread each of them.
 */
function quiet(script: string): string {
  return script
    .replaceAll(/((?:\\\\)*)\\?`/g, '$1\\x60')
    .replaceAll(/<\/(script)/gi, '<\\/$1')
    .replaceAll('<!--', '\\x3C!--');
}
