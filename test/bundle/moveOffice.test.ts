/** Triggers and mail go to another account, and nothing is done twice: not even by those that Google leaves behind. */
import { answerForm } from '../../demo/scenario/dialog';
import type { HealthResult } from '../../src/api/healthView';
import { tabs } from '../../src/sheetLayout';
import {
  answer,
  choose,
  expectFine,
  finishTask,
  linkIn,
  officers,
  openOffice,
  owner,
  reopen,
  set,
  tokenIn,
  type TestOffice,
} from './office';

const minute = 60_000;
const hour = 60 * minute;
const successor = officers.steward;

function opened(): TestOffice {
  const office = openOffice();
  set(office, 'Surel pengelola', `${owner}; ${successor}`);
  office.world.advance(2 * hour);
  return office;
}

const item = ['Pengaturan', 'Pindahkan akun pengelola'];
const move = (office: TestOffice, as: string): string => choose(office, as, item, {});

const owners = ({ script }: TestOffice) => script.project.triggers.map((trigger) => trigger.owner);
const sentBy = ({ world }: TestOffice, account: string) => world.sentMail(account).length;
const events = ({ workbook }: TestOffice, type: string) =>
  workbook.values(tabs.journal.sheetId).filter((row) => row[4] === type);
const line = (office: TestOffice, title: string) => {
  const asked = expectFine(office.script.callFromDialog('checkHealth', [null], { as: successor }));
  const { view } = asked.value as Extract<HealthResult, { view: unknown }>;
  const { state, found, mend } = view.lines.find((one) => one.title === title)!;
  return `${state}: ${found} ${mend}`;
};

test('the new account makes its triggers and mails; the old one’s take themselves away, and each answer is registered once', () => {
  const office = opened();
  office.world.submitForm(office.formId, answer());
  const said = move(office, successor);
  expect(said).toContain(`Akun pengelola kini ${successor}`);
  expect(said).toMatch(/tidak dapat dipindahkan[\s\S]*Alamat aplikasi web/);
  expect(new Set(owners(office))).toEqual(new Set([owner, successor]));
  const before = sentBy(office, owner);
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Sesudah pindah' }));
  office.world.advance(15 * minute);
  expect(owners(office)).toEqual([successor, successor]);
  expect(sentBy(office, owner)).toBe(before);
  expect(sentBy(office, successor)).toBeGreaterThan(0);
  expect(events(office, 'ItemRegistered')).toHaveLength(2);
  expect(events(office, 'OfficeMoved')).toHaveLength(1);
  expect(line(office, 'Pemicu ganda')).toMatch(/^good/);
  expect(line(office, 'Pemeriksaan otomatis')).toMatch(new RegExp(`^good.*${successor}`));
});

test('it may be moved back, and the triggers go with it', () => {
  const office = opened();
  move(office, successor);
  office.world.advance(15 * minute);
  move(office, owner);
  office.world.advance(15 * minute);
  expect(owners(office)).toEqual([owner, owner]);
});

test.each([
  ['the account that is the office’s already', owner, /Sudah menjadi akun pengelola/],
  ['somebody who is no steward', officers.operator, /Hanya untuk pengelola/],
])('nothing moves for %s', (_who, as, words) => {
  const office = opened();
  expect(move(office, as)).toMatch(words);
  const atDoor = expectFine(office.script.callFromDialog('takeOffice', [{}], { as }));
  expect(atDoor.value).toEqual({ done: false, text: expect.stringMatching(words) });
  expect(owners(office)).toEqual([owner, owner]);
  expect(events(office, 'OfficeMoved')).toHaveLength(0);
});

test('pages of the old account go on, their mails leave by the new one’s sweep, and health says what to do', () => {
  const office = opened();
  office.world.submitForm(office.formId, answer());
  const token = tokenIn(linkIn(office.world, officers.steward));
  move(office, successor);
  office.world.advance(15 * minute);
  const before = sentBy(office, owner);
  expect(finishTask(office, token, 'lengkap')).toHaveProperty('done');
  office.world.advance(10 * minute);
  expect(sentBy(office, owner)).toBe(before);
  expect(linkIn(office.world, officers.editor)).toContain(office.webApp);
  expect(line(office, 'Halaman dari surel')).toMatch(new RegExp(`^attention.*${owner}`));
});

test('with the new address of the web app whoever has an open task is mailed anew, once, with a link that leads there', () => {
  const office = opened();
  office.world.submitForm(office.formId, answer());
  const old = linkIn(office.world, officers.steward);
  const mails = () => office.world.mailbox(officers.steward).length;
  const before = mails();
  const address = 'https://script.google.com/macros/s/AKfycb-baru/exec';
  set(office, 'Alamat aplikasi web', address);
  office.world.advance(1 * hour);
  expect(mails()).toBe(before + 1);
  expect(linkIn(office.world, officers.steward)).toContain(`${address}?t=step!`);
  expect(old).not.toContain(address);
});

test('a submitter with a question is mailed anew as well', () => {
  const office = opened();
  office.world.submitForm(office.formId, answer({ 'Surel pengusul': 'pelaksana@kpu-pacitan.test' }));
  const token = tokenIn(linkIn(office.world, officers.steward));
  finishTask(office, token, 'kurang', { note: 'Siapa narasumbernya?' });
  set(office, 'Alamat aplikasi web', 'https://script.google.com/macros/s/AKfycb-baru/exec');
  office.world.advance(10 * minute);
  expect(linkIn(office.world, 'pelaksana@kpu-pacitan.test')).toContain('AKfycb-baru');
});

test('cut off at any call, no account is without triggers, and asking once more completes the move', () => {
  const saved = opened();
  const state = saved.world.save();
  for (let cut = 0, wasCut = true; wasCut; cut += 1) {
    const office = reopen(saved, state);
    wasCut = false;
    let calls = 0;
    const session = office.world.openWorkbook(office.workbook, successor);
    const release = office.world.intercept(({ phase }) => {
      if (phase !== 'after' || calls++ !== cut) return undefined;
      wasCut = true;
      return { kill: true };
    });
    const asked = session.click(['Publikasi', ...item]);
    if (!asked.error) answerForm(office.script, asked, successor, {});
    release();
    office.world.advance(6 * minute);
    expect(owners(office).length).toBeGreaterThanOrEqual(2);
    move(office, successor);
    office.world.advance(6 * minute);
    expect([cut, ...owners(office)]).toEqual([cut, successor, successor]);
  }
});
