import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ScriptFiles } from '../../emulator/index';
import { StartProblem } from '../flags/startFlags';

/** Reads the files that `npm run build` made and clasp would push: the office runs exactly these. */
export function readBundle(folder = 'build/apps-script'): ScriptFiles {
  let names: string[];
  try {
    names = readdirSync(folder).toSorted();
  } catch (cause) {
    throw new StartProblem(`Folder ${folder} belum ada. Jalankan "npm run build" terlebih dahulu.`, {
      cause,
    });
  }
  const text = (name: string) => readFileSync(join(folder, name), 'utf8');
  const files = names.filter((name) => /\.(js|html)$/.test(name)).map((name) => [name, text(name)]);
  return { files: Object.fromEntries(files), manifest: text('appsscript.json') };
}
