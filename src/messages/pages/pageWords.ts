/** The words of the pages, so that they can be read, tested and corrected in one place. */
import { decimal } from '../dates';

type Fault = 'offline' | 'silent' | 'failed';

export const faultWords: Record<Fault, { title: string; text: string }> = {
  offline: {
    title: 'Tidak ada sambungan internet',
    text: 'Isian tetap ada di halaman ini. Mohon memeriksa sambungan, lalu mencoba kembali; mengirim dua kali tidak mencatat dua kali.',
  },
  silent: {
    title: 'Belum ada kabar dari server',
    text: 'Sambungan lambat. Mohon memeriksa keadaan terbaru; mengirim dua kali tidak mencatat dua kali.',
  },
  failed: {
    title: 'Halaman belum dapat diproses',
    text: 'Terjadi gangguan pada sistem. Mohon mencoba kembali sebentar lagi; bila berulang, hubungi pengelola lembar kerja.',
  },
};

/** What any page may say. */
export const pageWords = {
  loading: 'Memuat, mohon tunggu…',
  tryAgain: 'Coba kembali',
  required: 'wajib diisi',
} as const;

export const taskWords = {
  sending: 'Mengirim, mohon tunggu…',
  checkLatest: 'Periksa keadaan terbaru',
  asked: (name: string) =>
    name ? `Yth. Bapak/Ibu ${name}, mohon menyelesaikan langkah` : 'Mohon menyelesaikan langkah',
  whichTask: 'Pekerjaan mana yang hendak dibuka?',
  whoActs: 'Siapa yang mengerjakan?',
  round: (round: number) => `putaran ke-${round}`,
  signedText: 'Uraian dalam SOP',
  dueAt: 'Waktu baku sampai',
  limitAt: 'Batas akhir',
  timeLeft: (time: string) => `tersisa ${time}`,
  timeOver: (time: string) => `lewat ${time}`,
  noteBefore: 'Catatan dari langkah sebelumnya',
  submitter: 'Pengusul',
  ownWork: {
    warn: 'Bahan ini Bapak/Ibu serahkan atau sunting sendiri. Persetujuan Bapak/Ibu akan dicatat sebagai persetujuan atas pekerjaan sendiri.',
    block:
      'Bahan ini Bapak/Ibu serahkan atau sunting sendiri. Sesuai pengaturan kantor, persetujuannya diberikan petugas lain.',
  },
  section: 'Subbagian',
  contentType: 'Jenis konten',
  submittedAt: 'Diajukan',
  activityEndedAt: 'Kegiatan selesai',
  publishOn: 'Tanggal tayang yang diharapkan',
  material: 'Bahan',
  handedIn: 'Hasil langkah sebelumnya',
  details: 'Keterangan bahan',
  openLink: (label: string) => `Buka ${label}`,
  caption: 'Caption (takarir)',
  finalCaption: 'Caption (takarir) akhir',
  changes: (added: number, removed: number) =>
    `Perubahan dari yang diserahkan: ${[
      ...(added > 0 ? [`${added} kata ditambahkan`] : []),
      ...(removed > 0 ? [`${removed} kata dihapus`] : []),
    ].join(', ')}`,
  onlySpacingChanged: 'Dibanding yang diserahkan, hanya jarak dan baris yang berubah.',
  added: 'ditambahkan:',
  removed: 'dihapus:',
  captionLength: 'Panjang caption per platform',
  units: { characters: 'karakter', bytes: 'bita' },
  lengthOf: (used: string, most: string, unit: string) => `${used} dari ${most} ${unit}`,
  tooLong: 'terlalu panjang',
  tooManyHashtags: (used: number, most: number) => `${used} tagar, paling banyak ${most}`,
  narrative: 'Narasi',
  way: 'Perjalanan bahan',
  running: 'sedang berjalan',
  handedOver: (from: string, to: string) =>
    from && to ? `Dialihkan dari ${from} kepada ${to}` : 'Dialihkan kepada petugas lain',
  decisions: 'Keputusan',
  yourWork: 'Penyelesaian langkah',
  nextIs: 'Berikutnya',
  endsAs: (end: string) => `Berakhir: ${end}`,
  oneOfThese: (names: string) => `Isi salah satu: ${names}`,
  atLeast: (count: number) => `Minimal ${count} tautan.`,
  /** `Kirim: tayang`, but not `Kirim: kirim`. */
  send: (outcome: string) => (/^kirim/i.test(outcome) ? 'Kirim' : `Kirim: ${outcome}`),
  back: 'Kembali ke pilihan',
  endsForGood: (end: string) =>
    `Proses bahan ini akan berakhir dengan status “${end}” dan tidak dilanjutkan.`,
  fieldMissing: 'Bagian ini belum diisi.',
  notALink: 'Tuliskan tautan lengkap yang diawali https://',
  longerThan: (length: number, longest: number) =>
    `Terlalu panjang: ${decimal(length)} karakter, paling banyak ${decimal(longest)}. Mohon dipersingkat; tidak ada yang dipotong.`,
  closedLink:
    'Tautan ini tampaknya hanya dapat dibuka oleh Bapak/Ibu sendiri. Mohon menyalin tautan berbagi dari berkasnya.',
  tooFewLinks: (count: number) => `Masih kurang; diperlukan minimal ${count} tautan, satu per baris.`,
  recorded: 'Terima kasih, sudah tercatat',
  recordedAs: (outcome: string, time: string) => `“${outcome}” tercatat pada ${time}.`,
  mayClose: 'Halaman ini boleh ditutup.',
  goOnNext: 'Lanjutkan ke langkah berikutnya',
  goOn: (step: string) => `Lanjutkan ke langkah ${step}`,
  whatsApp: 'Teks untuk grup WhatsApp',
  whatsAppRequest: 'Teks permintaan untuk WhatsApp',
  copyText: 'Salin teks',
  copied: 'Teks telah disalin.',
  copyByHand: 'Tekan lama pada teks untuk menyalin.',
  openWhatsApp: 'Buka WhatsApp',
  untouched: 'Belum ada yang berubah sebelum tombol ditekan.',
} as const;

export const tasksWords = {
  title: 'Tugas saya',
  toList: 'Kembali ke Tugas saya',
  to: (name: string) => `Yth. Bapak/Ibu ${name}`,
  waiting: (count: number) => `Ada ${count} pekerjaan yang menunggu; yang paling mendesak di atas.`,
  none: 'Tidak ada yang menunggu',
  noneText: 'Bila ada pekerjaan baru, surel akan datang. Halaman ini boleh ditutup.',
  reload: 'Muat ulang daftar',
  waitingForOthers: 'Menunggu petugas lain',
  waitsFor: (step: string, names: string) => `${step}: menunggu ${names}`,
  remind: 'Ingatkan melalui WhatsApp',
  open: 'Buka dan selesaikan',
  choose: (approval: string) => `Pilih: ${approval}`,
  approveChosen: (count: number) => `Setujui ${count} bahan terpilih…`,
  confirm: (count: number) => `Setujui ${count} bahan?`,
  confirmText: 'Keputusan dicatat untuk setiap bahan berikut atas nama Bapak/Ibu.',
  confirmYes: (count: number) => `Ya, setujui ${count} bahan`,
  confirmNo: 'Belum, kembali ke daftar',
  approved: (done: number, all: number) =>
    done === all ? `${done} bahan sudah tercatat` : `${done} dari ${all} bahan tercatat`,
} as const;

/** Rows `sewaktu-waktu`. */
export const atWillWords = {
  title: 'Dapat dilakukan sewaktu-waktu',
  choose: 'Pilih bahannya',
  none: 'Tidak ada bahan yang dapat dipilih. Bahan yang berakhir lebih lama dapat dicari dengan nomor registernya.',
  number: 'Cari bahan dengan nomor register',
  numberHelp: 'Seperti pada judul surel, misalnya 012/MEDSOS/IX/2025. Bila kosong, ditampilkan yang terbaru.',
  find: 'Cari',
} as const;

export const trackWords = {
  toTrack: 'Kembali ke perjalanan bahan',
  now: 'Keberadaan sekarang',
  atStep: (step: string, roles: string) => `Langkah ${step}${roles ? `, dikerjakan oleh ${roles}` : ''}.`,
  since: 'Sejak',
  lasting: (time: string) => `sudah ${time}`,
  yourTurn: 'Yang diharapkan dari Bapak/Ibu',
  nothingAsked:
    'Saat ini tidak ada yang perlu dilakukan. Surel akan datang bila ada pertanyaan atau bila konten tayang.',
  answer: 'Jawab dan lengkapi',
  answerInForm: 'Mohon meminta pengampu media sosial memperbaiki jawaban pada lembar jawaban formulir.',
  ended: (end: string) => `Proses telah berakhir: ${end}`,
  endedAt: 'Berakhir pada',
  endReasons: {
    outcome: '',
    limitPassed: 'Batas waktu langkah terlewati sebelum ada keputusan.',
    cancelledByOfficer: 'Dibatalkan oleh pengelola.',
  },
  posts: 'Unggahan',
} as const;

export const recapPageWords = {
  title: 'Susun rekap',
  intro: 'Tab rekap disusun dari Riwayat. Tab yang sudah ada disusun ulang; catatan di sampingnya tetap.',
  period: 'Periode',
  start: 'Susun',
  working: 'Sedang menyusun. Biasanya selesai dalam satu menit; mohon jangan menutup jendela ini.',
  done: 'Rekap telah tersusun',
  refused: 'Rekap belum dapat disusun',
  periodUnknown: 'Periode ini tidak dikenal. Mohon memilih dari daftar.',
} as const;

export const setUpPageWords = {
  title: 'Siapkan lembar kerja',
  intro:
    'Tab, formulir, dan jadwal otomatis disiapkan pada lembar kerja ini. Menjalankannya kembali hanya memperbaiki yang kurang; isi yang ada tidak dihapus.',
  preset: 'Tabel SOP awal',
  presetHelp: 'Pilih yang paling mirip; isinya dapat disesuaikan kemudian di tab SOP.',
  registerFrom: 'Catat jawaban formulir sejak',
  registerFromHelp: 'Jawaban sebelum tanggal ini tidak dicatat dan tidak dikirimi surel.',
  formUrl: 'Alamat formulir yang sudah ada (boleh dikosongkan)',
  formUrlHelp: (hasForm: boolean) =>
    `Tempel alamat penyuntingan Google Formulir. Bila kosong, ${hasForm ? 'formulir yang sudah terhubung tetap dipakai' : 'formulir baru dibuat'}.`,
  start: 'Siapkan',
  working: 'Sedang menyiapkan. Biasanya selesai dalam satu menit; mohon jangan menutup jendela ini.',
  done: 'Yang telah disiapkan',
  next: 'Langkah selanjutnya',
  again: 'Jalankan kembali',
  refused: 'Belum dapat disiapkan',
  dateMissing: 'Isi tanggal mulai.',
  notAForm: 'Alamat formulir harus diawali https://docs.google.com/forms/',
} as const;

export const healthPageWords = {
  title: 'Kesehatan sistem',
  working: 'Sedang memeriksa. Biasanya selesai dalam beberapa detik.',
  checkedAt: (time: string) => `Diperiksa ${time}. Hasilnya juga tertulis di tab Kesehatan Sistem.`,
  summary: (count: number) =>
    count === 0
      ? 'Semua dalam keadaan baik.'
      : `${count} hal perlu diperhatikan; yang lain dalam keadaan baik.`,
  states: { good: 'Baik', attention: 'Perlu perhatian', broken: 'Rusak' },
  mend: 'Tindakan:',
  again: 'Periksa kembali',
  integrity: 'Periksa keutuhan Riwayat',
  integrityWorking: (checked: number) =>
    `Sedang memeriksa segel setiap baris Riwayat${checked > 0 ? `: ${checked} baris utuh` : ''}; mohon jangan menutup jendela ini.`,
  sound: 'Riwayat utuh',
  soundText: (checked: number, seal: string) =>
    `${checked} baris diperiksa dan semuanya seperti saat dicatat. Segel terakhir: ${seal}. Segel pada surel rekap harus dapat ditemukan pada kolom Segel di tab Riwayat.`,
  breached: 'Riwayat tidak utuh',
  breach: {
    changed: (row: string) => `${row} tidak lagi seperti saat dicatat.`,
    removedBefore: (row: string) => `Ada baris yang dihapus sebelum ${row}.`,
    inserted: (row: string) => `${row} disisipkan, atau ditulis tanpa melalui sistem.`,
    removedAtEnd: (row: string) => `Ada baris yang dihapus sesudah ${row}.`,
  },
  breachRow: (row: number, number: string) => `Baris ${row}${number ? ` (${number})` : ''}`,
  breachMend:
    'Bandingkan dengan Riwayat versi pada menu File, lalu pulihkan tab Riwayat dari versi sebelum perubahan.',
} as const;

export const controlWords = {
  title: 'LEMBAR KENDALI BAHAN KONTEN',
  print: 'Cetak',
  printHelp: 'Dicetak pada kertas A4; kolom Paraf diisi dengan tangan.',
  itemTitle: 'Judul',
  material: 'Bahan yang diserahkan',
  columns: ['Tahap dan pelaksana', 'Mulai dan selesai', 'Waktu', 'Hasil, bukti, dan catatan', 'Paraf'],
  until: (time: string) => `s.d. ${time}`,
  standard: (words: string) => `Waktu baku: ${words}`,
  printedAt: (time: string) => `Disusun dari Riwayat pada ${time}.`,
} as const;
