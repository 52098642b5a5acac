/** What an officer may do about an item that waits for somebody who does not read mail. */
import { tabs } from '../../src/sheetLayout';
import type { TasksResult } from '../../src/api/tasksView';
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

const number = '001/MEDSOS/IX/2025';
const expiresAt = Date.parse('2025-10-01T00:00:00Z');
const call = <T>({ world, webApp }: TestOffice, door: string, given: unknown): T =>
  expectFine(fromPage({ world, webApp }, door, given)).value as T;
const finish = (office: TestOffice, email: string, outcome: string, evidence = {}) =>
  finishTask(office, tokenIn(linkIn(office.world, email)), outcome, evidence);

/** The item waits for the approvers, who have their mails. */
function untilApproval(): TestOffice {
  const office = openOffice();
  office.world.advance(3 * 3_600_000);
  office.world.submitForm(office.formId, answer());
  office.world.advance(60_000);
  finish(office, officers.steward, 'lengkap');
  finish(office, officers.editor, 'selesai', { draft: 'https://docs.google.com/d/1', caption: 'Takarir' });
  return office;
}

const listOf = (office: TestOffice, email: string) => {
  const token = sealedBy(office, { kind: 'tasks', email, via: 'page', expiresAt });
  const result = call<TasksResult>(office, 'listTasks', token);
  if ('refusal' in result) throw new Error(result.refusal.code);
  return result.view;
};
const track = (office: TestOffice, email: string) =>
  call<TrackResult>(office, 'trackItem', sealedBy(office, { kind: 'track', number, email, expiresAt }));

test('whoever worked on it sees in Tugas saya for whom it waits, with a text to send them', () => {
  const office = untilApproval();
  for (const email of [officers.steward, officers.editor]) {
    const [item] = listOf(office, email).waiting;
    expect(item).toMatchObject({ number, step: 'Setujui', names: expect.arrayContaining(['Sri Handayani']) });
    expect(item?.request).toContain('Konsep: https://docs.google.com/d/1');
    expect(item?.request).toContain('paling lambat');
  }
});

test('it is on the list of nobody else: not of those it waits for, nor of who has not come to it yet', () => {
  const office = untilApproval();
  expect(listOf(office, officers.commissioner)).toMatchObject({ tasks: [{ number }], waiting: [] });
  expect(listOf(office, officers.operator)).toMatchObject({ tasks: [], waiting: [] });
  expect(listOf(office, 'orang.lain@kpu.test')).toMatchObject({ tasks: [], waiting: [] });
});

test('the text holds no link of ours: nobody can decide by it in the place of another', () => {
  const office = untilApproval();
  const { waiting } = listOf(office, officers.steward);
  expect(JSON.stringify(waiting)).not.toMatch(/script\.google|[?&]t=|step!|tasks!|track!/);
  expect(JSON.stringify(track(office, officers.steward))).not.toMatch(/script\.google|step!|tasks!/);
});

test('an answer in the chat is offered only where the office may record it', () => {
  const office = untilApproval();
  const request = () => listOf(office, officers.steward).waiting[0]?.request;
  expect(request()).not.toContain('membalas pesan ini');
  const { sheetId } = tabs.settings;
  const row = office.workbook
    .values(sheetId)
    .findIndex(([label]) => label === 'Catat keputusan di luar sistem');
  office.world.person(office.workbook).edit(sheetId, row + 1, 2, 'ya');
  expect(request()).toContain(
    'membalas pesan ini dengan salah satu jawaban: setuju; perbaiki; tidak setuju.',
  );
});

test('in the Sheet the panel of a row that waits for others shows how it stands, with the text', () => {
  const office = untilApproval();
  const session = office.world.openWorkbook(office.workbook, officers.steward);
  session.selectRange(tabs.register.sheetId, tabs.register.headingRow + 2);
  const { sidebar, dialogs } = expectFine(session.click(['Publikasi', 'Proses baris terpilih…']));
  expect(dialogs).toEqual([]);
  const { token } = JSON.parse(/start\((\{.*\})\)<\/script>/.exec(sidebar?.html ?? '')?.[1] ?? '{}') as {
    token: string;
  };
  expect(call(office, 'trackItem', token)).toMatchObject({
    view: { number, current: { step: 'Setujui', request: expect.stringContaining('Sri Handayani') } },
  });
});

test('a stranger sees neither names nor the concept: not by the panel, not by the link of who handed in', () => {
  const office = untilApproval();
  const stranger = 'tamu@kpu-pacitan.test';
  office.world.authorise(office.script, stranger);
  const session = office.world.openWorkbook(office.workbook, stranger);
  session.selectRange(tabs.register.sheetId, tabs.register.headingRow + 2);
  const { sidebar, dialogs } = expectFine(session.click(['Publikasi', 'Proses baris terpilih…']));
  expect([sidebar ?? null, dialogs[0]?.text]).toEqual([null, expect.stringContaining('Bukan giliran')]);
  expect(track(office, 'pelaksana@kpu-pacitan.test')).toMatchObject({ view: { current: { request: null } } });
});
