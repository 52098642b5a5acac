import { build } from 'esbuild';
import { join } from 'node:path';
import { type Answer, html, type Routes } from './routes';

/**
 * Nothing from outside is loaded. Frames of the script's html and of mails inherit this, which proves for the
 * product's own pages what they promise: no outside resources.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  'font-src data:',
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const page = (title: string, name: string) => `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/${name}.css">
</head>
<body>
<div id="app"></div>
<script src="/${name}.js"></script>
</body>
</html>
`;

/** The office's own two pages, bundled when the office opens. */
export async function pageRoutes(): Promise<Routes> {
  const folder = join(import.meta.dirname, '../officePage');
  const { outputFiles } = await build({
    entryPoints: { office: join(folder, 'index.tsx'), webapp: join(folder, 'webAppPage.tsx') },
    bundle: true,
    write: false,
    outdir: '/',
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    logLevel: 'warning',
  });
  const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };
  const files = outputFiles.map(({ path, text }): [string, () => Answer] => {
    const name = path.split('/').at(-1) ?? '';
    const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain';
    const headers = { 'content-type': `${type}; charset=utf-8` };
    return [`GET /${name}`, () => ({ status: 200, headers, content: text })];
  });
  return {
    'GET /': () => html(page('Kantor lokal · Alur Publikasi', 'office'), policy),
    'GET /webapp': () => html(page('Halaman aplikasi', 'webapp'), policy),
    ...Object.fromEntries(files),
  };
}
