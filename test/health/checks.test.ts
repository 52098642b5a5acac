import { checks, examine } from '../../src/health';
import type { HealthFacts } from '../../src/health/facts';
import { noHeartbeat } from '../../src/health/heartbeat';
import { english } from '../messages/samples';
import { minute, now, office, soundFacts } from './facts';

const other = 'lain@kpu.test';
const [register, staff] = soundFacts().tabs;
const silent = { ...noHeartbeat, at: now - 61 * minute };

/** Which line changes, to what, and words it must then have. */
const unsound: [what: string, changes: Partial<HealthFacts>, line: string, words: RegExp][] = [
  ['a silent sweep', { heartbeat: silent }, 'Pemeriksaan otomatis: broken', /lebih dari satu jam/],
  [
    'a silent sweep of another account',
    { heartbeat: silent, account: { mine: other, office } },
    'Pemeriksaan otomatis: broken',
    /Masuk dengan akun humas@kpu.test/,
  ],
  [
    'a deleted clock trigger',
    { ownTriggers: { clock: 0, form: 1 } },
    'Pemeriksaan otomatis: broken',
    /terhapus/,
  ],
  [
    'a deleted form trigger',
    { ownTriggers: { clock: 1, form: 0 } },
    'Pencatatan jawaban formulir: attention',
    /Siapkan/,
  ],
  [
    'another account’s trigger that still runs',
    { heartbeat: { at: now, runs: [{ trigger: 'clock', account: other, at: now - 60 * minute }] } },
    'Pemicu ganda: attention',
    /lain@kpu\.test/,
  ],
  [
    'two triggers of one kind',
    { ownTriggers: { clock: 2, form: 1 } },
    'Pemicu ganda: attention',
    /lebih dari satu/,
  ],
  [
    'a foreign time zone',
    { zones: { sheet: 'America/New_York', script: 'Asia/Jakarta' } },
    'Zona waktu: broken',
    /America\/New_York.*Asia\/Jakarta/s,
  ],
  [
    'a zone that is not that of Pengaturan',
    { zone: { zoneName: 'WIT', utcOffsetHours: 9 } },
    'Zona waktu: broken',
    /Asia\/Jayapura/,
  ],
  [
    'a deleted tab',
    { tabs: [{ ...register!, shownTitle: null }] },
    'Tab dan kolom: broken',
    /Tab Register tidak ditemukan/,
  ],
  [
    'a deleted column',
    { tabs: [{ ...staff!, missingHeadings: ['Surel'] }] },
    'Tab dan kolom: broken',
    /Petugas.*Surel/,
  ],
  ['a filter', { tabs: [{ ...register!, isFiltered: true }] }, 'Filter: attention', /tab Register/],
  ['merged cells', { tabs: [{ ...register!, mergedRanges: 2 }] }, 'Sel gabungan: attention', /Pisahkan/],
  ['no tab of answers', { answers: { isLinked: false, missingColumns: [] } }, 'Formulir: broken', /Siapkan/],
  [
    'a renamed question',
    { answers: { isLinked: true, missingColumns: ['Judul kegiatan'] } },
    'Formulir: broken',
    /Judul kegiatan/,
  ],
  ['an empty table', { sopIsEmpty: true }, 'Tabel SOP: broken', /Riwayat versi/],
  ['a role of nobody', { emptyRoles: ['Komisioner'] }, 'Petugas: broken', /Komisioner/],
  [
    'mail that waits',
    { outbox: { waiting: 3, oldestAt: now - 40 * minute } },
    'Surel keluar: attention',
    /3 surel/,
  ],
  [
    'mail that is refused',
    { problems: [{ code: 'MailUndeliverable', detail: 'salah@kpu.test' }] },
    'Surel keluar: attention',
    /salah@kpu\.test/,
  ],
  [
    'no web app',
    { webApp: { address: null, builds: { head: 'a', web: '' }, account: '' } },
    'Halaman dari surel: attention',
    /\/exec/,
  ],
  [
    'an older page',
    { webApp: { address: 'https://script.google.com/x/exec', builds: { head: 'b', web: 'a' }, account: '' } },
    'Halaman dari surel: attention',
    /versi a/,
  ],
  [
    'pages of another account',
    {
      webApp: {
        address: 'https://script.google.com/x/exec',
        builds: { head: 'a', web: 'a' },
        account: 'lama@kpu.test',
      },
    },
    'Halaman dari surel: attention',
    /lama@kpu\.test.*dikirim ulang/s,
  ],
  [
    'a day that needs more mails than it has',
    { mail: { budget: 100, spent: 66, isPutOff: false, left: 34, reserve: 20, needed: 41 } },
    'Jatah surel: attention',
    /sisa 34, perlu 41.*Surel per hari/s,
  ],
  [
    'an account whose mails Google refuses',
    { mail: { budget: 100, spent: 3, isPutOff: true, left: 0, reserve: 20, needed: 0 } },
    'Jatah surel: attention',
    /Google untuk sementara menolak/,
  ],
  [
    'a PDF that could not be kept',
    { problems: [{ code: 'ArchiveFailed', detail: 'Rekap 2025-09' }] },
    'Arsip PDF rekap: attention',
    /Rekap 2025-09.*dicoba lagi/s,
  ],
  [
    'a breach of the seals',
    { journal: { lastSeal: 'a', integrity: { at: now, checked: 6, breachRow: 7 }, damaged: [] } },
    'Segel Riwayat: broken',
    /baris 7.*Periksa keutuhan/s,
  ],
  [
    'an item whose rows of Riwayat are damaged',
    { journal: { lastSeal: 'a', integrity: null, damaged: ['003/MEDSOS/IX/2025'] } },
    'Segel Riwayat: attention',
    /003\/MEDSOS.*Riwayat versi/s,
  ],
  [
    'seals nobody followed for over a month',
    {
      journal: {
        lastSeal: 'a',
        integrity: { at: now - 32 * 24 * 60 * minute, checked: 6, breachRow: null },
        damaged: [],
      },
    },
    'Segel Riwayat: attention',
    /sekali sebulan/,
  ],
  [
    'a fault',
    {
      faults: [
        {
          trigger: 'clock',
          message: 'Service invoked too many times for one day: gmail.',
          at: now,
          times: 4,
        },
      ],
    },
    'Gangguan: attention',
    /Jatah harian/,
  ],
];

const changed = (facts: HealthFacts) => examine(facts).filter(({ state }) => state !== 'good');

test('where nothing is wrong every line is good and asks for nothing', () => {
  expect(changed(soundFacts())).toEqual([]);
  expect(examine(soundFacts()).every(({ found, mend }) => /^[A-Z].*\.?$/.test(found) && mend === '')).toBe(
    true,
  );
});

test.each(unsound)('%s changes one line, which says what to do', (_what, changes, expected, words) => {
  const [line, ...more] = changed(soundFacts(changes));
  expect(more).toEqual([]);
  expect(`${line!.title}: ${line!.state}`).toBe(expected);
  expect(`${line!.found} ${line!.mend}`).toMatch(words);
  expect(line!.mend).toMatch(/\.$/);
  expect(`${line!.found} ${line!.mend}`.replace(/https?:\S+|\S+\/\S+/g, '')).not.toMatch(english);
});

test('every check is seen to fail', () => {
  const seen = new Set(unsound.map(([, , line]) => line.split(':')[0]));
  expect(checks.map(({ title }) => title).filter((title) => !seen.has(title))).toEqual([]);
});

const url = 'https://drive.google.com/drive/folders/x';
test.each([
  ['before the first PDF', [], /^Folder “Arsip Rekap Publikasi” dibuat/],
  ['once there is one', [{ url, account: office }], new RegExp(`^PDF rekap tersimpan di folder ${url}$`)],
  ['in the folder of the account before', [{ url, account: other }], /milik lain@kpu\.test.*folder baru/],
  [
    'in a folder of its own after a move',
    [
      { url, account: office },
      { url: `${url}2`, account: other },
    ],
    /milik lain@kpu\.test: \S+x2 Mohon dipindahkan/,
  ],
])('where PDFs lie is said %s, and nothing is asked for', (_when, archiveFolders, words) => {
  const facts = soundFacts({ archiveFolders });
  expect(changed(facts)).toEqual([]);
  expect(examine(facts).find(({ title }) => title === 'Arsip PDF rekap')?.found).toMatch(words);
});

test('a renamed tab is known all the same', () => {
  const facts = soundFacts({ tabs: [{ ...register!, shownTitle: 'Daftar' }] });
  expect(changed(facts)).toEqual([]);
  expect(examine(facts).find(({ title }) => title === 'Tab dan kolom')?.found).toContain('Daftar');
});
