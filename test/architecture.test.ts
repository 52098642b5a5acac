import { readdirSync, readFileSync } from 'node:fs';
import { offences, unusedArrows, type Sources } from './architecture/offences';

const roots = ['src', 'emulator', 'demo', 'build', 'test'];

function sourcesOfTheHouse(): Sources {
  const sources: Sources = {};
  for (const root of roots) {
    for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
      const full = `${root}/${path}`;
      if (/\.tsx?$/.test(path)) sources[full] = readFileSync(full, 'utf8');
    }
  }
  return sources;
}

describe('the house', () => {
  it('keeps its arrows, has no cycles, no catch-all folders and no long files', () => {
    expect(offences(sourcesOfTheHouse())).toEqual([]);
  });

  it('grants no arrow along which nothing goes', () => {
    expect(unusedArrows(sourcesOfTheHouse())).toEqual([]);
  });

  it('has no flat folder of more than 20 files', () => {
    const files = new Map<string, number>();
    for (const path of Object.keys(sourcesOfTheHouse())) {
      const folder = path.slice(0, path.lastIndexOf('/'));
      if (path.startsWith('src/')) files.set(folder, (files.get(folder) ?? 0) + 1);
    }
    expect([...files].filter(([, count]) => count > 20)).toEqual([]);
  });
});

describe('the watchman', () => {
  const cases: [what: string, sources: Sources, complaint: RegExp][] = [
    [
      'an arrow that is not drawn',
      { 'src/sop/a.ts': "import { x } from '../workflow/b';" },
      /sop may not import workflow/,
    ],
    [
      'a value where only types may come',
      { 'src/workflow/a.ts': "import { x } from '../sop/b';" },
      /more than types of sop/,
    ],
    ['a re-export', { 'src/recap/a.ts': "export * from '../useCases/b';" }, /recap may not import useCases/],
    ['a dynamic import', { 'src/main.ts': "await import('../emulator/b');" }, /main may not import emulator/],
    [
      'an import in a type',
      { 'emulator/a.ts': "type A = import('../src/main').A;" },
      /emulator may not import main/,
    ],
    [
      'the demo reaching for the source',
      { 'demo/a.ts': "import '../src/main';" },
      /demo may not import main/,
    ],
    ['a package in a pure folder', { 'src/sop/a.ts': "import * as v from 'valibot';" }, /package valibot/],
    ['node in the product', { 'src/google/a.ts': "import { join } from 'node:path';" }, /package node:path/],
    [
      'a service outside the adapters',
      { 'src/useCases/a.ts': 'Sheets.Spreadsheets.get();' },
      /Sheets may be named/,
    ],
    [
      'a service in a type',
      { 'src/useCases/a.ts': 'type A = GoogleAppsScript.Base.Blob;' },
      /GoogleAppsScript/,
    ],
    [
      'a room reaching for another of its part',
      { 'src/useCases/mail/a.ts': "import { x } from '../tasks/b';" },
      /useCases\/mail may not import useCases\/tasks/,
    ],
    [
      'a room nobody drew',
      { 'src/google/extras/a.ts': "import { x } from '../ports';" },
      /google\/extras may not import google\/root/,
    ],
    ['a catch-all folder', { 'src/sop/utils/a.ts': '' }, /folder named utils/],
    ['a part nobody drew', { 'src/extras/a.ts': '' }, /belongs to no part/],
    ['a long file', { 'src/sop/a.ts': 'x;\n'.repeat(301) }, /301 lines/],
    [
      'a cycle',
      {
        'src/sop/a.ts': "import './b';",
        'src/sop/b.ts': "import type { X } from './c/index';",
        'src/sop/c/index.tsx': "import '../a';",
      },
      /cycle: src\/sop\/a\.ts -> src\/sop\/b\.ts -> src\/sop\/c\/index\.tsx -> src\/sop\/a\.ts/,
    ],
  ];

  it.each(cases)('reports %s', (_what, sources, complaint) => {
    const found = offences(sources);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(complaint);
  });

  it('names a granted arrow that nothing uses, and one that types alone use', () => {
    const unused = unusedArrows({
      'src/recap/a.ts': "import { x } from '../sop/b'; import type { Y } from '../workflow/c';",
      'src/google/menu/a.ts': "import { x } from '../ports';",
    });
    expect(unused).toEqual(
      expect.arrayContaining(['recap -> workflow', 'recap -> time', 'ports -> types of recap']),
    );
    expect(unused).toContain('google/setUp -> google/services');
    expect(unused).not.toContain('recap -> sop');
    expect(unused).not.toContain('google/menu -> google/root');
  });

  it('says nothing of what is allowed', () => {
    expect(
      offences({
        'src/workflow/a.ts':
          "import type { x } from '../sop/b'; import { type Y } from '../sop/c'; export type { x };",
        'src/pages/a.tsx': "import { render } from 'preact'; import type * as tasks from '../api/tasksView';",
        'src/google/a.ts': 'SpreadsheetApp.getActive();',
        'src/main.ts': 'export const doGet = (event: GoogleAppsScript.Events.DoGet) => event;',
        'src/recap/a.ts': '// Sheets counts\nconst a = { Sheets: "SpreadsheetApp" }; a.Sheets;',
        'src/sop/presets/pacitan.ts': 'x;\n'.repeat(900),
        'demo/a.ts': "import { createServer } from 'node:http'; import { x } from '../emulator/x';",
      }),
    ).toEqual([]);
  });
});
