/** What an item's whole way leaves behind: no key anywhere, and a link only in the mails of whoever it was made for. */
import PostalMime from 'postal-mime';
import { fromPage } from '../../demo/scenario/atDoor';
import {
  answer,
  expectFine,
  linkIn,
  officers,
  openOffice,
  owner,
  tokenIn,
  type TestOffice,
} from '../bundle/office';

const hour = 3_600_000;
const submitter = 'pelaksana@kpu-pacitan.test';
/** Whatever ends as a sealed link does, whole or encoded once more. */
const sealed = /!\S*![\w-]{43}(?![\w-])/g;

let office: TestOffice;
let key: string;
const executions = new Set<{ log: string[] }>();
const pages: string[] = [];

function finish(email: string, outcome: string, evidence = {}): void {
  const link = linkIn(office.world, email);
  pages.push(String(office.world.openWebApp(link).html));
  const request = { token: tokenIn(link), version: 99, outcome, evidence };
  expectFine(fromPage(office, 'finishTask', request));
}

beforeAll(() => {
  office = openOffice();
  key = office.script.project.properties.signingKey ?? '';
  office.world.intercept(({ execution }) => void executions.add(execution as unknown as { log: string[] }));
  office.world.submitForm(office.formId, answer({ 'Surel pengusul': submitter }));
  finish(officers.steward, 'kurang', { note: 'Siapa narasumbernya?' });
  finish(submitter, 'kirim', { note: 'Ketua KPU.' });
  finish(officers.steward, 'lengkap');
  finish(officers.editor, 'selesai', { draft: 'https://docs.google.com/d/1', caption: 'Takarir' });
  finish(officers.secretary, 'setuju');
  office.world.openWorkbook(office.workbook, officers.operator).click(['Publikasi', 'Tugas saya']);
  office.world.advance(40 * 24 * hour, { everyMinutes: 240 });
});

test('there is a key to look for, and it is long', () => {
  expect(key.length).toBeGreaterThan(60);
});

test('neither key nor link stands in a cell, in the hidden tabs as little as in others', () => {
  const cells = JSON.stringify(
    office.workbook.sheets().map(({ sheetId }) => office.workbook.values(sheetId)),
  );
  expect(cells.length).toBeGreaterThan(10_000);
  expect(cells.includes(key)).toBe(false);
  expect(cells.match(sealed) ?? []).toEqual([]);
});

test('nor in what the script logs', () => {
  expect(executions.size).toBeGreaterThan(10);
  const logs = [...executions].flatMap(({ log }) => log);
  expect(logs.join().includes(key)).toBe(false);
  expect(logs.join().match(sealed) ?? []).toEqual([]);
});

test('each link in a mail was made for its recipient, and is all that is secret in it', async () => {
  const links: string[] = [];
  for (const address of office.world.mailboxes())
    for (const { raw } of office.world.mailbox(address)) {
      const { subject, text, html } = await PostalMime.parse(raw);
      expect(`${subject}\n${text}\n${html}`).not.toContain(key);
      expect(subject?.match(sealed) ?? []).toEqual([]);
      for (const [link] of text?.matchAll(/https:\/\/script\.google\.com\/\S+/g) ?? []) {
        links.push(link);
        expect(tokenIn(link).split('!').map(decodeURIComponent)).toContain(address);
      }
    }
  expect(links.length).toBeGreaterThan(10);
  expect(new Set(office.world.mailboxes())).toEqual(new Set([owner, submitter, ...Object.values(officers)]));
});

test('a page is given no key, and no link but the one it was opened with', () => {
  expect(pages).toHaveLength(5);
  for (const page of pages) {
    expect(page.includes(key)).toBe(false);
    expect(new Set(page.match(sealed)).size).toBeLessThanOrEqual(1);
  }
});
