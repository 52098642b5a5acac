import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { bundleServer } from '../../build/server';

let folder: string;

beforeEach(() => {
  // Inside the repository, so that packages are found.
  folder = mkdtempSync(join(process.cwd(), 'node_modules/.cache-server-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bundle = (source: string) => {
  const entry = join(folder, 'main.ts');
  writeFileSync(entry, source);
  return bundleServer(entry);
};

describe('the server bundle', () => {
  it('turns each export into a global function that passes its arguments on', async () => {
    const { code, doors } = await bundle(`
      export const menuApprove = (row: number) => row + 1;
      export function doGet(...all: number[]) { return all.length; }`);
    expect(doors).toEqual(['doGet', 'menuApprove']);
    expect(runInNewContext(`${code}; [doGet(1, 2, 3), menuApprove(4)].join()`)).toBe('3,5');
  });

  it('rewrites syntax that Apps Script cannot parse', async () => {
    const { code } = await bundle(
      'class A { #x = 1; static y = 2; get() { return this.#x + A.y; } } export const f = () => new A().get();',
    );
    expect(runInNewContext(`${code}; f()`)).toBe(3);
  });

  it('is refused when it could not run at Google', async () => {
    await expect(bundle('export const f = () => setTimeout(() => 0, 1);')).rejects.toThrow(
      "'setTimeout' is not defined",
    );
  });
});
