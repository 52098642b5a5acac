/** The pages a mail leads to, in each state that looks different. */
import type { Page } from 'playwright-core';
import { refusalForPage } from '../../src/api/answerForPage';
import type { TaskView } from '../../src/api/taskView';
import type { Replies } from './browser';
import {
  approvalView,
  atWillView,
  clarificationView,
  shareView,
  tasksView,
  trackView,
  uploadView,
  waiting,
} from './samples';

export interface PageState {
  page: string;
  is: string;
  ticket?: unknown;
  replies?: Replies;
  /** From the page as it opens to this state. */
  reach?(page: Page): Promise<unknown>;
  /** Stands there once the state is reached. */
  shows: RegExp;
}

const at = Date.UTC(2025, 8, 1, 8);
const lost = { error: { message: 'NetworkError: Connection failure due to HTTP 0' } };
export const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const tickAll = async (page: Page) => {
  // `all` takes what stands there at that moment, which may be before the page has drawn its list.
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
};

const task = (is: string, view: TaskView, more: Partial<PageState> = {}): PageState => ({
  page: 'task',
  is,
  ticket: { token: 'tiket' },
  shows: /Perjalanan bahan/,
  ...more,
  replies: { viewTask: [{ view }], ...more.replies },
});
const decided = refusalForPage({ refusal: { code: 'AlreadyDecided', by: 'Joko', at, outcome: 'perbaiki' } });
const done = { done: { outcome: 'setuju', at, next: { step: 'Unggah', performers: 'Dewi' } } };

const tasks: PageState[] = [
  task('approval', approvalView()),
  task('approval of own work', approvalView({ ownWork: 'warn' })),
  task('upload', uploadView()),
  task('sharing', shareView()),
  task('clarification', clarificationView()),
  task('answers missing', uploadView(), { reach: press(/^Kirim/), shows: /Masih kurang|belum diisi/ }),
  task('the end asked about', approvalView(), { reach: press(/^Tidak setuju/), shows: /akan berakhir/ }),
  task('recorded', approvalView(), {
    replies: { finishTask: [done] },
    reach: press(/^Setuju/),
    shows: /sudah tercatat/,
  }),
  task('decided by somebody else', approvalView(), {
    replies: { finishTask: [decided] },
    reach: press(/^Setuju/),
    shows: /Sudah diputuskan/,
  }),
  task('connection lost', approvalView(), {
    replies: { finishTask: [lost] },
    reach: press(/^Setuju/),
    shows: /Tidak ada sambungan internet/,
  }),
  {
    page: 'task',
    is: 'link expired',
    ticket: { token: 'tiket' },
    shows: /Masa berlaku tautan habis/,
    replies: { viewTask: [refusalForPage({ refusal: { code: 'LinkExpired' } })] },
  },
  ...[false, true].map((isAsked) => ({
    page: 'task',
    is: isAsked ? 'an account of several people' : 'several to choose from',
    ticket: {
      choices: ['Setujui', 'Turunkan konten'].map((label) => ({ token: label, label, isAsked })),
    },
    shows: isAsked ? /Siapa yang mengerjakan/ : /Pekerjaan mana/,
  })),
];

const list = (is: string, more: Partial<PageState> = {}): PageState => ({
  page: 'tasks',
  is,
  ticket: { token: 'daftar' },
  shows: /Ada 3 pekerjaan/,
  ...more,
  replies: { listTasks: [{ view: tasksView({ waiting }) }], ...more.replies },
});
const confirm = async (page: Page) => {
  await tickAll(page);
  await press(/Setujui 2 bahan terpilih/)(page);
};

const offered = { replies: { listTasks: [{ view: tasksView({ atWill: ['Ralat', 'Turunkan'] }) }] } };

const lists: PageState[] = [
  list('waiting for others opened', {
    reach: async (page) => page.getByText('Ingatkan melalui WhatsApp').click(),
    shows: /Teks permintaan untuk WhatsApp/,
  }),
  list('several chosen', { reach: tickAll, shows: /Setujui 2 bahan terpilih/ }),
  list('confirmation', { reach: confirm, shows: /Setujui 2 bahan\?/ }),
  list('some approved', {
    replies: {
      approveTasks: [
        {
          results: [
            { number: '', result: done },
            { number: '', result: decided },
          ],
        },
      ],
    },
    reach: async (page) => {
      await confirm(page);
      await press(/^Ya/)(page);
    },
    shows: /1 dari 2 bahan tercatat/,
  }),
  list('rows that may be started at any time', { ...offered, shows: /Pilih bahannya/ }),
  list('what they may be started on', {
    replies: { ...offered.replies, listAtWill: [{ view: atWillView() }] },
    reach: press(/Pilih bahannya/),
    shows: /Selesai, Senin/,
  }),
  list('nothing they may be started on', {
    replies: { ...offered.replies, listAtWill: [{ view: atWillView({ items: [] }) }] },
    reach: press(/Pilih bahannya/),
    shows: /Tidak ada bahan yang dapat dipilih/,
  }),
  list('nothing to do', {
    replies: { listTasks: [{ view: tasksView({ tasks: [] }) }] },
    shows: /Tidak ada yang menunggu/,
  }),
];

const { current } = trackView();
const track = (is: string, more: Parameters<typeof trackView>[0], shows: RegExp): PageState => ({
  page: 'track',
  is,
  ticket: { token: 'lacak' },
  shows,
  replies: { trackItem: [{ view: trackView(more) }] },
});
const posts = [{ platform: 'Instagram', url: 'https://www.instagram.com/p/AbCdEf123/' }];

const tracks: PageState[] = [
  track('a question', {}, /Jawab dan lengkapi/),
  track('published', { current: null, ended: { end: 'selesai', reason: 'outcome', at }, posts }, /Selesai/),
  track('cancelled', { current: null, ended: { end: 'batal', reason: 'limitPassed', at } }, /Dibatalkan/),
  track(
    'a row that may be started at any time',
    {
      current: null,
      ended: { end: 'selesai', reason: 'outcome', at },
      posts,
      atWill: [{ step: 'Turunkan', token: 'turunkan' }],
    },
    /sewaktu-waktu/,
  ),
  track(
    'an officer who reminds',
    { current: { ...current!, asked: null, request: waiting[0]!.request } },
    /Salin teks/,
  ),
];

export const linkedStates: readonly PageState[] = [...tasks, ...lists, ...tracks];
