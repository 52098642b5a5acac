import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

it('npm run -s demo -- --json prints JSON and nothing else', () => {
  const out = mkdtempSync(join(tmpdir(), 'demo-'));
  const words = ['run', '-s', 'demo', '--', '--items', '2', '--json', '--out', out];
  const { stdout } = spawnSync('npm', words, { encoding: 'utf8' });
  rmSync(out, { recursive: true });
  expect(JSON.parse(stdout)).toMatchObject({ items: 2 });
});
