/** *Tugas saya*, several approvals with one confirmation, and *Lacak*: what their links open, and at what cost. */
import { tabs } from '../../src/sheetLayout';
import type { ApproveResult, OpenTask, TasksResult } from '../../src/api/tasksView';
import type { Ticket } from '../../src/api/tickets';
import type { MailTicketed } from '../../src/api/taskView';
import type { TrackResult } from '../../src/api/trackView';
import { fromPage } from '../../demo/scenario/atDoor';
import {
  answer,
  expectFine,
  finishTask,
  linkIn,
  officers,
  openOffice,
  sealedBy,
  tokenIn,
  type TestOffice,
} from './office';

const hour = 3_600_000;
const submitter = 'pelaksana@kpu-pacitan.test';
const later = Date.parse('2025-10-01T00:00:00Z');
const tasksOf = (email: string): Ticket => ({ kind: 'tasks', email, via: 'page', expiresAt: later });
const trackOf = (number: string, email = submitter): Ticket => ({
  kind: 'track',
  number,
  email,
  expiresAt: later,
});

function call<T>({ world, webApp }: TestOffice, door: string, given: unknown): T {
  return expectFine(fromPage({ world, webApp }, door, given)).value as T;
}
const list = (office: TestOffice, email: string) =>
  call<TasksResult>(office, 'listTasks', sealedBy(office, tasksOf(email)));
const track = (office: TestOffice, number = '001/MEDSOS/IX/2025') =>
  call<TrackResult>(office, 'trackItem', sealedBy(office, trackOf(number)));

function tasks(office: TestOffice, email: string): readonly OpenTask[] {
  const result = list(office, email);
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result.view.tasks;
}

function handIn(count = 1): TestOffice {
  const office = openOffice();
  office.world.advance(3 * hour);
  for (let item = 1; item <= count; item++) {
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': `Rapat ${item}` }));
    office.world.advance(60_000);
  }
  return office;
}

const approve = (office: TestOffice, chosen: readonly OpenTask[]) =>
  call<ApproveResult>(office, 'approveTasks', {
    tasks: chosen.map(({ token, version }) => ({ token, version })),
  });

/** Items that wait for the approvers. */
function untilApproval(count: number): TestOffice {
  const office = handIn(count);
  approve(office, tasks(office, officers.steward));
  for (const { token } of tasks(office, officers.editor))
    finishTask(office, token, 'selesai', { draft: 'https://docs.google.com/d/1', caption: 'Takarir' });
  return office;
}

test('a link of another kind is refused', () => {
  const office = handIn();
  const step = tokenIn(linkIn(office.world, officers.steward));
  expect(call(office, 'listTasks', step)).toMatchObject({ refusal: { code: 'LinkInvalid' } });
  expect(call(office, 'trackItem', step)).toMatchObject({ refusal: { code: 'LinkInvalid' } });
  const others = [
    sealedBy(office, tasksOf(officers.steward)),
    sealedBy(office, trackOf('001/MEDSOS/IX/2025')),
  ];
  for (const token of others)
    expect(call(office, 'viewTask', token)).toMatchObject({ refusal: { code: 'LinkInvalid' } });
});

test('mails bring both: an officer’s lead to the list, the submitter’s to how the item fares', () => {
  const office = handIn();
  const listed = tokenIn(linkIn(office.world, officers.steward, 'tasks'));
  expect(call(office, 'listTasks', listed)).toMatchObject({
    view: { officer: 'Rina Wulandari', tasks: [{ number: '001/MEDSOS/IX/2025' }] },
  });
  const tracked = tokenIn(linkIn(office.world, submitter, 'track'));
  expect(call(office, 'trackItem', tracked)).toMatchObject({ view: { number: '001/MEDSOS/IX/2025' } });
});

test('a list is refused when its time is over', () => {
  const office = handIn();
  const token = sealedBy(office, { ...tasksOf(officers.steward), expiresAt: 1 });
  expect(call(office, 'listTasks', token)).toMatchObject({ refusal: { code: 'LinkExpired' } });
});

test.each([undefined, {}, { tasks: [] }, { tasks: [{ token: 'x' }] }, { tasks: 'x' }])(
  'an approval of %j is no request',
  (request) => {
    expect(call(handIn(), 'approveTasks', request)).toMatchObject({ refusal: { code: 'RequestInvalid' } });
  },
);

test('an officer’s list holds what waits for them, and nothing of anybody else’s', () => {
  const office = handIn(2);
  expect(tasks(office, officers.steward)).toMatchObject([
    { number: '001/MEDSOS/IX/2025', title: 'Rapat 1', step: 'Periksa', approval: 'lengkap' },
    { number: '002/MEDSOS/IX/2025', title: 'Rapat 2', step: 'Periksa', approval: 'lengkap' },
  ]);
  expect(tasks(office, officers.editor)).toEqual([]);
  expect(tasks(office, 'orang.lain@kpu.test')).toEqual([]);
});

test('most urgent first, and what asks for more than a nod cannot be nodded through', () => {
  const office = handIn(2);
  const [, second] = tasks(office, officers.steward);
  approve(office, [second!]);
  office.world.advance(60_000);
  approve(office, tasks(office, officers.steward));
  const waiting = tasks(office, officers.editor);
  expect(waiting.map(({ number }) => number)).toEqual(['002/MEDSOS/IX/2025', '001/MEDSOS/IX/2025']);
  expect(waiting.map(({ approval }) => approval)).toEqual([null, null]);
  expect(approve(office, waiting)).toMatchObject({
    results: [
      { result: { refusal: { code: 'EvidenceMissing' } } },
      { result: { refusal: { code: 'EvidenceMissing' } } },
    ],
  });
});

test('several approved at once: one commit, a refusal of its own for what a colleague had decided', () => {
  const office = untilApproval(3);
  const waiting = tasks(office, officers.commissioner);
  const [theirs] = tasks(office, officers.secretary);
  finishTask(office, theirs!.token, 'setuju');
  const execution = expectFine(
    fromPage(office, 'approveTasks', { tasks: waiting.map(({ token, version }) => ({ token, version })) }),
  );
  expect(execution.value).toMatchObject({
    results: [
      {
        number: theirs!.number,
        result: { refusal: { code: 'AlreadyDecided', text: expect.stringContaining('oleh Dewi Lestari') } },
      },
      { result: { done: { outcome: 'setuju', next: { step: 'Unggah' } } } },
      { result: { done: { outcome: 'setuju', next: { step: 'Unggah' } } } },
    ],
  });
  expect(tasks(office, officers.commissioner)).toEqual([]);
  expect(tasks(office, officers.operator)).toHaveLength(3);
});

test('one forged link among several changes nothing of the others', () => {
  const office = untilApproval(2);
  const [one, other] = tasks(office, officers.commissioner);
  const forged = { ...other!, token: other!.token.replace('komisioner1', 'komisioner2') };
  expect(approve(office, [one!, forged])).toMatchObject({
    results: [{ result: { done: {} } }, { result: { refusal: { code: 'LinkInvalid' } } }],
  });
});

test('the submitter sees where it is and of what role something is expected, without names', () => {
  const office = handIn();
  const seen = track(office);
  expect(seen).toMatchObject({
    view: { current: { step: 'Periksa', roles: ['Subbag Parmas SDM'], asked: null }, ended: null },
  });
  expect(JSON.stringify(seen)).not.toContain('Rina');
});

test('the submitter answers a question from there', () => {
  const office = handIn();
  finishTask(office, tasks(office, officers.steward)[0]!.token, 'kurang', { note: 'Siapa narasumbernya?' });
  const seen = track(office);
  if ('refusal' in seen) throw new Error(seen.refusal.code);
  expect(seen.view.current?.asked?.note).toBe('Siapa narasumbernya?');
  const token = seen.view.current?.asked?.token ?? '';
  expect(finishTask(office, token, 'kirim', { note: 'Ketua KPU' })).toHaveProperty('done');
  expect(track(office)).toMatchObject({ view: { current: { step: 'Periksa', asked: null } } });
});

test('Lacak of an ended item costs two round trips, on its day and after the next deep sweep, and finds it in a sorted Riwayat and by an index cut short too', () => {
  const office = untilApproval(1);
  const ended = { view: { current: null, ended: { end: 'ditolak' } } };
  finishTask(office, tasks(office, officers.secretary)[0]!.token, 'tidak setuju', { note: 'Tidak relevan.' });
  const { meter } = office.world;
  const lookUp = () => {
    meter.reset();
    expect(track(office)).toMatchObject(ended);
    return [meter.sheetsRoundTrips, meter.cellsRead];
  };
  office.world.advance(10 * 60_000);
  expect(lookUp()[0]).toBe(2);
  office.world.advanceTo('2025-09-02T01:00:00Z', { everyMinutes: 60 });
  const [trips, cells] = lookUp();
  expect(trips).toBe(2);
  for (let count = 0; count < 5; count += 1)
    office.world.submitForm(office.formId, answer({ 'Judul kegiatan': `Lain ${count}` }));
  office.world.advanceTo('2025-09-03T01:00:00Z', { everyMinutes: 60 });
  expect(lookUp()[1]! - cells!).toBeLessThan(2_000);
  const person = office.world.person(office.workbook);
  const index = tabs.itemIndex.sheetId;
  person.deleteRows(index, 3, office.workbook.grid(index).state.rowCount - 2);
  lookUp();
  office.world.advanceTo('2025-09-04T01:00:00Z', { everyMinutes: 60 });
  expect(lookUp()[0]).toBe(2);
  const rows = office.workbook.values(tabs.journal.sheetId).length - 1;
  person.sortRange(tabs.journal.sheetId, { row: 2, rows, column: 1 });
  lookUp();
});

test('an ended item is told from its own rows: what became of it, and where it stands published', () => {
  const office = untilApproval(1);
  finishTask(office, tasks(office, officers.secretary)[0]!.token, 'setuju');
  const postUrl = [{ platform: 'Instagram', url: 'https://www.instagram.com/p/DAbcdefghij/' }];
  finishTask(office, tasks(office, officers.operator)[0]!.token, 'tayang', { postUrl });
  finishTask(office, tasks(office, officers.operator)[0]!.token, 'dibagikan');
  expect(track(office)).toMatchObject({ view: { current: null, ended: { end: 'selesai' }, posts: postUrl } });
});

test('an item nobody handed in is not found', () => {
  expect(track(handIn(), '009/MEDSOS/IX/2025')).toMatchObject({ refusal: { code: 'ItemUnknown' } });
});

test('reading costs one round trip; approving, however many, one read and one commit; its mails a reading and their receipts', () => {
  const office = untilApproval(3);
  const { meter } = office.world;
  const trips = (door: string, given: unknown) => {
    meter.reset();
    const { value } = expectFine(office.world.callFromPage(office.webApp, door, [given]));
    return [meter.sheetsRoundTrips, (value as MailTicketed).mailTicket];
  };
  expect(trips('listTasks', sealedBy(office, tasksOf(officers.commissioner)))).toEqual([1, undefined]);
  expect(trips('trackItem', sealedBy(office, trackOf('001/MEDSOS/IX/2025')))).toEqual([1, undefined]);
  const chosen = tasks(office, officers.commissioner).map(({ token, version }) => ({ token, version }));
  const [approving, mails] = trips('approveTasks', { tasks: chosen });
  expect(approving).toBe(2);
  expect(mails).toBeDefined();
  expect(trips('deliverMails', mails)[0]).toBe(2);
});
