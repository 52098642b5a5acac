import type { SelectedItem } from '../../src/useCases/tasks/selectedItem';
import type { TaskView } from '../../src/api/taskView';
import type { AtWillResult, OpenTask, TasksView } from '../../src/api/tasksView';
import type { TrackView } from '../../src/api/trackView';

/** What the approval team sees of an item whose texts are as ugly as people's texts get. */
export const approvalView = (more: Partial<TaskView> = {}): TaskView => ({
  number: '012/MEDSOS/IX/2025',
  version: 5,
  now: Date.UTC(2025, 8, 1, 8, 10),
  title: '=1+1 "Rapat <b>Koordinasi</b> & Pemutakhiran Data" 🎉 ' + 'Pemilih'.repeat(12),
  section: 'Teknis Penyelenggaraan Pemilu dan Hukum',
  contentType: 'Informasi Kegiatan',
  submittedAt: Date.UTC(2025, 8, 1, 3, 5),
  activityEndedAt: Date.UTC(2025, 8, 1, 2, 30),
  materialUrls: [
    'https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz/view?usp=sharing',
    'javascript:alert(1)',
  ],
  caption: 'Caption dari pengusul 🎉\n#KPUPacitan',
  narrative: 'Narasi <script>alert(1)</script>. '.repeat(40),
  publishOn: '2025-09-03',
  evidence: {
    draft: 'https://drive.google.com/drive/folders/konsep',
    caption: 'Caption akhir dari editor 🎉👩‍👩‍👧\n\n#KPUPacitan #Pemilu',
  },
  submitter: 'Ani Lestari',
  officer: 'Sri Wahyuni, S.H.',
  ownWork: null,
  zoneName: 'WIB',
  utcOffsetHours: 7,
  platforms: ['Instagram', 'Facebook', 'X', 'TikTok', 'YouTube'],
  step: {
    name: 'Setujui',
    round: 2,
    description: 'Hasil suntingan diserahkan kepada Tim Approval (Komisioner dan atau Sekretaris)',
    dueAt: Date.UTC(2025, 8, 1, 7, 30),
    limitAt: Date.UTC(2025, 8, 2, 7, 30),
    note: 'Sudah diperbaiki sesuai catatan:\n- logo diganti',
  },
  outcomes: [
    { name: 'setuju', requires: [], next: { step: 'Unggah', performers: 'Dewi Lestari' } },
    {
      name: 'perbaiki',
      requires: [{ anyOf: ['note'], atLeast: 1 }],
      next: { step: 'Sunting', performers: 'Budi O’Neill' },
    },
    { name: 'tidak setuju', requires: [{ anyOf: ['note'], atLeast: 1 }], next: { end: 'ditolak' } },
  ],
  way: [
    { step: 'Serahkan', round: 1, finishedAt: Date.UTC(2025, 8, 1, 3, 5), outcome: 'kirim', by: 'Ani' },
    { step: 'Periksa', round: 1, finishedAt: Date.UTC(2025, 8, 1, 4, 5), outcome: 'lengkap', by: 'Tono' },
    {
      step: 'Sunting',
      round: 2,
      finishedAt: Date.UTC(2025, 8, 1, 6, 35),
      outcome: 'selesai',
      by: 'Budi O’Neill',
    },
    { step: 'Setujui', round: 2, finishedAt: null, outcome: null, by: null },
  ],
  ...more,
});

/** The operator's step: a link per platform, and proof. */
export const uploadView = (more: Partial<TaskView> = {}): TaskView =>
  approvalView({
    title: 'Sosialisasi Pemilih Pemula',
    step: { ...approvalView().step, name: 'Unggah', round: 1, note: '', limitAt: null },
    outcomes: [
      {
        name: 'tayang',
        requires: [
          { anyOf: ['postUrl'], atLeast: 1 },
          { anyOf: ['screenshot'], atLeast: 2 },
        ],
        next: { step: 'Bagikan', performers: 'Dewi Lestari' },
      },
    ],
    ...more,
  });

/** The operator shares what is live. */
export const shareView = (): TaskView =>
  approvalView({
    title: 'Sosialisasi *Pemilih* Pemula',
    evidence: {
      postUrl: [
        { platform: 'Instagram', url: 'https://www.instagram.com/p/AbCdEf123/' },
        { platform: 'X', url: 'https://x.com/kpu/status/1234567' },
      ],
    },
    step: { ...approvalView().step, name: 'Bagikan', round: 1, note: '', limitAt: null },
    outcomes: [{ name: 'dibagikan', requires: [], next: { end: 'selesai' } }],
  });

/** The submitter answers a question: what the form brought stands there already. */
export const clarificationView = (): TaskView =>
  approvalView({
    evidence: {},
    step: {
      ...approvalView().step,
      name: 'Serahkan',
      note: 'Foto kegiatan mana yang dipakai?',
      limitAt: null,
    },
    outcomes: [
      {
        name: 'kirim',
        requires: [
          { anyOf: ['photo', 'video'], atLeast: 4 },
          { anyOf: ['caption', 'narrative'], atLeast: 1 },
          { anyOf: ['note'], atLeast: 1 },
        ],
        next: { step: 'Periksa', performers: 'Tono' },
      },
    ],
  });

const openTask = (more: Partial<OpenTask>): OpenTask => ({
  token: 'satu',
  version: 5,
  number: '012/MEDSOS/IX/2025',
  title: '=1+1 "Rapat <b>Koordinasi</b>" ' + 'Pemilih'.repeat(12),
  section: 'Teknis Penyelenggaraan Pemilu dan Hukum',
  step: 'Setujui',
  round: 1,
  startedAt: Date.UTC(2025, 8, 1, 6, 35),
  dueAt: Date.UTC(2025, 8, 1, 7, 30),
  limitAt: Date.UTC(2025, 8, 2, 6, 35),
  note: '',
  approval: 'setuju',
  ...more,
});

/** Three items of a commissioner: two that can be approved together, and one that cannot. */
export const tasksView = (more: Partial<TasksView> = {}): TasksView => ({
  officer: 'Sri Wahyuni, S.H.',
  zoneName: 'WIB',
  utcOffsetHours: 7,
  now: Date.UTC(2025, 8, 1, 8, 10),
  tasks: [
    openTask({}),
    openTask({
      token: 'dua',
      number: '013/MEDSOS/IX/2025',
      title: 'Sosialisasi Pemilih Pemula',
      version: 7,
      round: 2,
    }),
    openTask({
      token: 'tiga',
      number: '014/MEDSOS/IX/2025',
      title: 'Ucapan Hari Jadi',
      step: 'Unggah',
      approval: null,
      dueAt: null,
      limitAt: null,
    }),
  ],
  waiting: [],
  atWill: [],
  ...more,
});

/** Of an officer who waits for others. */
export const waiting: TasksView['waiting'] = [
  {
    number: '011/MEDSOS/IX/2025',
    title: 'Kunjungan ' + 'Sekolah'.repeat(14),
    step: 'Setujui',
    names: ['Sekar Maheswari', 'Dimas Wicaksono'],
    dueAt: null,
    limitAt: Date.UTC(2025, 8, 1, 8),
    request: '*[MOHON PERSETUJUAN]* Kunjungan\nhttps://drive.google.com/' + 'x'.repeat(200),
  },
];

/** What an editor may start at any time. */
export const atWillView = (more: Partial<AtWillView> = {}): AtWillView => ({
  zoneName: 'WIB',
  utcOffsetHours: 7,
  items: [
    {
      number: '011/MEDSOS/IX/2025',
      title: 'Kunjungan ' + 'Sekolah'.repeat(14),
      status: 'Selesai',
      endedAt: Date.UTC(2025, 8, 1, 8),
      steps: [
        { step: 'Ralat', token: 'ralat' },
        { step: 'Turunkan konten yang telah tayang', token: 'turunkan' },
      ],
    },
    {
      number: '012/MEDSOS/IX/2025',
      title: 'Rapat Koordinasi',
      status: 'Menunggu: Setujui',
      endedAt: null,
      steps: [{ step: 'Tarik', token: 'tarik' }],
    },
  ],
  ...more,
});
type AtWillView = Extract<AtWillResult, { view: unknown }>['view'];

/** What the submitter sees while the check waits for an answer. */
export const trackView = (more: Partial<TrackView> = {}): TrackView => ({
  number: '012/MEDSOS/IX/2025',
  title: '=1+1 "Rapat <b>Koordinasi</b>" 🎉',
  section: 'Teknis Penyelenggaraan Pemilu dan Hukum',
  contentType: 'Informasi Kegiatan',
  submittedAt: Date.UTC(2025, 8, 1, 3, 5),
  zoneName: 'WIB',
  utcOffsetHours: 7,
  now: Date.UTC(2025, 8, 1, 8, 10),
  current: {
    step: 'Serahkan',
    description: 'Menyerahkan bahan konten',
    roles: ['Pelaksana Kegiatan'],
    startedAt: Date.UTC(2025, 8, 1, 4, 5),
    dueAt: null,
    limitAt: null,
    asked: { note: 'Foto kegiatan mana yang dipakai?', token: 'jawab' },
    request: null,
  },
  ended: null,
  posts: [],
  atWill: [],
  way: [{ step: 'Periksa', round: 1, finishedAt: Date.UTC(2025, 8, 1, 4, 5), outcome: 'kurang' }],
  ...more,
});

const officer = (name: string) => ({ name, email: `${name}@kpu.test`, roles: [], section: '' });

/** A row of Register that waits for two, with others on the staff. */
export const selectedItem: SelectedItem = {
  number: '012/MEDSOS/IX/2025',
  row: 4,
  version: 7,
  title: 'Rapat <b>' + 'Pemilih'.repeat(14),
  step: 'Setujui',
  outcomes: ['setuju', 'perbaiki'],
  awaited: [officer('sekar'), officer('dimas')],
  staff: [officer('sekar'), officer('Sri Wahyuningsih Kusumaningrum, S.H., M.H.')],
  persons: [officer('sekar')],
};
