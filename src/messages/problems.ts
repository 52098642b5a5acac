/** Words for what people must mend: what is wrong, in which column or tab, and who does what next. */
import type { ItemProblem, OfficeProblemCode } from '../workflow/model';
import { isEvidenceKind, requirementWords } from './evidenceFields';
import { oneLine } from './peoplesText';

export interface ProblemWords {
  title: string;
  /** What is wrong, a whole sentence. */
  text: string;
  /** What to do, a whole sentence. */
  mend: string;
}

type ProblemCode = ItemProblem['code'] | OfficeProblemCode;

/** The detail as far as there is one: ` (“Umum dan Logistk”)`. */
const shown = (detail: string): string => {
  const text = oneLine(detail, 200);
  return text === '' ? '' : ` (“${text}”)`;
};

const mendAnswer = (column: string): string =>
  `Mohon pengusul atau pengampu memperbaiki kolom “${column}” pada baris bahan ini di tab jawaban formulir; proses berlanjut dengan sendirinya setelah diperbaiki.`;

/** `documentation/photo 4; narrative 1`, as the engine lists what is lacking. */
const requirementsIn = (detail: string): string =>
  detail
    .split('; ')
    .map((one) => {
      const [kinds = '', atLeast = '1'] = one.split(' ');
      const anyOf = kinds.split('/').filter(isEvidenceKind);
      return requirementWords({ anyOf, atLeast: Number(atLeast) });
    })
    .join('; ');

const words: Record<ProblemCode, (detail: string) => ProblemWords> = {
  TitleMissing: () => ({
    title: 'Judul kegiatan kosong',
    text: 'Kolom “Judul kegiatan” pada bahan konten ini belum diisi.',
    mend: mendAnswer('Judul kegiatan'),
  }),
  MaterialMissing: (detail) => ({
    title: 'Tautan foto atau video belum ada',
    text: `Kolom “Tautan foto dan/atau video” pada bahan konten ini belum memuat tautan yang dapat dibaca${shown(detail)}.`,
    mend: mendAnswer('Tautan foto dan/atau video'),
  }),
  TextMissing: () => ({
    title: 'Caption dan narasi kosong',
    text: 'Kolom “Caption (takarir)” dan “Narasi” pada bahan konten ini sama-sama belum diisi; salah satunya diperlukan.',
    mend: mendAnswer('Caption (takarir)'),
  }),
  EvidenceIncomplete: (detail) => ({
    title: 'Bahan belum lengkap menurut SOP',
    text: `Tabel SOP masih meminta: ${requirementsIn(detail)}.`,
    mend: 'Mohon pengusul melengkapinya melalui tautan pada surel, atau pada baris bahan ini di tab jawaban formulir.',
  }),
  ActivityTimeUnreadable: (detail) => ({
    title: 'Waktu selesai kegiatan tidak terbaca',
    text: `Isi kolom “Waktu selesai kegiatan” tidak terbaca sebagai tanggal dan jam${shown(detail)}, sehingga waktu penyerahan tidak dapat dihitung.`,
    mend: `${mendAnswer('Waktu selesai kegiatan')} Contoh penulisan: 01/09/2025 14:30.`,
  }),
  ActivityInFuture: (detail) => ({
    title: 'Waktu selesai kegiatan di masa depan',
    text: `Isi kolom “Waktu selesai kegiatan” lebih lambat daripada waktu penyerahan bahan${shown(detail)}.`,
    mend: mendAnswer('Waktu selesai kegiatan'),
  }),
  UnknownSection: (detail) => ({
    title: 'Subbagian tidak dikenal',
    text: `Isi kolom “Subbagian pengusul” tidak terdapat dalam daftar subbagian${shown(detail)}.`,
    mend: 'Mohon pengampu memperbaiki kolom “Subbagian pengusul” pada baris bahan ini, atau menambahkan subbagian tersebut ke daftar di tab Pengaturan.',
  }),
  TextTooLong: (detail) => ({
    title: 'Isian terlalu panjang',
    text: `Ada isian yang melebihi panjang yang dapat disimpan${shown(detail)}; yang tercatat hanya bagian awalnya.`,
    mend: 'Mohon pengusul atau pengampu memendekkan isian tersebut pada baris bahan ini di tab jawaban formulir, misalnya dengan menaruh naskah lengkap di Google Dokumen dan mencantumkan tautannya.',
  }),
  ProcedureUnknown: (detail) => ({
    title: 'Prosedur tidak dikenal',
    text: `Prosedur yang dipilih dalam formulir tidak sesuai dengan tabel SOP yang berlaku${shown(detail)}.`,
    mend: 'Mohon pengampu memperbaiki pilihan prosedur pada baris bahan ini, atau memberlakukan tabel SOP yang dimaksud di tab SOP.',
  }),
  RoleWithoutOfficer: (detail) => ({
    title: 'Belum ada petugas untuk langkah ini',
    text: `Belum ada petugas aktif dengan peran yang diperlukan${shown(detail)}, sehingga langkah ini belum dapat dikerjakan.`,
    mend: 'Mohon pengelola lembar kerja menambahkan petugas dengan peran tersebut di tab Petugas (kolom Nama, Surel, Peran, dan Aktif); proses berlanjut dengan sendirinya.',
  }),
  AnswerColumnMissing: (detail) => ({
    title: 'Kolom jawaban formulir tidak ditemukan',
    text: `Kolom yang diperlukan tidak ditemukan di tab jawaban formulir${shown(detail)}; mungkin judulnya diubah atau kolomnya dihapus.`,
    mend: 'Mohon pengelola lembar kerja mengembalikan judul kolom tersebut, atau menyesuaikan padanannya di tab Pengaturan.',
  }),
  AnswersTabMissing: () => ({
    title: 'Tab jawaban formulir tidak ditemukan',
    text: 'Tab yang menampung jawaban formulir tidak ditemukan, sehingga bahan baru belum dapat dicatat. Jawaban tetap tersimpan di formulir.',
    mend: 'Mohon pengelola lembar kerja menjalankan menu Publikasi, Pengaturan, Siapkan lembar kerja… untuk menyambungkan kembali formulir.',
  }),
  SopTabEmpty: () => ({
    title: 'Tabel SOP kosong atau tidak terbaca',
    text: 'Tab SOP kosong atau tidak terbaca. Bahan yang sedang berjalan tetap mengikuti tabel SOP yang terakhir berlaku.',
    mend: 'Mohon pengelola lembar kerja mengembalikan isi tab SOP, misalnya melalui Riwayat versi pada menu File.',
  }),
  StewardMissing: () => ({
    title: 'Belum ada pengelola yang dapat dihubungi',
    text: 'Tab Pengaturan belum memuat surel pengelola yang menerima pemberitahuan.',
    mend: 'Mohon mengisi baris “Surel pengelola” di tab Pengaturan.',
  }),
  TabMissing: (detail) => ({
    title: 'Tab tidak ditemukan',
    text: `Salah satu tab lembar kerja tidak ditemukan${shown(detail)}.`,
    mend: 'Mohon pengelola lembar kerja menjalankan menu Publikasi, Pengaturan, Siapkan lembar kerja…; tab yang hilang dibuat kembali dan isinya disusun ulang dari riwayat.',
  }),
  MailUndeliverable: (detail) => ({
    title: 'Surel tidak dapat dikirim',
    text: `Surel kepada alamat berikut berkali-kali ditolak${shown(detail)}.`,
    mend: 'Mohon pengelola lembar kerja memeriksa alamat tersebut di tab Petugas, lalu memberi tahu yang bersangkutan.',
  }),
  MailsShort: (detail) => ({
    title: 'Jatah surel diperkirakan tidak cukup',
    text: `Jatah surel kantor untuk 24 jam diperkirakan tidak cukup${shown(detail)}. Tidak ada surel yang hilang: yang mendesak didahulukan, selebihnya dirangkum dan menyusul.`,
    mend: 'Mohon pengelola lembar kerja mengingatkan petugas secara langsung bila mendesak; bila sering terjadi, gunakan akun Google Workspace lalu sesuaikan baris “Surel per hari” di tab Pengaturan.',
  }),
  ArchiveFailed: (detail) => ({
    title: 'PDF rekap belum terarsip',
    text: `PDF rekap berikut belum dapat disimpan di Drive${shown(detail)}; tab rekapnya tetap ada.`,
    mend: 'Mohon ditunggu, penyimpanan dicoba lagi dengan sendirinya; bila tabnya sudah dihapus, susun kembali melalui menu Buat rekap, dan bila mendesak, cetak tabnya melalui menu File, Download, PDF.',
  }),
  JournalDamaged: (detail) => ({
    title: 'Baris Riwayat hilang atau berubah',
    text: `Riwayat bahan berikut tidak lagi utuh${shown(detail)}; keadaan terakhirnya tetap dipakai.`,
    mend: 'Mohon pengelola lembar kerja memulihkan tab Riwayat melalui Riwayat versi pada menu File.',
  }),
  SweepSilent: () => ({
    title: 'Pemeriksaan otomatis berhenti',
    text: 'Pemeriksaan otomatis tiap lima menit tidak berjalan lebih dari satu jam, sehingga pengingat, batas waktu, dan sebagian surel tertunda.',
    mend: 'Mohon pengelola lembar kerja menjalankan menu Publikasi, Pengaturan, Siapkan lembar kerja… dengan akun pengelola; yang tertunda dikerjakan setelahnya.',
  }),
  OfficeMoved: (detail) => ({
    title: 'Akun pengelola berpindah',
    text: `Pemicu dan pengiriman surel kantor berpindah akun${shown(detail)}.`,
    mend: 'Mohon pengelola lembar kerja memastikan perpindahan ini dikehendaki, lalu menerapkan kembali aplikasi web dengan akun baru dan menempelkan alamatnya pada baris “Alamat aplikasi web” di tab Pengaturan; tautan yang masih terbuka dikirim ulang dengan sendirinya. Kepemilikan formulir dan lembar kerja dipindahkan di Google Drive.',
  }),
  CheckFailing: (detail) => ({
    title: 'Pemeriksaan kesehatan menemukan kerusakan',
    text: `Pemeriksaan harian menemukan hal yang rusak${shown(detail)}.`,
    mend: 'Mohon pengelola lembar kerja membuka menu Publikasi, Pengaturan, Kesehatan sistem, lalu mengikuti tindakan yang ditulis di sana.',
  }),
  BuildMismatch: (detail) => ({
    title: 'Versi halaman belum sama dengan versi menu',
    text: `Halaman yang dibuka dari surel berjalan dengan versi program yang lain daripada menu${shown(detail)}.`,
    mend: 'Mohon pengelola program memperbarui penerapan aplikasi web ke versi terbaru.',
  }),
};

/** Codes come back from cells, where people may have changed them: an unknown one still gets a sentence. */
export const problemWords = (code: string, detail: string): ProblemWords => {
  const known = Object.prototype.hasOwnProperty.call(words, code) ? words[code as ProblemCode] : null;
  return (
    known?.(detail) ?? {
      title: 'Ada yang perlu diperiksa',
      text: `Sistem menemukan hal yang perlu diperiksa pada lembar kerja${shown(detail)}.`,
      mend: 'Mohon pengelola lembar kerja memeriksanya.',
    }
  );
};

/** One line for the column Catatan of the Register. */
export const problemText = ({ code, detail }: ItemProblem): string => {
  const { text, mend } = problemWords(code, detail);
  return `${text} ${mend}`;
};
