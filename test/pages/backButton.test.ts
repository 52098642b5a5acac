/** The back button of a phone leads from what was opened to where it was opened from, and only then away. */
import type { Page } from 'playwright-core';
import { callsOf, PagesInBrowser, type Replies } from './browser';
import { approvalView, clarificationView, shareView, tasksView, trackView } from './samples';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const open = async (name: string, replies: Replies, ticket: object = { token: 'tautan', isLinked: true }) => {
  page = await pages.open(name, ticket, replies);
};
const press = (name: RegExp) => page.getByRole('button', { name }).first().click();
const said = (text: RegExp) => page.getByText(text).first().waitFor();
/** As a phone does it: nothing is loaded, where the page is told. */
const back = () => page.evaluate(() => window.history.back());
const list = { view: tasksView() };
const task = { view: approvalView() };
const sharing = { view: shareView() };
const track = { view: trackView() };

it('leads from an item of Tugas saya to the list, read anew, and from a form of the item to its choices', async () => {
  await open('tasks', { listTasks: [list, list], viewTask: [task] });
  await press(/Buka dan selesaikan/);
  await press(/^Perbaiki/);
  await page.getByLabel(/^Catatan/).fill('Logo diganti');
  await back();
  await press(/^Perbaiki/);
  expect(await page.getByLabel(/^Catatan/).inputValue()).toBe('Logo diganti');
  await back();
  await said(/Tidak setuju/);
  await back();
  await said(/Ada 3 pekerjaan/);
  expect(await callsOf(page, 'listTasks')).toHaveLength(2);
});

it('leads from the confirmation to the list, but not away from an answer under way', async () => {
  const done = { done: { outcome: 'setuju', at: 0, next: { end: 'selesai' } } };
  const number = '012/MEDSOS/IX/2025';
  const results = [
    { number, result: done },
    { number, result: done },
  ];
  await open('tasks', {
    listTasks: [list, list],
    approveTasks: [{ results, afterMs: 1_500 }],
  });
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await press(/Setujui 2 bahan terpilih/);
  await back();
  await press(/Setujui 2 bahan terpilih/);
  await press(/^Ya, setujui/);
  await back();
  await said(/2 bahan sudah tercatat/);
  expect(await callsOf(page, 'approveTasks')).toHaveLength(1);
  await back();
  await said(/Ada 3 pekerjaan/);
});

it.each([
  ['tasks', 'listTasks', list, /Buka dan selesaikan/, task, /^Setuju/, /Ada 3 pekerjaan/],
  ['track', 'trackItem', track, /Jawab dan lengkapi/, sharing, /^Dibagikan/, /Keberadaan sekarang/],
])(
  'stays on %s until what was sent from there is answered',
  async (name, door, first, way, view, send, start) => {
    const done = { done: { outcome: 'ya', at: 0, next: { end: 'selesai' } }, afterMs: 1_000 };
    await open(name, { [door]: [first, first], viewTask: [view], finishTask: [done] });
    await press(way);
    await press(send);
    await said(/Mengirim/);
    await back();
    await back();
    await said(/sudah tercatat/);
    expect(await callsOf(page, 'finishTask')).toHaveLength(1);
    expect(await callsOf(page, door)).toHaveLength(1);
    await back();
    await said(start);
    expect(await callsOf(page, door)).toHaveLength(2);
  },
);

it('leads from the answer to a question to Lacak', async () => {
  await open('track', { trackItem: [track, track], viewTask: [{ view: clarificationView() }] });
  await press(/Jawab dan lengkapi/);
  await said(/Penyelesaian langkah/);
  await back();
  await said(/Keberadaan sekarang/);
});

it('is left to the browser in the Sheet, where Google lends no history', async () => {
  await open('tasks', { listTasks: [list], viewTask: [task] }, { token: 'panel' });
  const length = () => page.evaluate(() => window.history.length);
  await said(/Ada 3/);
  const before = await length();
  await press(/Buka dan selesaikan/);
  await said(/Keputusan/);
  expect(await length()).toBe(before);
});
