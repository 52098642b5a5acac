import { spawnSync } from 'node:child_process';

const run = (program: string, ...words: string[]) => {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', `demo/${program}.ts`, ...words], {
    encoding: 'utf8',
  });
  return { status, said: stdout, refused: stderr };
};

const english = /^Usage: npm run (demo|bench|faults)/m;
const programs: readonly [string, RegExp][] = [
  ['demo', english],
  ['bench', english],
  ['faults', english],
  ['start', /^Pemakaian: npm start/m],
];

describe.each(programs)('demo/%s.ts', (program, usage) => {
  it('refuses a word nobody knows, names it, and does nothing', () => {
    const { status, said, refused } = run(program, '--sampel', '--json');

    expect({ status, said }).toEqual({ status: 2, said: '' });
    expect(refused).toContain('--sampel');
    expect(refused).toMatch(usage);
  });

  it('prints its options when asked, and ends', () => {
    const { status, said, refused } = run(program, '--help');

    expect({ status, refused }).toEqual({ status: 0, refused: '' });
    expect(said).toMatch(usage);
  });
});

it.each([
  ['demo', ['--items', 'sepuluh'], '--items takes a number from 1 to 20000, not "sepuluh"'],
  ['bench', ['--sizes=3'], '--sizes takes numbers from 4 to 20000, not "3"'],
  ['faults', ['--scenario', 'lunch'], 'There is no scenario "lunch".'],
  ['start', ['--port', '99999'], '--port memerlukan bilangan 0 s.d. 65535, bukan "99999".'],
  ['start', ['--data='], 'Pilihan tidak dikenal, atau nilainya belum tepat: --data'],
])('demo/%s.ts refuses %j', (program, words, problem) => {
  const { status, refused } = run(program, ...words);

  expect(refused.split('\n')[0]).toBe(problem);
  expect(status).toBe(2);
});
