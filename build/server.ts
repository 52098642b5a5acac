import { build, type BuildOptions } from 'esbuild';
import { faultsOfServerCode } from './appsScriptLimits';
import { buildId } from './id';

export interface ServerBundle {
  code: string;
  /** Every function Google can call, in alphabetical order. */
  doors: string[];
}

const id = buildId();

const options = (entry: string): BuildOptions => ({
  entryPoints: [entry],
  bundle: true,
  write: false,
  // es2022 would leave `#private` and `static` fields in, which Apps Script cannot parse.
  target: 'es2019',
  platform: 'neutral',
  mainFields: ['module', 'main'],
  charset: 'utf8',
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  define: { __BUILD_ID__: JSON.stringify(id) },
});

/**
 * One script file with a plain function declaration per export of the entry, because triggers, menus and
 * google.script.run look for global functions by name. The names come from the bundler: there is no list to maintain.
 */
export async function bundleServer(entry: string): Promise<ServerBundle> {
  const doors = await exportsOf(entry);
  const result = await build({
    ...options(entry),
    format: 'iife',
    globalName: 'App',
    banner: { js: `// Alur Publikasi ${id}` },
    footer: {
      js: doors.map((door) => `function ${door}() { return App.${door}.apply(this, arguments); }`).join('\n'),
    },
  });
  const code = result.outputFiles![0]!.text;
  const faults = faultsOfServerCode(code);
  if (faults.length > 0) throw new Error(`The bundle cannot run in Apps Script:\n${faults.join('\n')}`);
  return { code, doors };
}

async function exportsOf(entry: string): Promise<string[]> {
  // An IIFE build lists no exports, so ask an ESM one that writes nothing.
  const dry = await build({ ...options(entry), format: 'esm', metafile: true, outdir: 'unwritten' });
  return Object.values(dry.metafile!.outputs)[0]!.exports.toSorted();
}
