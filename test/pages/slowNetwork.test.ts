/** Whole tasks by keyboard alone over a slow network: three seconds for an answer, and impatient fingers. */
import type { Page } from 'playwright-core';
import { recordForm } from '../../src/google/menu/forms';
import type { SetUpTicket } from '../../src/api/setUpView';
import { callsOf, PagesInBrowser, type Replies } from './browser';
import { approvalView, clarificationView, selectedItem, tasksView, trackView, uploadView } from './samples';

interface Work {
  what: string;
  page: string;
  ticket: unknown;
  /** Of the doors it only reads through. */
  reads?: Replies;
  /** What changes something, and its answer. */
  door: keyof Replies;
  answer: object;
  /** Where the Tab key is pressed to, and what is typed there; the last one sends. */
  keys: readonly (readonly [to: RegExp, type?: string])[];
  waits: RegExp;
  done: RegExp;
}

const at = Date.UTC(2025, 8, 1, 8);
const next = { step: 'Unggah', performers: 'Dewi' };
const finished = { done: { outcome: 'setuju', at, next } };
const finish = { page: 'task', ticket: { token: 'tiket' }, door: 'finishTask', answer: finished } as const;
const sending = { waits: /Mengirim, mohon tunggu/, done: /sudah tercatat/ };

const works: Work[] = [
  {
    what: 'a yes',
    ...finish,
    reads: { viewTask: [{ view: approvalView() }] },
    keys: [[/^Setuju/]],
    ...sending,
  },
  {
    what: 'sent back with a note',
    ...finish,
    ...sending,
    reads: { viewTask: [{ view: approvalView() }] },
    keys: [[/^Perbaiki/, '\n'], [/^Catatan/, 'Ganti logo'], [/^Kirim/]],
  },
  {
    what: 'links of what is live',
    ...finish,
    ...sending,
    reads: { viewTask: [{ view: uploadView() }] },
    keys: [
      [/^Instagram/, 'https://www.instagram.com/p/AbCdE/'],
      [/^Tautan tangkapan layar/, 'https://a.id/1\nhttps://a.id/2'],
      [/^Kirim/],
    ],
  },
  {
    what: 'several approved at once',
    page: 'tasks',
    ticket: { token: 'daftar' },
    waits: sending.waits,
    reads: { listTasks: [{ view: tasksView() }] },
    door: 'approveTasks',
    done: /2 bahan sudah tercatat/,
    answer: { results: ['012', '013'].map((number) => ({ number, result: finished })) },
    keys: [[/^Pilih: Setuju 012/, ' '], [/^Pilih: Setuju 013/, ' '], [/^Setujui 2 bahan/, '\n'], [/^Ya/]],
  },
  {
    ...{
      what: 'a question answered',
      page: 'track',
      ticket: { token: 'lacak' },
      door: 'finishTask',
      ...sending,
    },
    reads: { trackItem: [{ view: trackView() }], viewTask: [{ view: clarificationView() }] },
    answer: finished,
    keys: [
      [/^Jawab/, '\n'],
      [/^Tautan foto/, 'https://a.id/1\nhttps://a.id/2\nhttps://a.id/3\nhttps://a.id/4'],
      [/^Catatan/, 'Yang pertama.'],
      [/^Kirim/],
    ],
  },
  {
    ...{
      what: 'a decision recorded',
      page: 'office',
      ticket: recordForm(selectedItem),
      door: 'recordDecision',
    },
    answer: { done: true, text: '“setuju” tercatat.' },
    keys: [
      [/^Pemberi keputusan/, 'dimas'],
      [/^Keputusan/, 'setuju'],
      [/^Cara keputusan/, 'Rapat'],
      [/^Bukti/, 'rapat pleno 1 September 2025'],
      [/^Catat keputusan/],
    ],
    waits: /Sedang diproses/,
    done: /“setuju” tercatat/,
  },
  {
    what: 'the workbook set up',
    page: 'setup',
    door: 'setUpWorkbook',
    ticket: {
      presets: ['pacitan', 'pasaman'].map((key) => ({ key, office: key, titles: [] })),
      preset: 'pacitan',
      registerFrom: '2025-09-01',
      hasForm: false,
    } satisfies SetUpTicket,
    answer: { done: ['Tab Register telah dibuat.'], next: [] },
    keys: [[/^pacitan/], [/^Siapkan/]],
    waits: /Sedang menyiapkan/,
    done: /telah dibuat/,
  },
  {
    ...{
      what: 'a report made',
      page: 'recap',
      ticket: { periods: ['Triwulan III 2025', 'Triwulan II 2025'] },
    },
    door: 'recapPeriod',
    answer: { made: 'x', text: 'Ada di tab “Triwulan II 2025”.' },
    keys: [[/^Periode/, 'Triwulan II 2'], [/^Susun/]],
    waits: /Sedang menyusun/,
    done: /Ada di tab/,
  },
  {
    what: 'the seals checked',
    page: 'health',
    ticket: null,
    reads: { checkHealth: [{ view: { checkedAt: '', lines: [] } }] },
    door: 'checkIntegrity',
    answer: { checked: 120, breach: null, seal: 'a1' },
    keys: [[/^Periksa keutuhan/]],
    waits: /Sedang memeriksa segel/,
    done: /Riwayat utuh/,
  },
];

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

/** How the focused control is called, by its label or by its own words. */
const focused = () =>
  page.evaluate(() => {
    const at = document.activeElement as HTMLInputElement;
    return (at.labels?.[0] ?? at).textContent.trim();
  });

const tabTo = async (name: RegExp) => {
  for (let stops = 0; stops < 40; stops++) {
    if (name.test(await focused())) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${String(name)}`);
};

it.each(works)(
  '$what: once, with news while it lasts and when it is done',
  async ({ page: name, ticket, reads = {}, door, answer, keys, waits, done }) => {
    page = await pages.open(name, ticket, { ...reads, [door]: [{ ...answer, afterMs: 3000 }, answer] });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.clock.install();
    for (const [to, type] of keys) {
      await tabTo(to);
      if (type) {
        // In place of what stands there already.
        await page.keyboard.press('Control+a');
        await page.keyboard.type(type);
        // Another picture takes the focus along, a moment later.
        if (type === '\n') await page.waitForFunction(() => !document.activeElement?.matches('button'));
      }
    }
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: waits }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.clock.fastForward(3000);
    await page.getByText(done).first().waitFor();
    expect(await callsOf(page, door)).toHaveLength(1);
    // Keyboard and screen reader go to where the news is.
    await page.locator('.kabar:focus-within').filter({ hasText: done }).waitFor();
  },
);

it.each([
  ['task', 'viewTask', approvalView(), /Keputusan/],
  ['tasks', 'listTasks', tasksView(), /Ada 3 pekerjaan/],
  ['track', 'trackItem', trackView(), /Keberadaan sekarang/],
] as const)('the page %s says that it waits for %s', async (name, door, view, shows) => {
  page = await pages.open(name, { token: 'tiket' }, { [door]: [{ view, afterMs: 3000 }] });
  await page.clock.install();
  await page
    .getByRole('status')
    .filter({ hasText: /Memuat, mohon tunggu/ })
    .waitFor();
  await page.clock.fastForward(3000);
  await page.getByText(shows).first().waitFor();
});
