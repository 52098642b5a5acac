import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '../node_modules/@google/clasp/build/src/index.js');

/**
 * Runs one clasp command and returns its JSON. Its exit code is not enough: clasp ends some failures with 0 and
 * prints words where JSON was asked for, so no JSON is a failure too.
 */
export function clasp(projectFile: string, ...words: string[]): unknown {
  let printed: string;
  try {
    printed = execFileSync(process.execPath, [program, '--project', projectFile, '--json', ...words], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (cause) {
    const { stdout = '', stderr = '' } = cause as { stdout?: string; stderr?: string };
    throw new Error(`clasp ${words[0]} failed:\n${(stdout + stderr).trim()}`, { cause });
  }
  try {
    return JSON.parse(printed);
  } catch (cause) {
    throw new Error(`clasp ${words[0]} did not do what was asked:\n${printed.trim()}`, { cause });
  }
}
