import type { Page } from 'playwright-core';
import { refusalForPage } from '../../../src/api/answerForPage';
import { callsOf, PagesInBrowser, type Replies } from '../browser';
import { approvalView, atWillView, tasksView, waiting } from '../samples';

let pages: PagesInBrowser;
let page: Page;
beforeAll(async () => void (pages = await PagesInBrowser.start()));
afterEach(() => page?.close());
afterAll(() => pages.close());

const open = async (replies: Replies, width?: number) => {
  page = await pages.open('tasks', { token: 'daftar' }, replies, width);
};
const view = tasksView();
const at = Date.UTC(2025, 8, 1, 8);
const done = { done: { outcome: 'setuju', at, next: { step: 'Unggah', performers: 'Dewi' } } };
const refused = refusalForPage({ refusal: { code: 'AlreadyDecided', by: 'Joko', at, outcome: 'perbaiki' } });
const button = (name: RegExp) => page.getByRole('button', { name });
const said = (text: RegExp) => page.getByText(text).first().waitFor();
const tickAll = async () => {
  // `all` takes what stands there at that moment, which may be before the page has drawn its list.
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
};
const chooseBoth = async () => {
  await tickAll();
  await button(/Setujui 2 bahan terpilih/).click();
};

it('lists what waits, with the time left, and changes nothing by being opened', async () => {
  await open({ listTasks: [{ view }] });
  await said(/Ada 3 pekerjaan yang menunggu/);
  await said(/lewat 40 menit/);
  expect(await callsOf(page, 'listTasks')).toEqual(['daftar']);
  expect(await callsOf(page, 'approveTasks')).toEqual([]);
});

it('asks first where several share the account, and shows the list of whom was chosen', async () => {
  const choices = ['Rina', 'Bagus'].map((label) => ({ token: label, label, isAsked: true }));
  page = await pages.open('tasks', { choices }, { listTasks: [{ view }] });
  await said(/Siapa yang mengerjakan/);
  await button(/Bagus/).click();
  await said(/Ada 3 pekerjaan/);
  expect(await callsOf(page, 'listTasks')).toEqual(['Bagus']);
});

it('offers to approve together only what needs nothing but a yes', async () => {
  await open({ listTasks: [{ view }] });
  await said(/Ada 3/);
  expect(await page.getByRole('checkbox').count()).toBe(2);
  expect(await button(/terpilih/).count()).toBe(0);
});

it('approves several with one confirmation, sent once, and says what became of each', async () => {
  await open({
    listTasks: [{ view }],
    approveTasks: [
      {
        results: [
          { number: '', result: done },
          { number: '', result: refused },
        ],
      },
    ],
  });
  await chooseBoth();
  await said(/Setujui 2 bahan\?/);
  await said(/013\/MEDSOS\/IX\/2025, Setujui: setuju/);
  expect(await callsOf(page, 'approveTasks')).toEqual([]);
  await button(/^Ya/).evaluate((element: HTMLElement) => {
    element.click();
    element.click();
  });
  await said(/1 dari 2 bahan tercatat/);
  await said(/012\/MEDSOS\/IX\/2025: Langkah berikutnya: Unggah oleh Dewi/);
  await said(/013\/MEDSOS\/IX\/2025: Sudah diputuskan/);
  expect(await callsOf(page, 'approveTasks')).toEqual([
    {
      tasks: [
        { token: 'satu', version: 5 },
        { token: 'dua', version: 7 },
      ],
    },
  ]);
});

it('forgets nothing that was chosen when the person is not sure yet', async () => {
  await open({ listTasks: [{ view }] });
  await chooseBoth();
  await button(/Belum/).click();
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(2);
});

it('says that the answer was lost, and lets look again', async () => {
  await open({
    listTasks: [{ view }, { view: tasksView({ tasks: [] }) }],
    approveTasks: [{ error: { message: 'NetworkError: Connection failure due to HTTP 0' } }],
  });
  await chooseBoth();
  await button(/^Ya/).click();
  await said(/Tidak ada sambungan internet/);
  await button(/Muat ulang daftar/).click();
  await said(/Tidak ada yang menunggu/);
});

it('opens a task, finishes it there, and comes back to a fresh list', async () => {
  await open({
    listTasks: [{ view }, { view: tasksView({ tasks: view.tasks.slice(1) }) }],
    viewTask: [{ view: approvalView() }],
    finishTask: [done],
  });
  await button(/Buka dan selesaikan.*Sosialisasi/).click();
  await said(/Keputusan/);
  expect(await callsOf(page, 'viewTask')).toEqual(['dua']);
  await button(/^Setuju/).click();
  await said(/sudah tercatat/);
  await button(/Kembali ke Tugas saya/).click();
  await said(/Ada 2 pekerjaan/);
  // The focus follows the picture, a moment later.
  await page.waitForFunction(() => document.activeElement?.textContent === 'Tugas saya');
});

it.each([
  [refusalForPage({ refusal: { code: 'LinkExpired' } }), /Masa berlaku tautan habis/],
  [{ error: { message: 'Exception' } }, /belum dapat diproses/],
])('says why there is nothing to see: %j', async (reply, words) => {
  await open({ listTasks: [reply] });
  await said(words);
});

it('gives a text to send to those who do not read mail', async () => {
  await open({ listTasks: [{ view: tasksView({ tasks: [], waiting }) }] });
  await said(/Setujui: menunggu Sekar Maheswari, Dimas Wicaksono/);
  await page.getByText('Ingatkan melalui WhatsApp').click();
  expect(await page.getByLabel('Teks permintaan untuk WhatsApp').inputValue()).toBe(waiting[0]!.request);
  await button(/Salin teks/).click();
  await said(/Teks telah disalin/);
  const chooser = await page.getByRole('link', { name: 'Buka WhatsApp' }).getAttribute('href');
  expect(decodeURIComponent(chooser!)).toContain(waiting[0]!.request);
});

describe('rows that may be started at any time', () => {
  const offering = { view: tasksView({ tasks: [], atWill: ['Ralat', 'Turunkan'] }) };

  it('are not spoken of where there is none', async () => {
    await open({ listTasks: [{ view }] });
    await said(/Ada 3/);
    expect(await page.getByText(/sewaktu-waktu/).count()).toBe(0);
  });

  it('are looked for only when wanted, by keyboard too, and one is done like any other task', async () => {
    await open(
      {
        listTasks: [offering, offering],
        listAtWill: [{ view: atWillView() }],
        viewTask: [{ view: approvalView() }],
        finishTask: [done],
      },
      320,
    );
    await said(/Ralat, Turunkan/);
    expect(await callsOf(page, 'listAtWill')).toEqual([]);
    await button(/Pilih bahannya/).press('Enter');
    await said(/Selesai, Senin, 1 September 2025 pukul 15.00 WIB/);
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await callsOf(page, 'listAtWill')).toEqual([{ token: 'daftar', number: '' }]);
    await button(/Turunkan konten.*011/).press('Enter');
    await button(/^Setuju/).click();
    await said(/sudah tercatat/);
    expect(await callsOf(page, 'viewTask')).toEqual(['turunkan']);
    await button(/Kembali ke Tugas saya/).click();
    await said(/Ralat, Turunkan/);
  });

  it('an item that ended long ago is found by its number', async () => {
    await open({
      listTasks: [offering],
      listAtWill: [{ view: atWillView({ items: [] }) }, { view: atWillView() }],
    });
    await button(/Pilih bahannya/).click();
    await said(/Tidak ada bahan yang dapat dipilih/);
    await page.getByLabel(/nomor register/).fill('011/MEDSOS/IX/2025');
    await page.keyboard.press('Enter');
    await said(/Kunjungan/);
    expect(await callsOf(page, 'listAtWill')).toEqual([
      { token: 'daftar', number: '' },
      { token: 'daftar', number: '011/MEDSOS/IX/2025' },
    ]);
    expect(await page.getByLabel(/nomor register/).inputValue()).toBe('011/MEDSOS/IX/2025');
  });

  it('says so when they cannot be looked for, and lets try again', async () => {
    await open({
      listTasks: [offering],
      listAtWill: [{ error: { message: 'Exception' } }, { view: atWillView() }],
    });
    await button(/Pilih bahannya/).click();
    await said(/belum dapat diproses/);
    await button(/Coba kembali/).click();
    await said(/Kunjungan/);
  });
});
