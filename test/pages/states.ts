/** Every page in each state that looks different, with texts as ugly as people's get: what `forEveryone.test.ts` looks at. */
import type { Page } from 'playwright-core';
import { guideParts } from '../../src/messages/guide';
import { buildControlSheet } from '../../src/recap/papers/controlSheet';
import {
  approveForm,
  cancelForm,
  enactForm,
  handOverForm,
  materialForm,
  moveForm,
  recordForm,
} from '../../src/google/menu/forms';
import type { SetUpTicket } from '../../src/api/setUpView';
import { examine } from '../../src/health';
import { soundFacts } from '../health/facts';
import { story } from '../workflow/deciderSpec';
import * as p from '../workflow/pacitan';
import { linkedStates, press, type PageState } from './linkedStates';
import { selectedItem } from './samples';

const presets = [
  {
    key: 'pacitan',
    office: 'KPU Kabupaten Pacitan',
    titles: ['Publikasi Kegiatan di Media Sosial '.repeat(3)],
  },
  { key: 'cianjur', office: 'KPU Kabupaten Cianjur', titles: ['Melalui Media Sosial', 'Melalui Website'] },
];
const setUpTicket: SetUpTicket = { presets, preset: 'cianjur', registerFrom: '2025-09-01', hasForm: true };
const setUp = (is: string, reach: (page: Page) => Promise<unknown>, shows: RegExp): PageState => ({
  page: 'setup',
  is,
  ticket: setUpTicket,
  reach,
  shows,
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
  page: 'health',
  is,
  ticket: null,
  shows,
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
  ...linkedStates,
  ...setUps,
  ...healths,
  ...offices,
  ...recaps,
  { page: 'control', is: 'a long way', ticket: controlSheet, shows: /Paraf/ },
  ...guideParts.map((part) => ({ page: 'guide', is: part, ticket: { parts: [part] }, shows: /Panduan/ })),
];
