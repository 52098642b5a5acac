/** A link that is old, forwarded, altered, repeated or somebody else's: refused in words, changes nothing, sends nothing. */
import { createHmac } from 'node:crypto';
import { tabs } from '../../src/sheetLayout';
import { sealTicket, type StepTicket, type Ticket } from '../../src/api/tickets';
import type { PageRefusal } from '../../src/api/answerForPage';
import type { Refusal } from '../../src/workflow/model';
import { fromPage } from '../../demo/scenario/atDoor';
import {
  answer,
  expectFine,
  linkIn,
  officers,
  openOffice,
  reopen,
  sealedBy,
  tokenIn,
  type TestOffice,
} from '../bundle/office';

const hour = 3_600_000;
const later = Date.parse('2025-10-01T00:00:00Z');

let saved: string;
let office: TestOffice;
/** As it stood in the mail. */
let mailed: string;

beforeAll(() => {
  office = openOffice();
  office.world.advance(3 * hour);
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Diperiksa' }));
  mailed = tokenIn(linkIn(office.world, officers.steward));
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Ditolak' }));
  finish(sealed({ number: '002/MEDSOS/IX/2025' }), 'lengkap');
  finish(sealed({ number: '002/MEDSOS/IX/2025', step: '3', email: officers.editor }), 'selesai', {
    draft: 'https://docs.google.com/d/1',
    caption: 'Takarir',
  });
  finish(sealed({ number: '002/MEDSOS/IX/2025', step: '4', email: officers.secretary }), 'tidak setuju', {
    note: 'Tidak relevan.',
  });
  office.world.advance(10 * 60_000);
  saved = office.world.save();
});

/** The steward's link to the first item, or one like it. */
const ticket = (more: Partial<StepTicket> = {}): StepTicket => ({
  kind: 'step',
  number: '001/MEDSOS/IX/2025',
  step: '2',
  round: 1,
  email: officers.steward,
  row: 2,
  via: 'page',
  expiresAt: later,
  ...more,
});
const sealed = (more: Partial<StepTicket> = {}) => sealedBy(office, ticket(more));

const call = (door: string, given: unknown) =>
  expectFine(fromPage(office, door, given)).value as {
    refusal?: PageRefusal['refusal'];
    results?: { result: Partial<PageRefusal> }[];
  };
const finish = (token: string, outcome: string, evidence = {}) =>
  call('finishTask', { token, version: 99, outcome, evidence });

/** At every door that takes it. */
function expectRefused(token: string, code: Refusal['code']): void {
  const before = [JSON.stringify(office.workbook.sheets()), office.world.mailboxes().flatMap(mails).length];
  const approved = call('approveTasks', { tasks: [{ token, version: 99 }] });
  const refusals = [
    call('viewTask', token).refusal,
    finish(token, 'lengkap').refusal,
    approved.refusal ?? approved.results?.[0]?.result.refusal,
  ];
  expect(refusals.map((refusal) => refusal?.code)).toEqual([code, code, code]);
  for (const refusal of refusals) expect(refusal!.text).toMatch(/[Mm]ohon|[Tt]idak ada/);
  expect([JSON.stringify(office.workbook.sheets()), office.world.mailboxes().flatMap(mails).length]).toEqual(
    before,
  );
}
const mails = (address: string) => office.world.mailbox(address);

test('the link as it was mailed opens, and says nothing but whose and which it is', () => {
  expect(call('viewTask', mailed)).toHaveProperty('view');
  const [, ...told] = mailed.split('!').map(decodeURIComponent);
  expect(told.slice(0, 4)).toEqual(['001/MEDSOS/IX/2025', '2', '1', officers.steward]);
});

const fields = ['kind', 'number', 'step', 'round', 'email', 'row', 'via', 'expiresAt', 'signature'] as const;
const otherValues: Readonly<Record<(typeof fields)[number], string>> = {
  kind: 'tasks',
  number: '002/MEDSOS/IX/2025',
  step: '4',
  round: '2',
  email: officers.secretary,
  row: '3',
  via: 'menu',
  expiresAt: String(later + 1),
  signature: 'A'.repeat(43),
};

test.each(fields)('altered: another %s', (field) => {
  const parts = mailed.split('!');
  parts[fields.indexOf(field)] = encodeURIComponent(otherValues[field]);
  expectRefused(parts.join('!'), 'LinkInvalid');
});

test.each<[string, (token: string) => string]>([
  ['cut short', (token) => token.slice(0, -1)],
  ['with something behind', (token) => `${token}A`],
  ['with a part too many', (token) => `${token}!${token}`],
  ['without its signature', (token) => token.slice(0, token.lastIndexOf('!') + 1)],
  ['with its signature alone', (token) => token.slice(token.lastIndexOf('!'))],
  ['in capital letters', (token) => token.toUpperCase()],
  [
    'with one sign of its signature changed',
    (token) => token.slice(0, -2) + (token.at(-2) === 'A' ? 'B' : 'A') + token.at(-1),
  ],
  ['with its parts written otherwise', (token) => token.replace('%40', '@')],
  ['of garbage', () => '!!!!!!'],
  ['empty', () => ''],
])('altered: %s', (_, alter) => {
  expect(alter(mailed)).not.toBe(mailed);
  expectRefused(alter(mailed), 'LinkInvalid');
});

test('sealed by another office, with another key', () => {
  const sign = (text: string) => createHmac('sha256', 'kunci kantor lain').update(text).digest('base64url');
  expectRefused(sealTicket({ sign }, ticket()), 'LinkInvalid');
});

test.each<[string, Ticket]>([
  ['of a list', { kind: 'tasks', email: officers.steward, via: 'page', expiresAt: later }],
  [
    'of the submitter',
    { kind: 'track', number: '001/MEDSOS/IX/2025', email: officers.steward, expiresAt: later },
  ],
])('another kind: the link %s decides nothing', (_, other) => {
  expectRefused(sealedBy(office, other), 'LinkInvalid');
});

test.each<[string, Partial<StepTicket>, Refusal['code']]>([
  ['its month is over', { expiresAt: Date.parse('2025-09-01T03:00:00Z') }, 'LinkExpired'],
  ['its item has ended', { number: '002/MEDSOS/IX/2025', step: '6', email: officers.operator }, 'ItemEnded'],
  ['its step is over', { number: '002/MEDSOS/IX/2025' }, 'ItemEnded'],
  ['its round has not begun', { round: 2 }, 'NothingToDo'],
  ['its step has not begun', { step: '4', email: officers.secretary }, 'NothingToDo'],
  ['its item is of no office', { number: '999/MEDSOS/IX/2025' }, 'ItemUnknown'],
  ['its officer never had the role', { email: officers.operator }, 'NotYourTurn'],
])('genuine, but %s', (_, more, code) => {
  expectRefused(sealed(more), code);
});

describe('once something has happened', () => {
  beforeEach(() => (office = reopen(office, saved)));

  test('old: its round is over, though the same step runs again', () => {
    finish(mailed, 'kurang', { note: 'Mohon nama narasumber.' });
    finish(sealed({ step: '1', round: 2, email: 'pelaksana@kpu-pacitan.test' }), 'kirim', {
      note: 'Ibu Sri.',
    });
    expect(call('viewTask', sealed({ round: 2 }))).toHaveProperty('view');
    expectRefused(mailed, 'NothingToDo');
  });

  test('repeated, or forwarded to somebody who is later than the officer: it finds the matter decided', () => {
    expect(finish(mailed, 'lengkap')).toHaveProperty('done');
    expectRefused(mailed, 'AlreadyDecided');
  });

  test.each([
    ['the role', 3, 'Arsiparis'],
    ['the office', 5, 'Tidak'],
  ])('its officer has left %s since', (_, column, value) => {
    office.world.person(office.workbook).edit(tabs.staff.sheetId, 2, column, value);
    expectRefused(mailed, 'NotYourTurn');
  });
});
