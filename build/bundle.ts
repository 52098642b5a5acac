/** `npm run build`: everything Google gets, in build/apps-script/. */
import { bundlePages } from './pages';
import { bundleServer } from './server';
import { replaceFolder } from './replaceFolder';
import { readFileSync } from 'node:fs';

const target = 'build/apps-script';
const [server, pages] = await Promise.all([bundleServer('src/main.ts'), bundlePages('src/pages')]);

replaceFolder(target, {
  'appsscript.json': readFileSync('appsscript.json', 'utf8'),
  'Code.js': server.code,
  ...Object.fromEntries(Object.entries(pages).map(([name, html]) => [`${name}.html`, html])),
});

const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1024).toFixed(0)} KB`;
console.error(`${target}: Code.js ${kilobytes(server.code)}, ${server.doors.length} doors`);
for (const [name, html] of Object.entries(pages)) console.error(`${target}: ${name}.html ${kilobytes(html)}`);
