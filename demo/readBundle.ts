import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptFiles } from '../emulator/index';

/** What `npm run build` made and clasp would push: the office runs exactly that. */
export function readBundle(folder = 'build/apps-script'): ScriptFiles {
  let names: string[];
  try {
    names = readdirSync(folder).toSorted();
  } catch (cause) {
    throw new Error(`${folder} is missing: run "npm run build" first`, { cause });
  }
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = names.filter((name) => /\.(js|html)$/.test(name)).map((name) => [name, text(name)]);
  return { files: Object.fromEntries(files), manifest: text('appsscript.json') };
}
