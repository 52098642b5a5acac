import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes the folder hold exactly these files; a reader never finds it empty, or a file half written, in between. */
export function replaceFolder(folder: string, files: Record<string, string>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const written = join(folder, `${name}.new-${process.pid}`);
    writeFileSync(written, text);
    renameSync(written, join(folder, name));
  }
  for (const name of readdirSync(folder)) {
    if (!(name in files)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}
