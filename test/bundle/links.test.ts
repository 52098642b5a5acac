/** What a link opens, and what it does not. */
import { tabs } from '../../src/sheetLayout';
import type { ViewResult } from '../../src/api/taskView';
import {
  answer,
  expectFine,
  finishTask,
  linkIn,
  officers,
  openOffice,
  owner,
  tokenIn,
  type TestOffice,
} from './office';

const minutes = 60_000;
const person = (office: TestOffice) => office.world.person(office.workbook);

function handIn(changes = {}): TestOffice {
  const office = openOffice();
  office.world.advance(180 * minutes);
  office.world.submitForm(office.formId, answer(changes));
  return office;
}

const view = (office: TestOffice, token: string) =>
  expectFine(office.world.callFromPage(office.webApp, 'viewTask', [token])).value as ViewResult;

const tokenOf = (office: TestOffice, address: string) => tokenIn(linkIn(office.world, address));

test('an address with an exclamation mark keeps its ticket whole, and its end', () => {
  const office = handIn({ 'Surel pengusul': 'humas!pacitan@kpu.test' });
  finishTask(office, tokenOf(office, officers.steward), 'kurang', { note: 'Mohon nama narasumber.' });
  const token = tokenOf(office, 'humas!pacitan@kpu.test');
  expect(view(office, token)).toHaveProperty('view');
  office.world.advanceTo('2025-10-20T03:00:00Z', { everyMinutes: 1440 });
  expect(view(office, token)).toMatchObject({ refusal: { code: 'LinkExpired' } });
});

test('opening a link, however often, changes nothing and sends nothing', () => {
  const office = handIn();
  const before = JSON.stringify(office.workbook.sheets());
  const link = linkIn(office.world, officers.steward);
  for (let times = 0; times < 3; times++) {
    office.world.openWebApp(link);
    view(office, tokenIn(link));
  }
  expect(JSON.stringify(office.workbook.sheets())).toBe(before);
  expect(office.world.mailbox(officers.steward)).toHaveLength(1);
});

test('one person with two steps is led on without a mail, also after the answer was lost', () => {
  const office = handIn();
  finishTask(office, tokenOf(office, officers.steward), 'lengkap');
  finishTask(office, tokenOf(office, officers.editor), 'selesai', {
    draft: 'https://docs.google.com/d/1',
    caption: 'Takarir',
  });
  finishTask(office, tokenOf(office, officers.secretary), 'setuju');
  const token = tokenOf(office, officers.operator);
  const postUrl = [{ platform: 'Instagram', url: 'https://www.instagram.com/p/DAbcdefghij/' }];
  const done = finishTask(office, token, 'tayang', { postUrl });
  expect(done).toHaveProperty('done.nextToken');
  const again = view(office, token);
  expect(again).toMatchObject({ refusal: { code: 'AlreadyDecided' } });
  const { nextToken } = again as { nextToken?: string };
  expect(finishTask(office, nextToken ?? '', 'dibagikan')).toMatchObject({
    done: { next: { end: 'selesai' } },
  });
});

test('an address Gmail refuses is tried ever more rarely, then told to the steward', () => {
  const office = openOffice();
  person(office).edit(tabs.staff.sheetId, 2, 2, 'bukan alamat@@kpu');
  office.world.advance(180 * minutes);
  office.world.submitForm(office.formId, answer());
  office.world.advance(60 * 24 * 5 * minutes, { everyMinutes: 10 });
  const outbox = office.workbook.values(tabs.outbox.sheetId).map((row) => String(row[1]));
  const failures = outbox.filter((kind) => kind === 'gagal').length;
  if (failures === 0) return;
  expect(failures).toBeLessThanOrEqual(9);
  expect(office.world.mailbox(owner).length).toBeGreaterThan(0);
});
