/** Monday, 1 September 2025, in an invented office: what was handed in and what the officers did until eleven. */
export interface HandIn {
  at: string;
  title: string;
  endedAt: string;
  section: string;
  contentType: string;
  caption: string;
  /** Which of the submitters' addresses. */
  from: number;
}

/** An officer finishes the task of their newest mail. */
export interface PageAct {
  at: string;
  role: string;
  outcome: string;
  evidence?: Record<string, unknown>;
}

/** An officer selects the row with this title and takes the step's first outcome from the menu. */
export interface MenuAct {
  at: string;
  role: string;
  selected: string;
}

const technical = 'Teknis Penyelenggaraan Pemilu dan Hukum';
const planning = 'Perencanaan, Data dan Informasi';
const finance = 'Keuangan, Umum dan Logistik';
const apel = 'Apel Pagi dan Pengarahan Awal Bulan September 2025';
const steward = 'Subbag Parmas SDM';

export const firstMorning: readonly (HandIn | PageAct | MenuAct)[] = [
  {
    at: '07:50',
    title: apel,
    endedAt: '07:30',
    section: finance,
    contentType: 'Informasi Kegiatan',
    caption:
      'Mengawali bulan September, jajaran KPU Kabupaten Pacitan mengikuti apel pagi di halaman kantor.',
    from: 2,
  },
  { at: '08:02', role: steward, outcome: 'lengkap' },
  {
    at: '08:40',
    role: 'Editor',
    outcome: 'selesai',
    evidence: {
      draft: 'https://drive.google.com/file/d/1KonsepApelPagiSeptember/view',
      caption: 'Mengawali September, jajaran KPU Kabupaten Pacitan mengikuti apel pagi. #KPUMelayani',
    },
  },
  { at: '08:55', role: 'Sekretaris', selected: apel },
  {
    at: '09:10',
    role: 'Operator',
    outcome: 'tayang',
    evidence: {
      postUrl: [
        { platform: 'Instagram', url: 'https://www.instagram.com/p/DOapelPagi1/' },
        { platform: 'Facebook', url: 'https://www.facebook.com/kpupacitan/posts/1000000000000001' },
      ],
    },
  },
  { at: '09:15', role: 'Operator', selected: apel },
  {
    at: '09:20',
    title: 'Rapat Koordinasi Pemutakhiran Data Pemilih Berkelanjutan Triwulan III Tahun 2025',
    endedAt: '09:00',
    section: planning,
    contentType: 'Berita',
    caption: 'KPU Kabupaten Pacitan menggelar rapat koordinasi pemutakhiran data pemilih berkelanjutan.',
    from: 1,
  },
  { at: '09:35', role: steward, outcome: 'lengkap' },
  {
    at: '10:20',
    role: 'Editor',
    outcome: 'selesai',
    evidence: {
      draft: 'https://drive.google.com/file/d/1KonsepRakorPDPB/view',
      caption: 'Rapat koordinasi PDPB Triwulan III: bersama memastikan data pemilih tetap mutakhir.',
    },
  },
  {
    at: '10:25',
    title: 'Sosialisasi Jaringan Dokumentasi dan Informasi Hukum',
    endedAt: '10:00',
    section: technical,
    contentType: 'Infografis',
    caption: 'Kenali JDIH KPU: produk hukum pemilu kini mudah ditemukan.',
    from: 0,
  },
  { at: '10:35', role: steward, outcome: 'lengkap' },
  {
    at: '10:45',
    title: 'Kunjungan SMA ke Rumah Pintar Pemilu',
    endedAt: '10:15',
    section: technical,
    contentType: 'Video Pendek',
    caption: 'Siswa belajar kepemiluan di Rumah Pintar Pemilu.',
    from: 0,
  },
  {
    at: '10:52',
    role: steward,
    outcome: 'kurang',
    evidence: { note: 'Mohon disebutkan nama sekolah dan jumlah peserta yang hadir.' },
  },
  {
    at: '11:00',
    title: 'Penandatanganan Pakta Integritas Pengelola Barang Milik Negara',
    endedAt: '10:30',
    section: finance,
    contentType: 'Berita',
    caption: 'Komitmen pengelolaan barang milik negara yang tertib dan akuntabel.',
    from: 2,
  },
];
