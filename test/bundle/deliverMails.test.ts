/** The mails of an order given on a page: its answer waits for none of them, and none is lost or doubled for that. */
import { fromPage } from '../../demo/scenario/atDoor';
import { tabs } from '../../src/sheetLayout';
import type { DeliverResult } from '../../src/useCases/mail/deliverMails';
import type { MailTicketed } from '../../src/api/taskView';
import {
  answer,
  expectFine,
  linkIn,
  officers,
  openOffice,
  owner,
  reopen,
  sealedBy,
  tokenIn,
  type TestOffice,
} from './office';

const minute = 60_000;
const { editor, steward } = officers;

let saved: string;
let office: TestOffice;
/** What the page of the steward's decision has in hand. */
let mails: string;

beforeAll(() => {
  office = openOffice();
  office.world.advance(180 * minute);
  office.world.submitForm(office.formId, answer());
  saved = office.world.save();
});

beforeEach(() => {
  office = reopen(office, saved);
  const token = tokenIn(linkIn(office.world, steward));
  mails = owedBy(call('finishTask', { token, version: 99, outcome: 'lengkap', evidence: {} }));
});

const call = (door: string, given: unknown) =>
  expectFine(office.world.callFromPage(office.webApp, door, [given])).value;
const owedBy = (told: unknown) => (told as MailTicketed).mailTicket ?? '';
const deliver = (token: string) => call('deliverMails', token) as DeliverResult;
const received = (address = editor) => office.world.mailbox(address).length;
const receipts = () =>
  office.workbook.values(tabs.outbox.sheetId).filter(([, kind]) => kind === 'terkirim').length;
const nothingToDo = { refusal: { code: 'NothingToDo' } };

test('the answer comes before the mail; brought back, the ticket sends it, with its receipt', () => {
  const before = receipts();
  expect(received()).toBe(0);
  expect(deliver(mails)).toEqual({ done: true });
  expect([received(), receipts()]).toEqual([1, before + 1]);
});

test('a page that was closed leaves them to the sweep: within fifteen minutes, once, whatever comes afterwards', () => {
  office.world.advance(15 * minute);
  expect(received()).toBe(1);
  expect(deliver(mails)).toMatchObject({ refusal: { code: 'LinkExpired' } });
  office.world.advance(30 * minute);
  expect(received()).toBe(1);
});

test('brought back twice it sends nothing twice, also in the midst of the first', () => {
  const inside: DeliverResult[] = [];
  const release = office.world.intercept(({ call: name, phase }) => {
    if (name === 'Gmail.Users.Messages.send' && phase === 'before') inside.push(deliver(mails));
  });
  deliver(mails);
  release();
  expect([inside, deliver(mails)]).toMatchObject([[nothingToDo], nothingToDo]);
  office.world.advance(30 * minute);
  expect(received()).toBe(1);
});

test('Google forgets that it was brought back: what has its receipt stays in the drawer', () => {
  deliver(mails);
  office.script.project.cache = {};
  expect(deliver(mails)).toEqual({ done: true });
  expect(received()).toBe(1);
});

test('near the end of its lease it sends nothing: the sweep may be at it any moment', () => {
  office.world.advance(9.2 * minute);
  deliver(mails);
  expect(received()).toBe(0);
  office.world.advance(10 * minute);
  expect(received()).toBe(1);
});

test('it dies over the mail: sent again by the sweep, at most once more', () => {
  const release = office.world.intercept(({ call: name, phase }) =>
    name === 'Gmail.Users.Messages.send' && phase === 'after' ? { kill: true } : undefined,
  );
  office.world.callFromPage(office.webApp, 'deliverMails', [mails]);
  release();
  office.world.advance(10 * minute);
  expect(received()).toBe(2);
});

test('the sweep leaves to the page what the page is at', () => {
  expectFine(office.script.run('sweepWorkbook'));
  expect(received()).toBe(0);
  expect(deliver(mails)).toEqual({ done: true });
  expect(received()).toBe(1);
});

test.each<[string, () => string]>([
  ['a link', () => tokenIn(linkIn(office.world, steward))],
  ['garbage', () => 'mails!x'],
  ['nothing', () => ''],
  ['another count', () => mails.replace('!1!', '!2!')],
  ['the ticket of another office', () => mails.slice(0, -1) + (mails.endsWith('A') ? 'B' : 'A')],
])('%s has nothing sent', (_, given) => {
  expect(given()).not.toBe(mails);
  expect(deliver(given())).toMatchObject({ refusal: { code: 'LinkInvalid' } });
  expect(received()).toBe(0);
});

test('it sends the mails of its own order and no other’s', () => {
  const other = office.world.mailbox(steward).length;
  office.world.submitForm(office.formId, answer({ 'Judul kegiatan': 'Kedua' }));
  expect(office.world.mailbox(steward)).toHaveLength(other + 1);
  const token = tokenIn(linkIn(office.world, steward));
  const second = owedBy(call('finishTask', { token, version: 99, outcome: 'lengkap', evidence: {} }));
  deliver(mails);
  expect(received()).toBe(1);
  deliver(second);
  expect(received()).toBe(2);
});

test('a ticket for mails that were never owed sends none', () => {
  const ticket = { id: 'tidak-ada-1', count: 9, row: 1, expiresAt: office.world.now() + 3 * minute };
  expect(deliver(sealedBy(office, { kind: 'mails', ...ticket }))).toEqual({ done: true });
  expect(received()).toBe(0);
});

test('no mail leaves from an officer’s account, whoever’s ticket they bring', () => {
  const brought = office.script.callFromDialog('deliverMails', [mails], { as: editor });
  expect(expectFine(brought).value).toMatchObject(nothingToDo);
  office.world.advance(10 * minute);
  expect(office.world.sentMail(owner)).toHaveLength(
    office.world.mailboxes().flatMap((to) => office.world.mailbox(to)).length,
  );
  expect(received()).toBe(1);
});

test('where nobody is mailed there is no ticket', () => {
  deliver(mails);
  const token = tokenIn(linkIn(office.world, editor));
  const again = { token, version: 1, outcome: 'selesai', evidence: {} };
  expect(call('finishTask', again)).not.toHaveProperty('mailTicket');
});

test('an approval that comes too late is refused, and whoever its cancellation concerns is mailed with the refusal', () => {
  deliver(mails);
  const draft = { draft: 'https://docs.google.com/document/d/1/edit', caption: 'Takarir.' };
  const concept = { token: tokenIn(linkIn(office.world, editor)), outcome: 'selesai', evidence: draft };
  fromPage(office, 'finishTask', { ...concept, version: 99 });
  const token = tokenIn(linkIn(office.world, officers.secretary));
  office.script.project.triggers = [];
  office.world.advance(25 * 60 * minute);
  const told = call('finishTask', { token, version: 99, outcome: 'setuju', evidence: {} });
  expect(told).toMatchObject({ refusal: { code: 'LimitPassed' } });
  const before = received();
  deliver(owedBy(told));
  expect(received()).toBe(before + 1);
});
