import { presetOf, row } from './preset';

/** KPU Kabupaten Pulang Pisau (JDIH), 3 Tahun 2022, row for row; rows 0 and 5a name acts the document leaves to its arrows. */
export const pulangPisau = presetOf({
  key: 'pulang-pisau',
  document: {
    number: '3 Tahun 2022',
    title: 'Pengunggahan Informasi Ke Dalam Media Sosial JDIH',
    office: 'KPU Kabupaten Pulang Pisau',
    effectiveOn: '2022-04-01',
    legalBasis: [
      'Undang-Undang 7 Tahun 2017 tentang Pemilihan Umum',
      'Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik',
      'Peraturan Presiden Nomor 33 Tahun 2012 tentang Jaringan Dokumentasi dan Informasi Hukum Nasional',
      'Peraturan Komisi Pemilihan Umum Nomor 1 Tahun 2015 tentang Pengelolaan dan Pelayanan Informasi Publik di Lingkungan Komisi Pemilihan Umum',
      'Peraturan Menteri Hukum dan Hak Asasi Manusia Nomor 8 Tahun 2019 tentang Standar Pengelolaan Dokumen dan Informasi Hukum (Berita Negara Republik Indonesia Tahun 2019 Nomor 692)',
      'Peraturan Komisi Pemilihan Umum Republik Indonesia Nomor 2 Tahun 2021 tentang Tata Naskah Dinas Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi, dan Komisi Pemilihan Umum Kabupaten/Kota',
      'Keputusan Komisi Pemilihan Umum Republik Indonesia Nomor 10/HK.04/08/2022 tentang Pedoman Teknis Pengelolaan Dokumentasi dan Informasi Hukum Di Lingkungan Komisi Pemilihan Umum, Komisi Pemilihan Umum Provinsi dan Komisi Pemilihan Umum Kabupaten/Kota',
    ],
    reportTitles: {},
  },
  roles: [
    'Koordinator Bagian',
    'Kasubbag Hukum / Ketua Tim Teknis',
    'Staf / Anggota Tim Teknis / Admin / Operator Media Sosial',
    'Divisi Hukum / Tim Pengarah',
  ],
  rows: [
    row({
      No: '0',
      Langkah: 'Usulkan',
      Pelaksana: 'Koordinator Bagian†',
      Uraian: 'Menyampaikan konsep materi konten',
      Kelengkapan: '-',
      Waktu: '-',
      Output: 'Konsep materi konten',
      Kapan: 'formulir',
      Hasil: 'kirim [bahan] → 1',
      Keterangan:
        '† Baris tambahan: menurut baris 1 huruf a, konsep materi diterima dari Koordinator bagian.',
    }),
    row({
      No: '1',
      Langkah: 'Himpun',
      Pelaksana: 'Kasubbag Hukum / Ketua Tim Teknis',
      Uraian:
        'a. Menerima konsep materi konten dari Koordinator bagian pada Tim Teknis JDIH;\nb. Menghimpun bahan materi konten media sosial;\nc. Mengarahkan pembuatan konsep konten media sosial.',
      Kelengkapan: '1. Undang-Undang dan PKPU\n2. Informasi terbaru produk hukum yang terbit',
      Waktu: '1 hari kerja',
      Output: '-',
      Hasil: 'arahkan [sumber, catatan] → 2',
    }),
    row({
      No: '2',
      Langkah: 'Desain',
      Pelaksana: 'Staf / Anggota Tim Teknis / Admin / Operator Media Sosial',
      Uraian:
        'a. Menerima bahan materi konten media sosial;\nb. Membuat desain konten konten media sosial;\nc. Menyerahkan hasil desain konten media sosial.',
      Kelengkapan: 'Materi dan desain konten',
      Waktu: '30 menit',
      Output: 'Desain konten',
      Hasil: 'selesai [desain] → 3',
    }),
    row({
      No: '3',
      Langkah: 'Periksa',
      Pelaksana: 'Kasubbag Hukum / Ketua Tim Teknis',
      Uraian:
        'a. Memeriksa hasil desain konten;\nb. Menilai kesesuaian materi dengan desain konten media sosial;\nc. Melakukan diskusi untuk perbaikan, mengoreksi atau menyunting draft konten media sosial.',
      Kelengkapan: 'Softfile konsep konten',
      Waktu: '15 menit',
      Output: 'Desain konten',
      Hasil: 'sesuai → 4; sunting [desain] → 4; perbaikan† [catatan] → 2',
      Keterangan: '† Pengembalian kepada Staf dibaca dari garis koreksi pada bagan.',
    }),
    row({
      No: '4',
      Langkah: 'Setujui',
      Pelaksana: 'Divisi Hukum / Tim Pengarah',
      Uraian:
        'a. Memeriksa isi konten media sosial;\nb. Memperhatikan kebenaran sumber konten;\nc. Memberi persetujuan atas konten media sosial;\nd. Jika ada koreksi maka mengembalikan konsep desain untuk diperbaiki.',
      Kelengkapan: 'Konten terkoreksi dalam bentuk softfile',
      Waktu: '15 menit',
      Output: 'konten media sosial',
      Hasil: 'setuju → 5; koreksi [catatan] → 2',
      Keterangan: 'Koreksi kembali ke pembuat desain (baris 2), lalu diperiksa lagi pada baris 3.',
    }),
    row({
      No: '5',
      Langkah: 'Arahkan',
      Pelaksana: 'Kasubbag Hukum / Ketua Tim Teknis',
      Uraian:
        'a. Menerima konten yang disetujui;\nb. Memberikan arahan untuk melakukan pengunggahan konten media sosial yang telah disetujui.',
      Kelengkapan: '1. Konten terkoreksi bentuk softfile\n2. Folder arsip konten Digital pada komputer',
      Waktu: '10 menit',
      Output: 'Konten di posting pada media sosial.',
      Hasil: 'arahkan → 5a',
      Keterangan: 'Waktu 10 menit berlaku bagi arahan; pengunggahan dicatat pada baris 5a.',
    }),
    row({
      No: '5a',
      Langkah: 'Unggah',
      Pelaksana: 'Staf / Anggota Tim Teknis / Admin / Operator Media Sosial',
      Uraian: 'Mengunggah konten media sosial yang telah disetujui',
      Kelengkapan: 'Folder arsip konten Digital pada komputer',
      Waktu: '-',
      Output: 'Konten di posting pada media sosial.',
      Hasil: 'tayang [tautan, folder arsip] → selesai',
      Keterangan: '† Baris tambahan: pengunggahan oleh Staf atas arahan pada baris 5.',
    }),
  ],
});
