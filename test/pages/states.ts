/** Every page in each state that looks different, with texts as ugly as people's get: what `forEveryone.test.ts` looks at. */
import type { Page } from 'playwright-core';
import { guideParts } from '../../src/messages/guide';
import { buildControlSheet } from '../../src/recap/controlSheet';
import {
  approveForm,
  cancelForm,
  enactForm,
  handOverForm,
  materialForm,
  moveForm,
  recordForm,
} from '../../src/useCases/officeForms';
import { inWords } from '../../src/useCases/told';
import type { TaskView } from '../../src/useCases/taskView';
import { examine } from '../../src/health';
import { soundFacts } from '../health/facts';
import { story } from '../workflow/deciderSpec';
import * as p from '../workflow/pacitan';
import type { Replies } from './browser';
import {
  approvalView,
  clarificationView,
  selectedItem,
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
const press = (name: RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const tickAll = async (page: Page) => {
  // `all` takes what stands there at that moment, which may be before the page has drawn its list.
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
};

const task = (is: string, view: TaskView, more: Partial<PageState> = {}): PageState => ({
  ...{ page: 'task', is, ticket: { token: 'tiket' }, shows: /Perjalanan bahan/ },
  ...more,
  replies: { viewTask: [{ view }], ...more.replies },
});
const decided = inWords({ refusal: { code: 'AlreadyDecided', by: 'Joko', at, outcome: 'perbaiki' } });
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
    ...{ page: 'task', is: 'link expired', ticket: { token: 'tiket' }, shows: /Masa berlaku tautan habis/ },
    replies: { viewTask: [inWords({ refusal: { code: 'LinkExpired' } })] },
  },
  ...[false, true].map((isAsked) => ({
    ...{ page: 'task', is: isAsked ? 'an account of several people' : 'several to choose from' },
    ticket: {
      choices: ['Setujui', 'Turunkan konten'].map((label) => ({ token: label, label, isAsked })),
    },
    shows: isAsked ? /Siapa yang mengerjakan/ : /Pekerjaan mana/,
  })),
];

const list = (is: string, more: Partial<PageState> = {}): PageState => ({
  ...{ page: 'tasks', is, ticket: { token: 'daftar' }, shows: /Ada 3 pekerjaan/ },
  ...more,
  replies: { listTasks: [{ view: tasksView({ waiting }) }], ...more.replies },
});
const confirm = async (page: Page) => {
  await tickAll(page);
  await press(/Setujui 2 bahan terpilih/)(page);
};

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
  list('nothing to do', {
    replies: { listTasks: [{ view: tasksView({ tasks: [] }) }] },
    shows: /Tidak ada yang menunggu/,
  }),
];

const { current } = trackView();
const track = (is: string, more: Parameters<typeof trackView>[0], shows: RegExp): PageState => ({
  ...{ page: 'track', is, ticket: { token: 'lacak' }, shows },
  replies: { trackItem: [{ view: trackView(more) }] },
});
const posts = [{ platform: 'Instagram', url: 'https://www.instagram.com/p/AbCdEf123/' }];

const tracks: PageState[] = [
  track('a question', {}, /Jawab dan lengkapi/),
  track('published', { current: null, ended: { end: 'selesai', reason: 'outcome', at }, posts }, /Selesai/),
  track('cancelled', { current: null, ended: { end: 'batal', reason: 'limitPassed', at } }, /Dibatalkan/),
  track(
    'an officer who reminds',
    { current: { ...current!, asked: null, request: waiting[0]!.request } },
    /Salin teks/,
  ),
];

const presets = [
  {
    key: 'pacitan',
    office: 'KPU Kabupaten Pacitan',
    titles: ['Publikasi Kegiatan di Media Sosial '.repeat(3)],
  },
  { key: 'cianjur', office: 'KPU Kabupaten Cianjur', titles: ['Melalui Media Sosial', 'Melalui Website'] },
];
const setUp = (is: string, reach: (page: Page) => Promise<unknown>, shows: RegExp): PageState => ({
  ...{ page: 'setup', is, ticket: { presets, today: '2025-09-01' }, reach, shows },
  replies: {
    setUpWorkbook: [
      { done: ['Tab Register telah dibuat.'], next: ['Isi tab Petugas.', 'Buka ' + 'x'.repeat(90)] },
    ],
  },
});
const setUps: PageState[] = [
  setUp(
    'wrong address',
    (page) =>
      page
        .getByLabel(/^Alamat/)
        .fill('x')
        .then(() => press(/^Siapkan/)(page)),
    /harus diawali/,
  ),
  setUp('done', press(/^Siapkan/), /Langkah selanjutnya/),
];

const ill = soundFacts({
  emptyRoles: ['Komisioner'],
  webApp: { address: null, builds: { head: '', web: '' }, account: '' },
});
const breach = { kind: 'changed', row: 12, number: '003/MEDSOS/IX/2025' };
const health = (is: string, facts: typeof ill, integrity: object, shows: RegExp): PageState => ({
  ...{ page: 'health', is, ticket: null, shows },
  replies: {
    checkHealth: [{ view: { checkedAt: 'Senin, 1 September 2025 pukul 15.00 WIB', lines: examine(facts) } }],
    checkIntegrity: [integrity],
  },
  reach: press(/^Periksa keutuhan/),
});
const healths: PageState[] = [
  health('ill', ill, { checked: 11, breach, seal: 'a1'.repeat(32) }, /Riwayat tidak utuh/),
  health('well', soundFacts(), { checked: 120, breach: null, seal: 'a1'.repeat(32) }, /Riwayat utuh/),
];

const choices = {
  sections: ['Keuangan', 'Hukum dan Sumber Daya Manusia'],
  contentTypes: ['Berita'],
  procedures: [''],
  persons: [],
};
const office = (is: string, form: object, reach?: PageState['reach']): PageState => ({
  ...{
    page: 'office',
    is,
    ticket: form,
    shows: /Setujui|Catat|Alihkan|Batalkan|Berlakukan|Pindahkan/,
    replies: {},
  },
  ...(reach && { reach, shows: /belum diisi/ }),
});
const offices: PageState[] = [
  office('cancel', cancelForm(selectedItem), press(/^Batalkan/)),
  office(
    'approve at a shared computer',
    approveForm({ rows: [{ number: '012/MEDSOS/IX/2025', row: 4 }], persons: selectedItem.staff }),
    press(/^Setujui/),
  ),
  office('enact', enactForm()),
  office('move', moveForm({ from: 'lama@kpu.test', to: 'baru@kpu.test' })),
  office('hand over', handOverForm(selectedItem)),
  office('record a decision, answers missing', recordForm(selectedItem), press(/^Catat/)),
  office('add material', materialForm(choices), (page) =>
    page
      .getByLabel(/^Subbagian/)
      .selectOption(choices.sections[1]!)
      .then(() => press(/^Catat/)(page)),
  ),
];

const periods = ['Triwulan III 2025', 'Triwulan II 2025'];
const recap = (is: string, reply: object, shows: RegExp): PageState => ({
  ...{
    page: 'recap',
    is,
    ticket: { periods },
    replies: { recapPeriod: [reply] },
    reach: press(/^Susun/),
    shows,
  },
});
const recaps: PageState[] = [
  recap(
    'made',
    { made: periods[0], text: 'Rekap telah tersusun di tab “Triwulan III 2025”.' },
    /tersusun di tab/,
  ),
  recap('refused', { made: null, text: 'Sistem sedang sibuk.' }, /belum dapat disusun/),
];

/** Sent back five times, with long notes and addresses. */
export const controlSheet = buildControlSheet(
  p.office,
  story(
    p.office,
    [
      p.registerAnswer(p.wib('2025-09-01 08.00'), {
        title: `=1+1 "Rapat" 🎉 <b>${'Pemutakhiran Data Pemilih Berkelanjutan '.repeat(6)}</b>`,
      }),
      { by: p.rina, at: p.wib('2025-09-01 08.00'), via: 'form' },
    ],
    ...[1, 2, 3, 4, 5].flatMap((day): Parameters<typeof story>[1][] => [
      [
        p.finish('kurang', { note: `Foto ke-${day} buram.\n`.repeat(6) }),
        { by: p.sari, at: p.wib(`2025-09-0${day} 08.40`) },
      ],
      [
        p.finish('kirim', { note: `https://drive.google.com/${'berkas'.repeat(30)}` }),
        { by: p.rina, at: p.wib(`2025-09-0${day} 11.00`) },
      ],
    ]),
    [p.finish('lengkap'), { by: p.sari, at: p.wib('2025-09-09 08.10') }],
  ),
  p.wib('2025-09-09 09.00'),
)!;

export const states: readonly PageState[] = [
  ...tasks,
  ...lists,
  ...tracks,
  ...setUps,
  ...healths,
  ...offices,
  ...recaps,
  { page: 'control', is: 'a long way', ticket: controlSheet, shows: /Paraf/ },
  ...guideParts.map((part) => ({ page: 'guide', is: part, ticket: { parts: [part] }, shows: /Panduan/ })),
];
