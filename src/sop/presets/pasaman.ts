import { presetOf, row } from './preset';

/** KPU Kabupaten Pasaman, Nomor 1 Tahun 2025, row for row. The signed Waktu is prose: the exact standard stands beside it. */
export const pasaman = presetOf({
  key: 'pasaman',
  document: {
    number: 'Nomor 1 Tahun 2025',
    title: 'Alur Pengunggahan Konten Media Sosial',
    office: 'KPU Kabupaten Pasaman',
    effectiveOn: '2025-07-04',
    legalBasis: [
      'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      'Peraturan Pemerintah Republik Indonesia Nomor 61 Tahun 2010 tentang Pelaksanaan Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      'Peraturan Komisi Pemilihan Umum Nomor 9 Tahun 2022 tentang Partisipasi Masyarakat dalam Pemilihan Umum dan Pemilihan Gubernur dan Wakil Gubernur, Bupati dan Wakil Bupati, dan/atau Walikota dan Wakil Walikota',
    ],
    reportTitles: { month: 'Rekapitulasi Konten Media Sosial' },
  },
  roles: ['Tim Pelaksana', 'Admin Medsos', 'Wakil Pimpinan Redaksi', 'Pimpinan Redaksi'],
  rows: [
    row({
      No: '1',
      Langkah: 'Serahkan',
      Pelaksana: 'Tim Pelaksana',
      Uraian:
        'Menyerahkan dokumentasi kegiatan beserta narasi maupun konten lainnya dalam bentuk video, infografis dan lainnya',
      Kelengkapan: 'o Dokumentasi minimal 4\no Narasi berita\no Caption kegiatan',
      Waktu:
        'Hari setelah kegiatan berlangsung, maksimal 1 (satu) hari sesudahnya (baku: H+1 sejak kegiatan)',
      Output: 'Register dokumentasi dan konten',
      Kapan: 'formulir',
      Hasil: 'kirim [dokumentasi minimal 4, narasi, caption] → 2',
    }),
    row({
      No: '2',
      Langkah: 'Terima',
      Pelaksana: 'Admin Medsos',
      Uraian: 'Menerima hasil dokumentasi kegiatan dan konten berita dari Tim Pelaksana',
      Kelengkapan: 'o Hasil dokumentasi',
      Waktu: 'H +1 setelah pengumpulan dokumentasi dan konten (baku: H+1 sejak bahan diserahkan)',
      Output: 'Tanggapan tertulis dari Tim Pertimbangan',
      Hasil: 'diterima [tanggapan tertulis] → 3; kurang† [tanggapan tertulis] → 1',
      Keterangan: '† Pengembalian bahan yang kurang tidak tertulis dalam SOP.',
    }),
    row({
      No: '3',
      Langkah: 'Koreksi',
      Pelaksana: 'Wakil Pimpinan Redaksi',
      Uraian: 'Mengontrol dan mengoreksi hasil dokumentasi dan konten yang diterima',
      Kelengkapan: 'o Hasil dokumentasi',
      Waktu: 'H +1 setelah pengumpulan dokumentasi dan konten (baku: H+1 sejak bahan diserahkan)',
      Output: 'Tanggapan tertulis dari Tim Pertimbangan',
      Hasil:
        'sesuai [tanggapan tertulis] → 4; koreksi [konsep, tanggapan tertulis] → 4; dikembalikan† [tanggapan tertulis] → 1',
      Keterangan:
        '† Pengembalian kepada Tim Pelaksana tidak tertulis dalam SOP. Tim Pertimbangan dibaca sebagai Wakil Pimpinan Redaksi dan Pimpinan Redaksi.',
    }),
    row({
      No: '4',
      Langkah: 'Putuskan',
      Pelaksana: 'Pimpinan Redaksi',
      Uraian:
        'Memberikan keputusan dan pertimbangan terhadap dokumentasi dan konten berita yang akan diunggah di media sosial',
      Kelengkapan: 'o Hasil dokumentasi',
      Waktu: 'H +1 setelah pengumpulan dokumentasi dan konten (baku: H+1 sejak bahan diserahkan)',
      Output: 'Tanggapan tertulis dari Tim Pertimbangan',
      Hasil:
        'setuju [tanggapan tertulis] → 5; perbaikan† [tanggapan tertulis] → 3; tidak disetujui† [tanggapan tertulis] → ditolak',
      Keterangan: '† Perbaikan dan penolakan tidak tertulis dalam SOP.',
    }),
    row({
      No: '5',
      Langkah: 'Unggah',
      Pelaksana: 'Admin Medsos',
      Uraian: 'Mengunggah konten ke berbagai platform media sosial KPU Kabupaten Pasaman',
      Kelengkapan: 'o Konten media sosial',
      Waktu: 'H +1 setelah kegiatan berlangsung (baku: H+1 sejak kegiatan)',
      Output: 'Rekapitulasi Konte Media Sosial',
      Hasil: 'tayang [tautan] → selesai',
    }),
  ],
});
