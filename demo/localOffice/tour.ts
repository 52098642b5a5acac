import type { TourStep } from './view';

/** Five steps for a newcomer; printed when the office opens and shown beside its page. */
export const tour: readonly TourStep[] = [
  {
    title: 'Isi formulir',
    text: 'Sampaikan satu kegiatan: judul, waktu selesai kegiatan, subbagian, jenis konten, tautan bahan, dan caption. Baris baru langsung tampil pada tab Register.',
    place: '#/formulir',
  },
  {
    title: 'Baca surat pengampu',
    text: 'Buka kotak surat pengampu media sosial, buka tautannya, lalu terima bahan atau minta klarifikasi kepada pengusul.',
    place: '#/surat',
  },
  {
    title: 'Serahkan konsep sebagai editor',
    text: 'Pada surat editor, isi tautan konsep dan caption akhir.',
    place: '#/surat',
  },
  {
    title: 'Setujui dari lembar kerja',
    text: 'Masuk sebagai komisioner atau sekretaris, pilih barisnya pada tab Register, lalu jalankan menu Publikasi ▸ Setujui baris terpilih. Setelah itu operator mengisi tautan unggahan dari suratnya.',
    place: '#/lembar',
  },
  {
    title: 'Majukan jam dan buka rekap',
    text: 'Majukan jam 25 jam untuk melihat bahan yang belum disetujui dibatalkan, lalu ke awal bulan berikutnya: tab Rekap tersusun sendiri.',
    place: '#/jam',
  },
];

export function tourInWords(): string {
  return tour.map(({ title, text }, index) => `  ${index + 1}. ${title}\n     ${text}`).join('\n');
}
