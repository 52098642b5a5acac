/** The words of the dialogs behind *Alihkan ke…*, *Catat keputusan…* and *Tambah bahan…*. */
export const officeFormWords = {
  about: (number: string, title: string, step: string) => `${number}, ${title}. Langkah: ${step}.`,
  handOver: { title: 'Alihkan langkah', send: 'Alihkan' },
  record: { title: 'Catat keputusan', send: 'Catat keputusan' },
  material: {
    title: 'Tambah bahan',
    about:
      'Bahan yang datang melalui WhatsApp atau kertas dicatat seperti jawaban formulir, sejak waktu diterima.',
    send: 'Catat bahan',
  },
  whosePlace: { label: 'Petugas yang digantikan', help: '' },
  whoTakes: { label: 'Petugas pengganti', help: 'Keduanya diberi tahu melalui surel.' },
  handOverNote: { label: 'Catatan', help: 'Misalnya: Editor sedang dinas luar. Boleh dikosongkan.' },
  handedOver: 'dialihkan',
  whoDecided: { label: 'Pemberi keputusan', help: 'Menerima surel bahwa keputusannya telah dicatat.' },
  whichOutcome: { label: 'Keputusan', help: '' },
  howDecided: { label: 'Cara keputusan diberikan', help: '' },
  proof: {
    label: 'Bukti',
    help: 'Tautan tangkapan layar WhatsApp, atau misalnya “rapat pleno 1 September 2025”.',
  },
  recordNote: {
    label: 'Catatan dari pemberi keputusan',
    help: 'Wajib diisi untuk perbaikan atau penolakan; selain itu boleh dikosongkan.',
  },
  sender: { label: 'Pengirim bahan', help: 'Nama orang atau subbagian. Boleh dikosongkan.' },
  receivedAt: { label: 'Waktu diterima', help: 'Misalnya: 01/09/2025 14.30' },
  materialAdded: (number: string) => `Bahan tercatat dengan nomor register ${number}.`,
  choose: 'Pilih salah satu',
  missing: 'Bagian ini belum diisi.',
  working: 'Sedang mencatat, mohon jangan menutup jendela ini.',
  done: 'Sudah tercatat',
  refused: 'Belum tercatat',
} as const;

/** How a decision may have been given outside the system. */
export const recordedWays = [
  { how: 'whatsApp', label: 'WhatsApp' },
  { how: 'meeting', label: 'Rapat' },
  { how: 'paper', label: 'Kertas (disposisi atau nota dinas)' },
] as const;
