import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const git = (...words: string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();

/** Names the commit a bundle was made from, without asking a clock: two builds of one commit are the same bytes. */
export function buildId(): string {
  try {
    const changed = git(
      'status',
      '--porcelain',
      '--',
      'src',
      'build',
      'appsscript.json',
      'package-lock.json',
    );
    return git('log', '-1', '--format=%h %cs') + (changed ? ' diubah' : '');
  } catch {
    // A download without git history, or a repository without commits.
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    return `v${version}`;
  }
}
