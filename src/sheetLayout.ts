/**
 * The workbook as data: tabs by an id of our own choosing (so a renamed tab does not matter), headings, questions.
 * Headings are found by their words; columns people insert between them are left alone.
 */

export interface Tab {
  sheetId: number;
  title: string;
  hidden: boolean;
  /** Row of the headings, from 0; above it stands a line for the office. */
  headingRow: number;
  headings: readonly string[];
}

const tab = (sheetId: number, title: string, headings: readonly string[], more: Partial<Tab> = {}): Tab => ({
  sheetId,
  title,
  headings,
  hidden: false,
  headingRow: 0,
  ...more,
});

export const tabs = {
  register: tab(
    3601,
    'Register',
    [
      'Nomor Register',
      'Judul',
      'Status',
      'Langkah',
      'Petugas',
      'Batas Waktu',
      'Diajukan',
      'Kegiatan Selesai',
      'Pengusul',
      'Subbagian',
      'Jenis Konten',
      'Bahan',
      'Konsep',
      'Tautan',
      'Selesai',
      'Catatan',
      'Versi SOP',
    ],
    { headingRow: 1 },
  ),
  staff: tab(3602, 'Petugas', ['Nama', 'Surel', 'Peran', 'Subbagian', 'Aktif', 'Akun Bersama']),
  sop: tab(3603, 'SOP', [
    'No',
    'Langkah',
    'Pelaksana',
    'Uraian',
    'Kelengkapan',
    'Waktu',
    'Output',
    'Keterangan',
    'Kapan',
    'Hasil',
  ]),
  settings: tab(3604, 'Pengaturan', ['Pengaturan', 'Nilai', 'Keterangan']),
  holidays: tab(3605, 'Hari Libur', ['Tanggal', 'Nama', 'Jenis']),
  insight: tab(3606, 'Insight', [
    'Periode',
    'Platform',
    'Nama Akun',
    'Jumlah Pengikut',
    'Tayangan',
    'Jangkauan',
    'Suka',
    'Komentar',
    'Dibagikan',
    'Disimpan',
    'Tautan',
  ]),
  reportNotes: tab(3607, 'Catatan Laporan', ['Periode', 'Bagian', 'Isi']),
  health: tab(3613, 'Kesehatan Sistem', ['Pemeriksaan', 'Keadaan', 'Temuan', 'Tindakan', 'Diperiksa']),
  journal: tab(
    3608,
    'Riwayat',
    [
      'ID',
      'Waktu (UTC)',
      'Nomor Register',
      'Versi',
      'Peristiwa',
      'Langkah',
      'Putaran',
      'Hasil',
      'Pelaku',
      'Melalui',
      'Akun',
      'Data',
      'Bangunan',
      'Segel',
    ],
    { hidden: true },
  ),
  outbox: tab(
    3609,
    'Kotak Keluar',
    [
      'ID',
      'Jenis',
      'Waktu (UTC)',
      'Nomor Register',
      'Templat',
      'Kepada',
      'Isi',
      'Disewa Sampai (UTC)',
      'Pelaksana',
    ],
    { hidden: true },
  ),
  system: tab(3610, 'Sistem', ['Kunci', 'Isi', 'Baris Register', 'Baris Jawaban'], { hidden: true }),
  journalIndex: tab(3614, 'Indeks Riwayat', ['Bulan', 'Baris Pertama', 'Baris Lain'], { hidden: true }),
  itemIndex: tab(3615, 'Indeks Bahan', ['Baris Riwayat'], { hidden: true }),
} as const satisfies Record<string, Tab>;

/** Written by us beside the form's own columns. */
export const answerNumberHeading = 'Nomor Register';

export type QuestionKind = 'text' | 'paragraph' | 'choice' | 'dateTime' | 'date';
export interface Question {
  field:
    | 'title'
    | 'activityEndedAt'
    | 'section'
    | 'contentType'
    | 'materialUrls'
    | 'caption'
    | 'narrative'
    | 'publishOn'
    | 'submitterEmail'
    | 'procedure';
  heading: string;
  help: string;
  kind: QuestionKind;
  required: boolean;
}

/** The form's questions in order; the last only where an office runs several procedures on one intake. An office with its own form maps its headings to these in Pengaturan. */
export const questions: readonly Question[] = [
  {
    field: 'title',
    heading: 'Judul kegiatan',
    help: 'Contoh: Rapat Koordinasi Pemutakhiran Data Pemilih',
    kind: 'text',
    required: true,
  },
  {
    field: 'activityEndedAt',
    heading: 'Waktu selesai kegiatan',
    help: 'Tanggal dan jam kegiatan berakhir.',
    kind: 'dateTime',
    required: true,
  },
  { field: 'section', heading: 'Subbagian pengusul', help: '', kind: 'choice', required: true },
  { field: 'contentType', heading: 'Jenis konten', help: '', kind: 'choice', required: true },
  {
    field: 'materialUrls',
    heading: 'Tautan foto dan/atau video',
    help: 'Tautan Google Drive yang dapat dibuka pengampu; satu tautan per baris.',
    kind: 'paragraph',
    required: true,
  },
  {
    field: 'caption',
    heading: 'Caption (takarir)',
    help: 'Isi caption atau narasi, atau keduanya.',
    kind: 'paragraph',
    required: false,
  },
  {
    field: 'narrative',
    heading: 'Narasi',
    help: 'Isi caption atau narasi, atau keduanya.',
    kind: 'paragraph',
    required: false,
  },
  {
    field: 'publishOn',
    heading: 'Tanggal tayang yang diharapkan',
    help: 'Boleh dikosongkan.',
    kind: 'date',
    required: false,
  },
  {
    field: 'submitterEmail',
    heading: 'Surel pengusul',
    help: 'Untuk kabar dan pertanyaan tentang bahan ini. Boleh dikosongkan.',
    kind: 'text',
    required: false,
  },
  {
    field: 'procedure',
    heading: 'Tujuan publikasi',
    help: 'Menentukan prosedur yang dijalankan.',
    kind: 'choice',
    required: false,
  },
];
