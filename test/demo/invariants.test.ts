/** Each invariant can fail: a finished world, damaged in one way, is caught by the one that watches over it. */
import { restoreWorld, type Workbook, type World } from '../../emulator';
import { invariants } from '../../demo/invariants';
import { readBundle } from '../../demo/bundle/readBundle';
import { Diary } from '../../demo/scenario/Diary';
import { runSemester } from '../../demo/scenario/runSemester';
import { openSemester } from '../../demo/scenario/Semester';
import {
  answersTable,
  journalTable,
  outboxTable,
  registerTable,
  row,
  text,
  type Line,
  type TableOnTab,
} from '../../demo/scenario/tables';
import { finishedOf } from '../../demo/summary/summarise';

interface Scene {
  world: World;
  workbook: Workbook;
  diary: Diary;
}

let saved: string;
let refusals: Diary['refusals'];

beforeAll(() => {
  const bundle = readBundle();
  const month = { endsAt: '2025-09-29T09:00:00Z', closesAt: '2025-10-02T00:00:00Z' };
  const semester = openSemester(bundle, { sop: 'pacitan', seed: 3, ...month });
  runSemester(semester, 8);
  expect(semester.diary.faults).toEqual([]);
  saved = semester.world.save();
  ({ refusals } = semester.diary);
});

function again(): Scene {
  const world = restoreWorld(saved);
  const diary = new Diary();
  diary.refusals.push(...refusals);
  return { world, workbook: world.workbooks()[0]!, diary };
}

const brokenIn = (scene: Scene): string[] =>
  invariants.filter(({ check }) => check(finishedOf(scene)).length > 0).map(({ name }) => name);

function edit(
  { world, workbook }: Scene,
  table: TableOnTab,
  line: Line,
  heading: string,
  value: string,
): void {
  world.person(workbook).edit(table.sheetId, line[row], table.headings.indexOf(heading) + 1, value);
}

/** Writes a line below the others of its tab. */
function add(scene: Scene, table: TableOnTab, cells: Record<string, string>): void {
  const person = scene.world.person(scene.workbook);
  const below = table.lines.at(-1)![row] + 1;
  person.insertRows(table.sheetId, below, 1);
  for (const [heading, value] of Object.entries(cells))
    person.edit(table.sheetId, below, table.headings.indexOf(heading) + 1, `'${value}`);
}

const owed = (workbook: Workbook): Line[] =>
  outboxTable(workbook).lines.filter((line) => line.Jenis === 'surat');

const damages: readonly (readonly [invariant: string, damage: (scene: Scene) => void])[] = [
  [
    'every answer is registered exactly once',
    (scene) => {
      const answers = answersTable(scene.workbook);
      const [first, second] = answers.lines as [Line, Line];
      edit(scene, answers, second, 'Nomor Register', text(first, 'Nomor Register'));
    },
  ],
  [
    'every item is in exactly one state',
    (scene) => {
      const register = registerTable(scene.workbook);
      const ended = register.lines.find((line) => text(line, 'Selesai') !== '')!;
      edit(scene, register, ended, 'Status', 'Menunggu: Periksa');
    },
  ],
  [
    "each event's time is not before the one before",
    (scene) => {
      const journal = journalTable(scene.workbook);
      edit(scene, journal, journal.lines.at(-1)!, 'Waktu (UTC)', "'2025-09-01T00:00:00.001Z");
    },
  ],
  [
    'Register equals what Riwayat replays to',
    (scene) => {
      const register = registerTable(scene.workbook);
      edit(scene, register, register.lines[0]!, 'Judul', 'Judul yang lain');
    },
  ],
  [
    'the counts of every recap equal counts from Riwayat',
    (scene) => {
      const tab = scene.workbook.tabs.find(({ state }) => state.title === 'Rekap 2025-09')!;
      const rows = scene.workbook.values(tab.sheetId);
      const at = rows.findIndex(([label]) => label === 'Bahan konten masuk');
      const column = rows[at]!.findIndex((cell) => typeof cell === 'number');
      scene.world.person(scene.workbook).edit(tab.sheetId, at + 1, column + 1, 999);
    },
  ],
  [
    'no mail is owed twice',
    (scene) => {
      const [line] = owed(scene.workbook) as [Line];
      add(scene, outboxTable(scene.workbook), {
        ID: text(line, 'ID'),
        Jenis: 'surat',
        Kepada: text(line, 'Kepada'),
      });
    },
  ],
  [
    'every mail owed was delivered exactly once and has a receipt',
    (scene) => {
      const outbox = outboxTable(scene.workbook);
      const receipt = outbox.lines.find((line) => line.Jenis === 'terkirim')!;
      scene.world.person(scene.workbook).deleteRows(outbox.sheetId, receipt[row], 1);
    },
  ],
  [
    'no mail follows a refusal',
    (scene) => {
      const { number, at } = scene.diary.refusals[0]!;
      add(scene, outboxTable(scene.workbook), {
        ID: 'sisipan-1',
        Jenis: 'surat',
        'Waktu (UTC)': new Date(at).toISOString(),
        'Nomor Register': number,
        Templat: 'task',
        Kepada: 'seseorang@kpu-demo.test',
      });
    },
  ],
  [
    'the chain of seals in Riwayat is unbroken',
    (scene) => {
      const journal = journalTable(scene.workbook);
      edit(scene, journal, journal.lines.at(-2)!, 'Pelaku', 'orang.lain@kpu-demo.test');
    },
  ],
  [
    'no cell is a formula',
    (scene) => {
      const register = registerTable(scene.workbook);
      edit(scene, register, register.lines[0]!, 'Bahan', '=1+1');
    },
  ],
  [
    'no execution fails or logs an error',
    (scene) => void scene.diary.ran(scene.world.scripts()[0]!.run('thereIsNoSuchFunction')),
  ],
];

test('nothing is broken in a world that nobody damaged', () => {
  expect(brokenIn(again())).toEqual([]);
});

test.each(damages)('"%s" notices', (invariant, damage) => {
  const scene = again();
  damage(scene);
  expect(brokenIn(scene)).toContain(invariant);
});

test('every invariant has its damage', () => {
  expect(damages.map(([name]) => name).sort()).toEqual(invariants.map(({ name }) => name).sort());
});
