/** The tests drive a real browser and a real spreadsheet program: finds both, installs them, or says what is missing. */
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const tools = [
  { command: 'chromium', debianPackage: 'chromium' },
  { command: 'soffice', debianPackage: 'libreoffice-calc' },
];

const missing = () =>
  tools.filter(({ command }) => !isOnPath(command)).map(({ debianPackage }) => debianPackage);

function isOnPath(command: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, command), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

const wanted = missing();
if (wanted.length > 0) {
  if (process.getuid?.() === 0 && isOnPath('apt-get')) {
    const apt = (...words: string[]) =>
      execFileSync('apt-get', words, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...wanted);
  }
  if (missing().length > 0) {
    console.error(`Missing for the tests. Run as root: apt-get install ${missing().join(' ')}`);
    process.exit(1);
  }
}
