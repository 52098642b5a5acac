import { presetOf, row } from './preset';

/** KPU Provinsi Jawa Tengah, 26/HK.03.1/33/2021, row for row: a chain of four, in which "tidak" goes back one level. */
export const jawaTengah = presetOf({
  key: 'jawa-tengah',
  document: {
    number: '26/HK.03.1/33/2021',
    title: 'SOP Pengelolaan Media Sosial KPU Provinsi Jawa Tengah',
    office: 'KPU Provinsi Jawa Tengah',
    effectiveOn: '2021-10-15',
    legalBasis: [
      'UU Nomor 10 Tahun 2016 tentang Perubahan Kedua Atas Undang-Undang Nomor 1 Tahun 2015 Tentang Penetapan Peraturan Pemerintah Pengganti Undang-Undang Nomor 1 Tahun 2014 Tentang Pemilihan Gubernur, Bupati, Dan Walikota',
      'Undang-Undang Nomor 7 Tahun 2017 tentang Pemilihan Umum',
      'Peraturan KPU Nomor 11 Tahun 2010 Tentang Pedoman Pelaksanaan Sosialisasi Penyelenggaraan Pemilihan Umum Kepala Daerah dan Wakil Kepala Daerah',
      'Peraturan KPU Nomor 10 Tahun 2018 tentang Sosialisasi, Pendidikan Pemilih dan Partisipasi Masyarakat dalam Penyelenggaraan Pemilihan Umum',
      'Peraturan KPU Nomor 8 Tahun 2019 tentang Tata Kerja Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi dan Komisi Pemilihan Umum Kabupaten/Kota',
      'Peraturan KPU Nomor 14 Tahun 2020 tentang Tugas, Fungsi, Susunan Organisasi, dan Tata Kerja Sekretariat Jenderal Komisi Pemilihan Umum, Sekretariat Komisi Pemilihan Umum Provinsi, dan Sekretariat Komisi Pemilihan Umum Kabupaten/Kota',
      'Keputusan KPU Nomor 542/HM.03.5-Kpt/06/KPU/VIII/2021 tentang Petunjuk Teknis Pelaksanaan Program Badan Koordinasi Hubungan Masyarakat Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota',
    ],
    reportTitles: {},
  },
  roles: [
    'Pengampu Konsep',
    'Media Sosial Admin',
    'Sub Koordinator Subbag Tekmas',
    'Kabag HTH',
    'Sekretaris',
    'Komisioner Divisi Sosdiklih dan Parmas',
  ],
  rows: [
    row({
      No: '1',
      Langkah: 'Konsep',
      Pelaksana: 'Pengampu Konsep',
      Uraian:
        'Membuat konsep konten caption/gambar/video untuk media sosial (Twitter/Facebook/Instagram/Youtube/Tiktok) meliputi: Informasi Kegiatan/Meme/Infografis/Pengumuman/ Publikasi Informasi Umum',
      Kelengkapan: '-',
      Waktu: '60 menit',
      Output:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/Berita',
      Kapan: 'formulir',
      Hasil: 'kirim [konsep] → 2',
    }),
    row({
      No: '2',
      Langkah: 'Sampaikan',
      Pelaksana: 'Media Sosial Admin†',
      Uraian:
        'Konsep yang telah disampaikan kepada Sub Koordinator Subbag Tekmas melalui aplikasi jejaring sosial whatsapp/signal/telegram',
      Kelengkapan:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/Berita',
      Waktu: '5 menit',
      Output:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/Berita',
      Hasil: 'teruskan → 3; tidak† [catatan] → 1',
      Keterangan: '† Pelaksana dan pengembalian kepada Pengampu Konsep tidak tertulis dalam SOP.',
    }),
    row({
      No: '3',
      Langkah: 'Koreksi I',
      Pelaksana: 'Sub Koordinator Subbag Tekmas',
      Uraian:
        'Melakukan koreksi atas konsep dan/atau Meneruskan konsep kepada Kabag HTH untuk memperoleh persetujuan melalui aplikasi jejaring sosial whatsapp/signal/telegram',
      Kelengkapan:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/Berita',
      Waktu: '30 menit',
      Output:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/Berita yang telah dikoreksi dan disetujui oleh Sub Koordinator Subbag Tekmas',
      Hasil: 'ya → 4; koreksi [konsep] → 4; tidak [catatan] → 2',
      Keterangan: '"Tidak" kembali satu tingkat, ke Media Sosial Admin, sebagaimana bagan.',
    }),
    row({
      No: '4',
      Langkah: 'Koreksi II',
      Pelaksana: 'Kabag HTH',
      Uraian:
        'Melakukan koreksi atas konsep dan/atau Meneruskan konsep kepada Sekretaris untuk memperoleh persetujuan melalui aplikasi jejaring sosial whatsapp/signal/telegram',
      Kelengkapan:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/ Berita yang telah dikoreksi dan disetujui oleh n Sub Koordinator Subbag Tekmas',
      Waktu: '30 menit',
      Output:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/ Berita yang telah dikoreksi dan disetujui oleh Kabag HTH',
      Hasil: 'ya → 5; koreksi [konsep] → 5; tidak [catatan] → 3',
    }),
    row({
      No: '5',
      Langkah: 'Koreksi III',
      Pelaksana: 'Sekretaris',
      Uraian:
        'Melakukan koreksi atas konsep dan/atau Meneruskan konsep kepada Komisioner KPU Jateng Divisi Sosdiklih dan Parmas untuk memperoleh persetujuan melalui Whatsapp Grup (WaG) internal KPU Jawa Tengah',
      Kelengkapan:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/ Berita yang telah dikoreksi dan disetujui Kabag HTH',
      Waktu: '30 menit',
      Output:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/ Berita yang telah dikoreksi dan disetujui oleh Sekretaris',
      Hasil: 'ya → 6; koreksi [konsep] → 6; tidak [catatan] → 4',
    }),
    row({
      No: '6',
      Langkah: 'Persetujuan',
      Pelaksana: 'Komisioner Divisi Sosdiklih dan Parmas',
      Uraian:
        'Komisioner KPU Jateng Divisi Sosdiklih dan Parmas memberikan persetujuan akhir konsep Artikel/Pengumuman/Bahan Sosialisasi melalui Whatsapp Grup (WaG) internal KPU Jawa Tengah agar diketahui oleh seluruh anggota grup yang terdiri dari: Divisi Sosdiklih Parmas, Kabah HTH, Kasubag Tekmas/Subkoordinator Subbag Tekmas, serta staff Subbag Tekmas',
      Kelengkapan:
        'Soft copy Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/Berita yang telah dikoreksi dan disetujui oleh Sekretaris',
      Waktu: '30 menit',
      Output:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/ Berita yang telah dikoreksi dan disetujui oleh Komisioner',
      Hasil:
        'setuju → 7; tidak† [catatan] → 5; tembusan Kabag HTH, Sub Koordinator Subbag Tekmas, Media Sosial Admin',
      Keterangan: '† Penolakan tidak tertulis dalam SOP; kembali satu tingkat seperti langkah sebelumnya.',
    }),
    row({
      No: '7',
      Langkah: 'Serahkan',
      Pelaksana: 'Sub Koordinator Subbag Tekmas†',
      Uraian:
        'Hasil akhir konsep yang telah disetujui selanjutnya disampaikan ke Media sosial Admin melalui aplikasi jejaring sosial whatsapp/signal/telegram',
      Kelengkapan:
        'Soft copy Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/Berita yang telah dikoreksi dan disetujui oleh Divisi Sosdiklih Parmas',
      Waktu: '5 menit',
      Output:
        'Soft copy konsep Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/Berita yang telah dikoreksi dan disetujui oleh Divisi Sosdiklih Parmas',
      Kapan: 'otomatis',
      Hasil: '→ 8',
      Keterangan:
        '† Pelaksana tidak tertulis dalam SOP; penyerahan terjadi dengan sendirinya setelah persetujuan.',
    }),
    row({
      No: '8',
      Langkah: 'Unggah',
      Pelaksana: 'Media Sosial Admin',
      Uraian:
        'Mengunggah Konten Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum ke media sosial KPU Jateng',
      Kelengkapan:
        'Soft copy Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/ Berita yang telah dikoreksi dan disetujui',
      Waktu: '5 menit',
      Output:
        'Konten Informasi Kegiatan/Meme/Infografis/Pengumuman/Publikasi Informasi Umum/ Berita terunggah di media sosial KPU Jateng',
      Hasil: 'tayang [tautan] → selesai',
    }),
  ],
});
