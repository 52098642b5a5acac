/** The menu Publikasi and what its commands say. Which function stands behind a label is main's affair. */
import { oneLine } from './peoplesText';
import { endLabel } from './states';

export const menuTitle = 'Publikasi';

/** In the order of the menu; `…` where a dialog follows. */
export const menuLabels = {
  processRow: 'Proses baris terpilih…',
  approveRow: 'Setujui baris terpilih',
  returnRow: 'Kembalikan…',
  cancelRow: 'Batalkan…',
  handOver: 'Alihkan ke…',
  record: 'Catat keputusan…',
  addMaterial: 'Tambah bahan…',
  tasks: 'Tugas saya',
  buildRecap: 'Buat rekap',
  recapThisMonth: 'Bulan ini',
  recapLastMonth: 'Bulan lalu',
  recapQuarter: 'Triwulan…',
  recapSemester: 'Semester…',
  recapYear: 'Tahun…',
  openItems: 'Sedang berjalan',
  controlSheet: 'Lembar kendali baris terpilih…',
  settings: 'Pengaturan',
  setUp: 'Siapkan lembar kerja…',
  checkSop: 'Periksa tabel SOP',
  enactSop: 'Berlakukan tabel SOP…',
  health: 'Kesehatan sistem',
  moveOffice: 'Pindahkan akun pengelola',
  silent: '⚠ Pemeriksaan otomatis berhenti…',
  guide: 'Panduan',
} as const;

export const dialogTitles = {
  task: 'Proses bahan konten',
  tasks: 'Tugas saya',
  track: 'Lacak bahan konten',
  control: 'Lembar kendali',
  office: 'Pekerjaan kantor',
  setUp: 'Siapkan lembar kerja',
  recapPeriod: 'Periode rekap',
  health: 'Kesehatan sistem',
  guide: 'Panduan',
} as const;

/** What *Periksa* and *Berlakukan* answer. */
export const sopWords = {
  sound: (tables: number) =>
    `Tabel SOP sudah benar${tables > 1 ? ` (${tables} prosedur)` : ''} dan dapat diberlakukan. Alur tertulis di bawah tabel.`,
  faulty: (problems: readonly string[]) =>
    [
      `Ada ${problems.length} hal yang perlu dibenahi; sel terkait diberi catatan.`,
      ...problems.slice(0, 8),
    ].join('\n'),
  notEnacted: 'Tabel belum diberlakukan; tabel yang sedang berlaku tidak berubah.',
  unchanged: 'Tabel sama dengan yang sedang berlaku, sehingga tidak ada versi baru.',
  enacted: (versions: readonly number[], date: string) =>
    `Tabel SOP berlaku mulai ${date} sebagai versi ${versions.join(', ')}. Bahan yang sudah terdaftar tetap mengikuti versi lamanya.`,
} as const;

/** What *Pindahkan akun pengelola* answers. */
export const moveDone = (from: string, to: string): string =>
  [
    `Akun pengelola kini ${to}: pemicu terpasang dan surel berangkat dari akun ini.`,
    `Pemicu ${from} menghapus dirinya saat berjalan berikutnya, paling lambat lima menit lagi; tidak ada yang dikerjakan dua kali.`,
    'Yang tidak dapat dipindahkan oleh menu ini:',
    `1. Alamat aplikasi web tetap milik akun yang menerapkannya dan berhenti bila akun itu dihapus. Terapkan kembali dengan akun ini, lalu tempelkan alamat barunya pada baris “Alamat aplikasi web” di tab Pengaturan; tautan yang masih terbuka dikirim ulang dengan sendirinya.`,
    '2. Kepemilikan lembar kerja dan formulir: pindahkan di Google Drive melalui Bagikan.',
    '3. PDF rekap yang sudah tersimpan tetap di Google Drive akun lama. PDF berikutnya masuk ke folder yang sama bila akun ini dapat membukanya, bila tidak ke folder baru; keduanya disebut di Kesehatan sistem.',
  ].join('\n');

export const toasts = {
  noRowChosen: 'Pilih satu baris berisi bahan di tab Register, lalu ulangi.',
  done: (number: string, outcome: string, next: string) => `${number}: “${outcome}” tercatat. ${next}`,
  nothingToReturn: 'Langkah ini tidak memiliki pilihan untuk mengembalikan.',
  /** Nobody knows whether it had been stored by then. */
  fault: (message: string) =>
    [
      'Perintah terhenti karena gangguan.',
      'Mohon melihat apakah hasilnya sudah tampak di lembar kerja; bila belum, jalankan kembali sebentar lagi. Mengulang tidak mencatat dua kali.',
      `Bila gangguan berulang, sampaikan pesan ini kepada pengelola: ${oneLine(message, 200)}`,
    ].join('\n'),
} as const;

/** What follows a decision, as one sentence; nothing where it is not known. */
export const nextSentence = (next: { step: string; performers: string } | { end: string }): string => {
  if ('step' in next) {
    return `Langkah berikutnya: ${next.step}${next.performers ? ` oleh ${next.performers}` : ''}.`;
  }
  return next.end === '' ? '' : `Proses berakhir dengan status “${endLabel(next.end)}”.`;
};
