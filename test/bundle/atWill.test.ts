/** Rows an officer may start at any time, from the menu, from a page: a correction, a take-down, on an ended item. */
import { ticketOf } from '../../demo/scenario/dialog';
import { tabs } from '../../src/sheetLayout';
import type { FinishResult, ViewResult } from '../../src/api/taskView';
import type { AtWillItem, AtWillResult, TasksResult } from '../../src/api/tasksView';
import type { PageAnswer } from '../../src/api/answerForPage';
import type { TrackResult } from '../../src/api/trackView';
import { fromPage } from '../../demo/scenario/atDoor';
import {
  answer,
  choose,
  expectFine,
  linkIn,
  officers,
  openOffice,
  owner,
  sealedBy,
  tokenIn,
  type TestOffice,
} from './office';

const hour = 3_600_000;
const lines = [
  [
    '9',
    'Ralat',
    'Editor',
    'Meralat konten',
    '',
    '60 menit',
    '',
    '',
    'sewaktu-waktu setelah tayang',
    'ralat [catatan] → 6',
  ],
  [
    '10',
    'Turunkan',
    'Editor',
    'Menurunkan konten',
    '',
    '-',
    '',
    '',
    'sewaktu-waktu setelah selesai',
    'turunkan [alasan] → diturunkan',
  ],
];

/** An item that has been through the whole of Pacitan's table. */
function published(): TestOffice {
  const office = openOffice();
  const { world, workbook } = office;
  lines.forEach((cells, line) =>
    cells.forEach((value, column) =>
      world.person(workbook).edit(tabs.sop.sheetId, 10 + line, column + 1, value),
    ),
  );
  const wish = { number: 'Nomor 4 Tahun 2025', effectiveOn: '2025-09-01' };
  choose(office, owner, ['Pengaturan', 'Berlakukan tabel SOP…'], wish);
  world.advance(3 * hour);
  publish(office, 'Rapat Koordinasi');
  return office;
}

function publish(office: TestOffice, title: string): void {
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': title }));
  const posts = [{ platform: 'Instagram', url: 'https://www.instagram.com/p/DAbcdefghij/' }];
  const draft = 'https://docs.google.com/document/d/1/edit';
  page(office, officers.steward, 'lengkap');
  page(office, officers.editor, 'selesai', { draft, caption: 'Takarir' });
  page(office, officers.secretary, 'setuju');
  const { done } = page(office, officers.operator, 'tayang', { postUrl: posts }) as {
    done: { nextToken: string };
  };
  send(office, done.nextToken, 'dibagikan');
}

const page = (office: TestOffice, who: string, outcome: string, evidence: object = {}): FinishResult =>
  send(office, tokenIn(linkIn(office.world, who)), outcome, evidence);

function view({ world, webApp }: TestOffice, token: string): ViewResult {
  return expectFine(world.callFromPage(webApp, 'viewTask', [token])).value as ViewResult;
}

function send(office: TestOffice, token: string, outcome: string, evidence: object = {}): FinishResult {
  const seen = view(office, token);
  const version = 'view' in seen ? seen.view.version : 1;
  const request = { token, version, outcome, evidence };
  return expectFine(fromPage(office, 'finishTask', request)).value as FinishResult;
}

/** What *Proses baris terpilih…* says, or the choices it shows beside the rows. */
function process(
  office: TestOffice,
  who: string,
  row = 3,
): { text: string; choices: { label: string; token: string }[] } {
  const session = office.world.openWorkbook(office.workbook, who);
  session.selectRange(tabs.register.sheetId, row, 1);
  const opened = expectFine(session.click(['Publikasi', 'Proses baris terpilih…']));
  const text = opened.dialogs.map((dialog) => dialog.text).join('\n');
  return { text, choices: [], ...ticketOf<object>(opened) };
}

const register = ({ workbook }: TestOffice) => workbook.values(tabs.register.sheetId).slice(2);
const open = ({ workbook }: TestOffice) =>
  workbook.values(tabs.system.sheetId).filter(([key]) => String(key).startsWith('butir:'));

test('who performs no such row is told that the item has ended', () => {
  const office = published();
  expect(open(office)).toEqual([]);
  expect(process(office, officers.operator)).toMatchObject({
    text: expect.stringContaining('Sudah berakhir'),
    choices: [],
  });
});

test('a correction opens the ended item again: its one row in Register, its row in Sistem, the operator’s mail', () => {
  const office = published();
  const { choices } = process(office, officers.editor);
  expect(choices.map(({ label }) => label)).toEqual(['Ralat', 'Turunkan']);
  const { token } = choices[0]!;
  expect(view(office, token)).toMatchObject({ view: { step: { name: 'Ralat', round: 1, note: '' } } });
  // Rows have been inserted since the panel opened: the hint is wrong, and no second row appears.
  office.world.person(office.workbook).insertRows(tabs.register.sheetId, 3, 2);
  expect(send(office, token, 'ralat', { note: 'Nama narasumber' })).toMatchObject({
    done: { next: { step: 'Unggah' } },
  });
  expect(open(office)).toHaveLength(1);
  expect(register(office).filter(([number]) => number === '001/MEDSOS/IX/2025')).toHaveLength(1);
  expect(register(office).map((row) => row[2])).toContain('Menunggu: Unggah');
  expect(send(office, token, 'ralat', { note: 'Lagi' })).toMatchObject({
    refusal: { code: 'AlreadyDecided' },
  });
  office.world.advance(hour);
  const corrected = page(office, officers.operator, 'tayang', {
    postUrl: [{ platform: 'Instagram', url: 'https://www.instagram.com/p/DAbcdefghik/' }],
  });
  expect(corrected).toMatchObject({ done: { next: { step: 'Bagikan' } } });
});

test('a take-down of the ended item replaces its end, and a sweep and a deep sweep find nothing to mend', () => {
  const office = published();
  const { token } = process(office, officers.editor).choices[1]!;
  expect(send(office, token, 'turunkan')).toMatchObject({ refusal: { code: 'EvidenceMissing' } });
  expect(send(office, token, 'turunkan', { note: 'Salah data' })).toMatchObject({
    done: { next: { end: 'diturunkan' } },
  });
  expect(register(office).map((row) => row[2])).toEqual(['Diturunkan']);
  expect(open(office)).toEqual([]);
  expect(process(office, officers.operator).text).toContain('Sudah berakhir: Diturunkan');
  const before = JSON.stringify(register(office));
  office.world.advanceTo('2025-09-02T06:00:00Z', { everyMinutes: 360 });
  expect(JSON.stringify(register(office))).toBe(before);
  expect(view(office, token)).toMatchObject({ refusal: { code: 'LinkExpired' } });
});

describe('without a menu', () => {
  const number = '001/MEDSOS/IX/2025';
  const call = <T>({ world, webApp }: TestOffice, door: string, given: unknown): PageAnswer<T> =>
    expectFine(world.callFromPage(webApp, door, [given])).value as PageAnswer<T>;
  const link = (office: TestOffice, email: string) => ({ email, expiresAt: office.world.now() + hour });
  const tasksLink = (office: TestOffice, email: string) =>
    sealedBy(office, { kind: 'tasks', via: 'page', ...link(office, email) });

  function offered(office: TestOffice, email: string, wanted = ''): readonly AtWillItem[] {
    const token = tasksLink(office, email);
    const result = call<AtWillResult>(office, 'listAtWill', { token, number: wanted });
    if ('refusal' in result) throw new Error(result.refusal.code);
    return result.view.items;
  }
  const stepsIn = (items: readonly AtWillItem[]) => items.flatMap(({ steps }) => steps);
  const named = (office: TestOffice, email: string) => {
    const result = call<TasksResult>(office, 'listTasks', tasksLink(office, email));
    return 'view' in result ? result.view.atWill : null;
  };

  test('nothing is offered to who performs no such row, not even by the item’s number', () => {
    const office = published();
    expect(named(office, officers.operator)).toEqual([]);
    expect(offered(office, officers.operator)).toEqual([]);
    expect(offered(office, officers.operator, number)).toEqual([]);
    expect(offered(office, 'orang@lain.test', number)).toEqual([]);
  });

  test('Tugas saya names the rows, and finds the item that ended by itself or by its number', () => {
    const office = published();
    expect(named(office, officers.editor)).toEqual(['Ralat', 'Turunkan']);
    const found = [
      expect.objectContaining({
        number,
        status: 'Selesai',
        endedAt: expect.any(Number),
        steps: ['Ralat', 'Turunkan'].map((step) => expect.objectContaining({ step })),
      }),
    ];
    expect(offered(office, officers.editor)).toEqual(found);
    expect(offered(office, officers.editor, ` ${number.toLowerCase()} `)).toEqual(found);
    expect(offered(office, officers.editor, '999/MEDSOS/IX/2025')).toEqual([]);
  });

  test('what is chosen there goes the way of the menu: one correction, then only what still may be started', () => {
    const office = published();
    const [correct, takeDown] = stepsIn(offered(office, officers.editor));
    expect(view(office, correct!.token)).toMatchObject({ view: { step: { name: 'Ralat', round: 1 } } });
    expect(send(office, correct!.token, 'ralat')).toMatchObject({ refusal: { code: 'EvidenceMissing' } });
    expect(send(office, correct!.token, 'ralat', { note: 'Nama' })).toMatchObject({
      done: { next: { step: 'Unggah' } },
    });
    expect(register(office).map((row) => row[2])).toEqual(['Menunggu: Unggah']);
    expect(send(office, takeDown!.token, 'turunkan', { note: 'Salah data' })).toMatchObject({
      refusal: { code: 'NothingToDo' },
    });
    const [again] = offered(office, officers.editor);
    expect(again).toMatchObject({ status: 'Menunggu: Unggah', endedAt: null, steps: [{ step: 'Ralat' }] });
  });

  test('what was taken down is offered no more', () => {
    const office = published();
    const [, takeDown] = stepsIn(offered(office, officers.editor));
    expect(send(office, takeDown!.token, 'turunkan', { note: 'Salah data' })).toHaveProperty('done');
    expect(stepsIn(offered(office, officers.editor)).map(({ step }) => step)).not.toContain('Turunkan');
  });

  test('an item that lost a row of Riwayat holds up no other', () => {
    const office = published();
    office.world.advance(hour);
    publish(office, 'Kunjungan Sekolah');
    expect(offered(office, officers.editor).map(({ title }) => title)).toEqual([
      'Kunjungan Sekolah',
      'Rapat Koordinasi',
    ]);
    const row = office.workbook.values(tabs.journal.sheetId).findIndex((cells) => cells[2] === number);
    office.world.person(office.workbook).edit(tabs.journal.sheetId, row + 1, 12, 'rusak');
    expect(offered(office, officers.editor).map(({ title }) => title)).toEqual(['Kunjungan Sekolah']);
  });

  test('Lacak offers them to who performs them, and to nobody else', () => {
    const office = published();
    const track = (email: string) =>
      call<TrackResult>(
        office,
        'trackItem',
        sealedBy(office, { kind: 'track', number, ...link(office, email) }),
      );
    expect(track('pelaksana@kpu-pacitan.test')).toMatchObject({ view: { atWill: [] } });
    const tracked = track(officers.editor);
    const steps = 'view' in tracked ? tracked.view.atWill : [];
    expect(steps.map(({ step }) => step)).toEqual(['Ralat', 'Turunkan']);
    expect(send(office, steps[1]!.token, 'turunkan', { note: 'Salah data' })).toHaveProperty('done');
  });

  test('looking costs two round trips and changes nothing; without a link of its own kind nothing is read', () => {
    const office = published();
    const before = JSON.stringify(office.workbook.sheets());
    const { meter } = office.world;
    const token = tasksLink(office, officers.editor);
    meter.reset();
    call(office, 'listAtWill', { token, number: '' });
    expect(meter.sheetsRoundTrips).toBe(2);
    meter.reset();
    const [step] = stepsIn(offered(office, officers.editor));
    meter.reset();
    expect(call(office, 'listAtWill', { token: step!.token, number: '' })).toMatchObject({
      refusal: { code: 'LinkInvalid' },
    });
    expect(call(office, 'listAtWill', { token })).toMatchObject({ refusal: { code: 'RequestInvalid' } });
    expect(meter.sheetsRoundTrips).toBe(0);
    expect(JSON.stringify(office.workbook.sheets())).toBe(before);
  });
});
