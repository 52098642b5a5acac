/** One Google account before which several officers sit: the menu asks who acts, and Riwayat keeps person and account. */
import { ticketOf } from '../../demo/scenario/dialog';
import { tabs } from '../../src/sheetLayout';
import type { FormAnswer, OfficeForm } from '../../src/api/forms';
import type { TasksResult } from '../../src/api/tasksView';
import {
  answer,
  choose,
  expectFine,
  officers,
  openOffice,
  owner,
  reopen,
  set,
  type TestOffice,
} from './office';

/** Rina checks and Bagus edits at the computer that is signed in as the section's account. */
const shared = 'subbag@kpu-pacitan.test';
const hour = 3_600_000;
const column = tabs.staff.headings.indexOf('Akun Bersama') + 1;

let fresh: TestOffice;
let saved: string;
beforeAll(() => {
  fresh = openOffice();
  const person = fresh.world.person(fresh.workbook);
  for (const row of [2, 3]) person.edit(tabs.staff.sheetId, row, column, shared);
  fresh.world.authorise(fresh.script, shared);
  fresh.world.advance(3 * hour);
  fresh.world.submitForm(fresh.formId, answer());
  saved = fresh.world.save();
});
const office = () => reopen(fresh, saved);

const click = ({ world, workbook }: TestOffice, who: string, label: string) => {
  const session = world.openWorkbook(workbook, who);
  session.selectRange(tabs.register.sheetId, 3);
  return expectFine(session.click(['Publikasi', label]));
};
interface Choices {
  choices: readonly { token: string; label: string; isAsked: boolean }[];
}
/** The plain part of a mail. */
const textOf = (raw: string): string =>
  Buffer.from(
    /Content-Type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)\r\n--/.exec(raw)?.[1] ?? '',
    'base64',
  ).toString();
const events = ({ workbook }: TestOffice, type: string) =>
  workbook.values(tabs.journal.sheetId).filter((row) => row[4] === type);
const lastActor = (here: TestOffice, type: string) => events(here, type).at(-1)?.slice(8, 11);
const fieldOf = (form: OfficeForm | null, name: string) => form?.fields.find((field) => field.name === name);

test('Setujui asks who approves, and Riwayat keeps who it was and at which account', () => {
  const here = office();
  const form = ticketOf<OfficeForm>(click(here, shared, 'Setujui baris terpilih'));
  expect(fieldOf(form, 'person')?.options.map(({ label }) => label)).toEqual([
    'Rina Wulandari',
    'Bagus Prasetyo',
  ]);
  const said = choose(here, shared, ['Setujui baris terpilih'], { person: officers.steward }, 3);
  expect(said).toContain('“lengkap” tercatat');
  expect(lastActor(here, 'StepFinished')).toEqual([officers.steward, 'menu', shared]);
});

test.each([
  ['who shares the account but whose step it is not', officers.editor, 'Bukan giliran'],
  ['who does not share the account', officers.operator, 'Petugas belum dipilih'],
  ['nobody', '', 'Petugas belum dipilih'],
  ['the account itself, which is nobody’s', shared, 'Petugas belum dipilih'],
])('in the name of somebody %s nothing is done', (_, person, words) => {
  const here = office();
  const before = here.workbook.values(tabs.journal.sheetId).length;
  expect(choose(here, shared, ['Setujui baris terpilih'], { person }, 3)).toContain(words);
  expect(choose(here, shared, ['Batalkan…'], { person, note: 'Ditunda.' }, 3)).toMatch(
    person === officers.editor ? /Hanya untuk pengelola/ : /Petugas belum dipilih/,
  );
  expect(here.workbook.values(tabs.journal.sheetId)).toHaveLength(before);
});

test('an officer signed in alone is asked nothing, and cannot name anybody else', () => {
  const here = office();
  const request = { rows: [{ number: '001/MEDSOS/IX/2025', row: 2 }], person: officers.steward };
  const asked = expectFine(here.script.callFromDialog('approveRows', [request], { as: officers.operator }));
  expect(asked.value as FormAnswer).toMatchObject({
    done: false,
    text: expect.stringContaining('belum dipilih'),
  });
  expect(ticketOf(click(here, officers.steward, 'Setujui baris terpilih'))).toBeNull();
  expect(lastActor(here, 'StepFinished')).toEqual([officers.steward, 'menu', officers.steward]);
});

test('Proses and Tugas saya ask first, also where only one of them has something to do', () => {
  const here = office();
  const { choices } = ticketOf<Choices>(click(here, shared, 'Proses baris terpilih…'))!;
  expect(choices).toMatchObject([{ label: 'Periksa: Rina Wulandari', isAsked: true }]);
  const request = { token: choices[0]!.token, version: 99, outcome: 'lengkap', evidence: {} };
  const done = expectFine(here.script.callFromDialog('finishTask', [request], { as: shared }));
  expect(done.value).toHaveProperty('done');
  expect(lastActor(here, 'StepFinished')).toEqual([officers.steward, 'menu', shared]);
  const own = ticketOf<Choices>(click(here, shared, 'Tugas saya'))!.choices;
  expect(own.map(({ label, isAsked }) => [label, isAsked])).toEqual([
    ['Rina Wulandari', true],
    ['Bagus Prasetyo', true],
  ]);
  const tasks = own.map(({ token }) => {
    const { value } = expectFine(here.script.callFromDialog('listTasks', [token], { as: shared }));
    return (value as Extract<TasksResult, { view: unknown }>).view.tasks.length;
  });
  expect(tasks).toEqual([0, 1]);
});

test('what is recorded for somebody else names the decider, the account, and which of them entered it', () => {
  const here = office();
  set(here, 'Catat keputusan di luar sistem', 'ya');
  const recorded = { by: officers.steward, outcome: 'lengkap', how: 'whatsApp', proof: 'WA', note: '' };
  const answers = { ...recorded, person: officers.editor };
  expect(choose(here, shared, ['Catat keputusan…'], answers, 3)).toContain('“lengkap” tercatat');
  expect(lastActor(here, 'StepFinished')).toEqual([officers.steward, 'recorded', shared]);
  expect(JSON.parse(String(events(here, 'StepFinished').at(-1)?.[11]))).toMatchObject({
    enteredBy: officers.editor,
  });
  here.world.advance(hour);
  expect(textOf(here.world.mailbox(officers.steward).at(-1)!.raw)).toContain('Bagus Prasetyo');
  // The day's first sweep reads all of Riwayat, and finds nothing to mend.
  const rows = () => here.workbook.values(tabs.register.sheetId).slice(1);
  const before = rows();
  here.world.advanceTo('2025-09-02T00:10:00Z', { everyMinutes: 360 });
  expect(rows()).toEqual(before);
});

test('an account that keeps the workbook may still act as itself', () => {
  const here = office();
  const person = here.world.person(here.workbook);
  person.edit(tabs.staff.sheetId, 2, column, owner);
  const form = ticketOf<OfficeForm>(click(here, owner, 'Batalkan…'));
  expect(fieldOf(form, 'person')?.options.map(({ value }) => value)).toEqual([officers.steward, owner]);
  const answers = { person: owner, note: 'Ditunda.' };
  expect(choose(here, owner, ['Batalkan…'], answers, 3)).toContain('“batal” tercatat');
  expect(lastActor(here, 'ItemEnded')).toEqual([owner, 'menu', owner]);
});
