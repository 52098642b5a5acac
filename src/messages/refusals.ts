/** Every reason why an order was not carried out, said kindly, with what to do next. */
import type { Refusal } from '../workflow/model';
import { dayAndTime, type OfficeZone } from './dates';
import { evidenceField, requirementWords } from './evidenceFields';
import { oneLine } from './peoplesText';
import { endLabels } from './states';

export interface RefusalWords {
  title: string;
  text: string;
}

type InvalidReason = Extract<Refusal, { code: 'EvidenceInvalid' }>['reason'];

const invalidWords: Record<InvalidReason, string> = {
  notALink: 'harus berupa tautan lengkap yang diawali https://',
  wrongPlatform:
    'belum mengarah ke satu unggahan pada platform tersebut. Salin tautan dari unggahannya, bukan dari halaman profil',
  tooLong:
    'terlalu panjang. Mohon diringkas, atau simpan naskah lengkapnya di Google Dokumen lalu isikan tautannya',
  notADate: 'harus berupa tanggal, misalnya 2025-09-01',
  unknownOfficer: 'tidak terdapat di tab Petugas. Periksa penulisan surelnya',
};

/** Nobody is named where the clock acted, or a submitter who is not in Petugas. */
const by = (person: string): string => (person.trim() ? ` oleh ${oneLine(person, 120)}` : '');
const nothingMore = 'Tidak ada yang perlu dilakukan lagi.';

type Words = {
  [C in Refusal['code']]: (refusal: Extract<Refusal, { code: C }>, zone: OfficeZone) => RefusalWords;
};

const words: Words = {
  AlreadyDecided: ({ by: person, at, outcome }, zone) => ({
    title: 'Sudah diputuskan',
    text: `Langkah ini sudah diputuskan${by(person)} pada ${dayAndTime(at, zone)}${
      outcome ? ` dengan hasil “${oneLine(outcome, 80)}”` : ''
    }. ${nothingMore}`,
  }),
  ItemEnded: ({ end, by: person, at }, zone) => ({
    title: `Sudah berakhir: ${endLabels[end]}`,
    text: `Proses konten ini telah berakhir${by(person)} pada ${dayAndTime(at, zone)}. ${nothingMore}`,
  }),
  LimitPassed: ({ at }, zone) => ({
    title: 'Batas waktu telah lewat',
    text: `Batas waktu langkah ini berakhir pada ${dayAndTime(at, zone)}, sehingga keputusan tidak dapat dicatat lagi. Apabila konten masih diperlukan, mohon bahan diajukan kembali melalui formulir.`,
  }),
  NotYourTurn: ({ step }) => ({
    title: 'Bukan giliran Bapak/Ibu',
    text: `Konten ini sekarang berada pada langkah “${oneLine(step, 80)}”, yang dikerjakan petugas lain. Bila menurut Bapak/Ibu tidak sesuai, mohon memeriksa kolom Peran di tab Petugas.`,
  }),
  UnknownOutcome: ({ outcome }) => ({
    title: 'Pilihan tidak tersedia',
    text: `Pilihan “${oneLine(outcome, 80)}” tidak terdapat pada langkah ini. Mohon memuat ulang halaman, lalu memilih kembali.`,
  }),
  EvidenceMissing: ({ kinds }) => ({
    title: 'Isian belum lengkap',
    text: `Mohon melengkapi isian “${requirementWords({ anyOf: kinds, atLeast: 1 })}”, lalu mengirim kembali.`,
  }),
  EvidenceInvalid: ({ kind, reason }) => ({
    title: 'Isian perlu diperbaiki',
    text: `${evidenceField(kind).label} ${invalidWords[reason]}.`,
  }),
  ReceivedAtInvalid: () => ({
    title: 'Waktu diterima perlu diperbaiki',
    text: 'Mohon menuliskan waktu bahan diterima seperti 01/09/2025 14.30: sudah lewat, dan tidak lebih awal dari bahan yang sudah lama tercatat. Bahan yang lebih lama diserahkan melalui formulir.',
  }),
  RecordingOff: () => ({
    title: 'Pencatatan keputusan belum diaktifkan',
    text: 'Keputusan yang diberikan di luar sistem belum boleh dicatat di kantor ini. Mohon pengelola mengisi “ya” pada “Catat keputusan di luar sistem” di tab Pengaturan.',
  }),
  PersonUnknown: () => ({
    title: 'Petugas belum dipilih',
    text: 'Akun ini dipakai bersama. Mohon memilih petugas yang tercantum dengan akun ini di tab Petugas.',
  }),
  ProofMissing: () => ({
    title: 'Bukti belum diisi',
    text: 'Mohon menuliskan bukti keputusan, misalnya tautan tangkapan layar atau “rapat pleno 1 September 2025”.',
  }),
  AlreadyAssigned: ({ name }) => ({
    title: 'Sudah bertugas pada langkah ini',
    text: `${oneLine(name, 120)} sudah termasuk petugas langkah ini. Mohon memilih petugas lain.`,
  }),
  OwnWork: () => ({
    title: 'Perlu diputuskan petugas lain',
    text: 'Bapak/Ibu menyerahkan atau menyunting bahan ini sendiri. Sesuai pengaturan kantor, keputusan diberikan oleh petugas lain.',
  }),
  AlreadyVoted: ({ at }, zone) => ({
    title: 'Keputusan Bapak/Ibu sudah tercatat',
    text: `Keputusan Bapak/Ibu telah dicatat pada ${dayAndTime(at, zone)}. Proses berlanjut setelah petugas lain memutuskan.`,
  }),
  ItemUnknown: () => ({
    title: 'Bahan tidak ditemukan',
    text: 'Nomor register ini tidak ditemukan. Mohon memilih satu baris berisi bahan di tab Register, atau membuka surel yang terbaru.',
  }),
  RequestInvalid: () => ({
    title: 'Isian tidak dapat dibaca',
    text: 'Ada isian yang terlalu panjang atau rusak di perjalanan, sehingga belum ada yang tercatat. Mohon meringkasnya, lalu mengirim kembali.',
  }),
  LinkInvalid: () => ({
    title: 'Tautan tidak dapat dipakai',
    text: 'Tautan ini tidak lengkap atau telah berubah. Mohon membuka tombol pada surel yang terbaru, atau menghubungi pengampu media sosial.',
  }),
  LinkExpired: () => ({
    title: 'Masa berlaku tautan habis',
    text: 'Demi keamanan, tautan ini tidak berlaku lagi. Mohon membuka surel yang terbaru untuk bahan ini, atau menghubungi pengampu media sosial.',
  }),
  Busy: () => ({
    title: 'Sistem sedang sibuk',
    text: 'Lembar kerja atau layanan Google sedang sibuk, dan belum ada yang dicatat. Mohon mencoba kembali sebentar lagi.',
  }),
  NotSetUp: () => ({
    title: 'Lembar kerja belum disiapkan',
    text: 'Mohon pengelola menjalankan menu Publikasi, Pengaturan, Siapkan lembar kerja… terlebih dahulu.',
  }),
  StewardsOnly: () => ({
    title: 'Hanya untuk pengelola',
    text: 'Perintah ini hanya untuk pengelola lembar kerja. Mohon menambahkan surel akun ini pada baris “Surel pengelola” di tab Pengaturan, lalu mengulangi.',
  }),
  OfficersOnly: () => ({
    title: 'Hanya untuk petugas',
    text: 'Perintah ini hanya untuk petugas yang tercantum di tab Petugas. Mohon menambahkan surel akun ini di sana, lalu mengulangi.',
  }),
  AlreadyOffice: ({ account }) => ({
    title: 'Sudah menjadi akun pengelola',
    text: `Akun ini (${oneLine(account, 120)}) sudah menjadi akun pengelola. Untuk memindahkannya, mohon membuka lembar kerja dengan akun yang baru, lalu memilih menu ini di sana: Google tidak mengizinkan satu akun memasang pemicu bagi akun lain.`,
  }),
  CopiedWorkbook: () => ({
    title: 'Lembar kerja ini salinan',
    text: 'Yang berlaku tetap lembar kerja asli. Pada salinan tidak ada yang dicatat dan tidak ada surel yang dikirim. Mohon membuka lembar kerja asli.',
  }),
  AlreadyRegistered: () => ({
    title: 'Sudah terdaftar',
    text: `Bahan ini sudah dicatat dalam Register. ${nothingMore}`,
  }),
  NothingToDo: () => ({
    title: 'Tidak ada yang menunggu',
    text: 'Langkah ini sudah selesai atau belum dimulai. Tidak ada yang perlu dilakukan saat ini.',
  }),
};

/** Exhaustive by type: a new code without words does not compile. */
export const refusalWords = (refusal: Refusal, zone: OfficeZone): RefusalWords =>
  (words[refusal.code] as (given: Refusal, zone: OfficeZone) => RefusalWords)(refusal, zone);

/** Said to whoever knocks at a door that opens only inside the Sheet, or only for Google's triggers. */
export const closedDoor =
  'Perintah ini hanya dijalankan dari dalam lembar kerja. Mohon membuka lembar kerja kantor, lalu memilihnya dari menu Publikasi.';
