/** What offices of this kind hand in: titles and texts, good and bad. */
export const activities: readonly string[] = [
  'Rapat Koordinasi Pemutakhiran Data Pemilih Berkelanjutan',
  'Sosialisasi Pendidikan Pemilih bagi Pemilih Pemula',
  'Apel Pagi dan Pengarahan Sekretaris',
  'Rapat Pleno Rutin',
  'Bimbingan Teknis Pengelolaan JDIH',
  'Kunjungan Sekolah ke Rumah Pintar Pemilu',
  'Penandatanganan Pakta Integritas',
  'Peringatan Hari Kesaktian Pancasila',
  'Ucapan Selamat Hari Sumpah Pemuda',
  'Rapat Evaluasi Pengelolaan Media Sosial',
  'Penyerahan Logistik Arsip Pemilu',
  'Infografis Tahapan Penataan Organisasi',
  'Siaran Langsung Diskusi Kepemiluan',
  'Donor Darah Bersama PMI',
  'Koordinasi dengan Bawaslu',
];

export const places: readonly string[] = [
  'Aula Kantor',
  'Kecamatan Kota',
  'SMA Negeri 1',
  'Pendopo Kabupaten',
  'Balai Desa',
  'Universitas Terbuka',
];

/** Odd titles that users type all the same. */
export const oddTitles: readonly string[] = [
  '=1+1',
  '+62 Call Center Pemilu',
  '@kpu_kab: Kuis Pemilu',
  '-Rapat- <b>"Penting"</b> & <script>alert(1)</script>',
  '🎉🎊 Selamat HUT KPU 🇮🇩 — "Melayani"',
  '\'Rapat\', dengan "kutip"; titik koma',
  'Rapat\tbertab dan   spasi ganda',
  'HYPERLINK("https://contoh.test";"klik")',
];

export const caption = (title: string): string =>
  `KPU menggelar kegiatan “${title}”. Terima kasih kepada seluruh peserta. #KPUMelayani #PemiluBerintegritas`;

export const narrative = (title: string): string =>
  `Kantor KPU – Kegiatan ${title} berlangsung tertib dan lancar.\n\nSekretaris menyampaikan apresiasi kepada jajaran.`;
