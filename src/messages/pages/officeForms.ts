/** The words of the dialogs in which an order asks all its questions at once. */
export const officeFormWords = {
  about: (number: string, title: string, step: string) =>
    [`${number}, ${title}.`, ...(step ? [`Langkah: ${step}.`] : [])].join(' '),
  whoActs: {
    label: 'Petugas yang melakukan',
    help: 'Akun ini dipakai bersama. Riwayat mencatat nama petugas dan akunnya.',
  },
  approve: { title: 'Setujui baris terpilih', send: 'Setujui' },
  cancel: { title: 'Batalkan bahan konten', send: 'Batalkan bahan ini' },
  cancelNote: { label: 'Alasan pembatalan', help: 'Dikirim kepada semua pihak yang terlibat.' },
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
  enact: {
    title: 'Berlakukan tabel SOP',
    about:
      'Tabel pada tab SOP diperiksa lebih dahulu. Bahan yang sudah terdaftar tetap mengikuti tabel lamanya.',
    send: 'Berlakukan',
  },
  enactNumber: { label: 'Nomor dokumen SOP', help: 'Misalnya: Nomor 4 Tahun 2026' },
  enactDate: { label: 'Tanggal berlaku', help: '' },
  move: { title: 'Pindahkan akun pengelola', send: 'Pindahkan ke akun ini' },
  moveAbout: (from: string, to: string) =>
    `Pemicu dan pengiriman surel berpindah dari ${from} ke akun ini (${to}).`,
  choose: 'Pilih salah satu',
  missing: 'Bagian ini belum diisi.',
  working: 'Sedang diproses, mohon jangan menutup jendela ini.',
  done: 'Selesai',
  refused: 'Belum dapat diproses',
} as const;

/** How a decision may have been given outside the system. */
export const recordedWays = [
  { how: 'whatsApp', label: 'WhatsApp' },
  { how: 'meeting', label: 'Rapat' },
  { how: 'paper', label: 'Kertas (disposisi atau nota dinas)' },
] as const;
