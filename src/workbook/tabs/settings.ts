/** `Pengaturan`: one line a setting, found by its words. What cannot be read counts as not filled in. */
import { questions, tabs, type Question } from '../../sheetLayout';
import type { ClockKind, Settings, WorkingCalendar, WorkingSpan } from '../../workflow/model';
import type { Cell } from '../../ports';
import { columnsOf, normal, text, type Row } from './cells';
import { readInstant, readDate } from '../../time/typedDates';

interface SettingLine {
  label: string;
  value: string;
  help: string;
}

const line = (label: string, value: string, help = ''): SettingLine => ({ label, value, help });
export const formAddressLabel = 'Alamat formulir';
/** "Email recipients per day" of an account without Workspace (quotas page). */
const usualMailsADay = 100;
const mailsADayLabel = 'Surel per hari';
const recordLabel = 'Catat keputusan di luar sistem';
export const publishedByLabel = 'Kabar tayang kepada pengusul';
export const webAppLabel = 'Alamat aplikasi web';
export const recapRecipientsLabel = 'Penerima rekap';
export const paperLabel = 'Ukuran kertas';
/** How the office's own form calls what we ask for. */
const columnLabel = ({ heading }: Question): string => `Kolom formulir: ${heading}`;

const numberHelp = 'Tulis dengan spasi: 19690513 198903 1 008. Tanpa spasi angka terakhirnya hilang.';

/** What the tab holds when it is made, in order. */
export const settingLines: readonly SettingLine[] = [
  line('Nama kantor', 'KPU Kabupaten Pacitan', 'Tampil pada surel dan rekap.'),
  line('Subbagian pengelola', 'Subbagian Partisipasi, Hubungan Masyarakat dan SDM', 'Penanda tangan surel.'),
  line(
    'Surel pengelola',
    '',
    'Menerima pemberitahuan bila ada yang perlu dibenahi; pisahkan dengan titik koma.',
  ),
  line(
    recapRecipientsLabel,
    '',
    'Surel yang menerima kabar bila rekap telah tersusun; kosong berarti Surel pengelola.',
  ),
  line('Kode register', 'MEDSOS', 'Bagian tengah nomor register: 012/MEDSOS/IX/2025.'),
  line('Zona waktu', 'WIB', 'WIB, WITA, atau WIT.'),
  line('Didaftarkan sejak', '', 'Jawaban formulir sebelum tanggal ini tidak didaftarkan.'),
  line(
    'Subbagian',
    'Keuangan, Umum dan Logistik; Teknis Penyelenggaraan Pemilu dan Hukum; Perencanaan, Data dan Informasi; Partisipasi, Hubungan Masyarakat dan SDM',
    'Pisahkan dengan titik koma.',
  ),
  line(
    'Jenis konten',
    'Berita; Informasi Kegiatan; Video Pendek; Infografis; Meme/Quote; Pengumuman; Publikasi Informasi Umum; Peringatan Hari Besar; Ucapan Selamat; Ucapan Duka Cita; Siaran Langsung; Repost; Lainnya',
    'Pisahkan dengan titik koma.',
  ),
  line('Platform', 'Instagram; Facebook; X; TikTok; YouTube', 'Pisahkan dengan titik koma.'),
  line('Jam untuk waktu baku', 'kerja', 'kerja: hanya jam kerja yang dihitung; kalender: semua jam.'),
  line(
    'Jam untuk batas waktu',
    'kalender',
    'kalender: 1 x 24 jam termasuk hari libur; kerja: hanya jam kerja.',
  ),
  line('Pengingat (jam)', '1; 12; 22', 'Jam sejak permintaan pada langkah yang mempunyai batas waktu.'),
  line(
    'Pekerjaan sendiri',
    'peringatkan',
    'peringatkan atau tolak: bila seseorang menyetujui bahan atau suntingannya sendiri.',
  ),
  line(
    publishedByLabel,
    'grup',
    'grup: kabar tayang disampaikan di grup WhatsApp kantor; surel: pengusul juga menerima surel.',
  ),
  line(
    'Tanda terima per alamat per hari',
    '10',
    'Selebihnya dicatat tanpa surel: alamat pada formulir dapat diisi siapa saja.',
  ),
  line(
    mailsADayLabel,
    String(usualMailsADay),
    'Penerima dalam 24 jam: 100 untuk akun Gmail, 1500 untuk Google Workspace. Bila kurang, yang mendesak didahulukan dan selebihnya dirangkum.',
  ),
  line(
    recordLabel,
    'tidak',
    'ya: petugas boleh mencatat keputusan yang diberikan lewat WhatsApp, rapat, atau kertas, dengan buktinya.',
  ),
  line('Jam kerja Senin-Kamis', '07.30-12.00, 13.00-16.00', 'Perpres 21 Tahun 2023.'),
  line('Jam kerja Jumat', '07.30-11.30, 13.00-16.30'),
  line('Jam kerja Sabtu', '-'),
  line('Jam kerja Minggu', '-'),
  line('Ramadan dari', '', 'Tanggal pertama; boleh dikosongkan.'),
  line('Ramadan sampai', '', 'Tanggal terakhir.'),
  line('Jam kerja Ramadan Senin-Kamis', '08.00-12.00, 12.30-15.00'),
  line('Jam kerja Ramadan Jumat', '08.00-11.30, 12.30-15.30'),
  line('Kop baris 1', 'KOMISI PEMILIHAN UMUM', 'Kop rekap.'),
  line('Kop baris 2', 'KABUPATEN PACITAN'),
  line('Kop baris 3', '', 'Alamat, telepon, surel kantor.'),
  line('Kota', 'Pacitan', 'Pada baris tanggal tanda tangan.'),
  line(
    'Mengetahui: jabatan',
    'Sekretaris KPU Kabupaten Pacitan; selaku Ketua Bakohumas',
    'Baris dipisahkan titik koma.',
  ),
  line('Mengetahui: nama', ''),
  line('Mengetahui: NIP', '', numberHelp),
  line(
    'Penyusun: jabatan',
    'Kepala Subbagian; Partisipasi, Hubungan Masyarakat dan SDM',
    'Baris dipisahkan titik koma.',
  ),
  line('Penyusun: nama', ''),
  line('Penyusun: NIP', '', numberHelp),
  line(
    'Target',
    '',
    'Boleh dikosongkan; pisahkan dengan titik koma. Tulis jumlah, apa, dan per apa: 1 konten per hari kerja; 3 berita per minggu; 20 unggahan Instagram per bulan. Capaiannya tampil pada rekap.',
  ),
  line(
    webAppLabel,
    '',
    'Tempelkan alamat yang berakhiran /exec dari jendela Deploy; tombol pada surel mengarah ke alamat ini.',
  ),
  line(formAddressLabel, '', 'Diisi otomatis; bagikan alamat ini kepada pelaksana kegiatan.'),
  line(paperLabel, 'A4', 'A4 atau F4, untuk PDF rekap yang diarsipkan di Drive.'),
  line('Akun', '', 'Nama akun per platform, misalnya: Instagram = @kpupacitan; Facebook = KPU Pacitan'),
  ...questions.map((question) =>
    line(columnLabel(question), question.heading, 'Judul kolom pada lembar jawaban formulir.'),
  ),
];

export interface SettingsReading {
  settings: Settings;
  calendar: Omit<WorkingCalendar, 'holidays'>;
  /** Heading of each question in the office's own form. */
  formHeadings: Readonly<Record<Question['field'], string>>;
  /** Any other line, by its words (letterhead, signatures). */
  value(label: string): string;
}

export function readSettings(rows: readonly Row[]): SettingsReading {
  const typed = typedValues(rows);
  const cell = (label: string): Cell =>
    typed.get(normal(label)) ?? settingLines.find((one) => one.label === label)?.value ?? '';
  // Sheets keeps fifteen digits: an NIP typed as a number is another one, which nobody may sign beside.
  const isLost = (typed: Cell): boolean => typeof typed === 'number' && Math.abs(typed) >= 1e15;
  const value = (label: string): string => (isLost(cell(label)) ? '' : text(cell(label)));
  const list = (label: string): string[] => splitList(value(label));
  const zoneName = zones[value('Zona waktu').toUpperCase()]
    ? (value('Zona waktu').toUpperCase() as Settings['zoneName'])
    : 'WIB';
  const utcOffsetHours = zones[zoneName] ?? 7;
  return {
    value,
    settings: {
      officeName: value('Nama kantor'),
      sectionName: value('Subbagian pengelola'),
      registerCode: value('Kode register'),
      zoneName,
      standardClock: clockKind(value('Jam untuk waktu baku')),
      limitClock: clockKind(value('Jam untuk batas waktu')),
      remindAfterHours: list('Pengingat (jam)')
        .map((hours) => Number(hours.replace(',', '.')))
        .filter((hours) => hours > 0),
      ownWork: /^tolak/i.test(value('Pekerjaan sendiri')) ? 'block' : 'warn',
      recordDecisions: /^ya/i.test(value(recordLabel)),
      publishedBy: /^surel/i.test(value(publishedByLabel)) ? 'mail' : 'group',
      receiptsADay: count(value('Tanda terima per alamat per hari')) ?? 10,
      mailsADay: count(value(mailsADayLabel)) || usualMailsADay,
      stewardEmails: splitAddresses(value('Surel pengelola')),
      platforms: list('Platform'),
      sections: list('Subbagian'),
      contentTypes: list('Jenis konten'),
      registerFrom: readInstant(cell('Didaftarkan sejak'), utcOffsetHours) ?? 0,
    },
    calendar: { utcOffsetHours, ...readHours(cell) },
    formHeadings: Object.fromEntries(
      questions.map((question) => [question.field, value(columnLabel(question))]),
    ) as Record<Question['field'], string>,
  };
}

const count = (typed: string): number | null => (/^\d{1,4}$/.test(typed) ? Number(typed) : null);
const zones: Readonly<Record<string, number>> = { WIB: 7, WITA: 8, WIT: 9 };
const clockKind = (typed: string): ClockKind => (/^kalender/i.test(typed) ? 'calendar' : 'working');
export const splitAddresses = (typed: string): string[] =>
  typed.split(/[;,\s]+/).filter((email) => email.includes('@'));
export const splitList = (typed: string): string[] =>
  typed
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** An empty value means the default. */
function typedValues(rows: readonly Row[]): Map<string, Cell> {
  const columns = columnsOf(rows[tabs.settings.headingRow]);
  const [label, value] = [columns.get('pengaturan') ?? 0, columns.get('nilai') ?? 1];
  const typed = new Map<string, Cell>();
  for (const row of rows.slice(tabs.settings.headingRow + 1)) {
    const cell = row[value];
    if (cell !== undefined && text(cell) !== '') typed.set(normal(text(row[label])), cell);
  }
  return typed;
}

/** `07.30-12.00, 13.00-16.00`; `-` is a day off. */
function readSpans(typed: string): WorkingSpan[] {
  return [...typed.matchAll(/(\d{1,2})[.:](\d{2})\s*(?:-|–|—|s\.?d\.?)\s*(\d{1,2})[.:](\d{2})/g)].map(
    (match) => {
      const [, fromHour, fromMinute, toHour, toMinute] = match.map(Number);
      return [(fromHour ?? 0) * 60 + (fromMinute ?? 0), (toHour ?? 0) * 60 + (toMinute ?? 0)];
    },
  );
}

function readHours(cell: (label: string) => Cell): Pick<WorkingCalendar, 'weekdays' | 'exceptions'> {
  const spans = (label: string) => readSpans(text(cell(label)));
  const week = (workday: string, friday: string) => {
    const usual = spans(workday);
    return [spans('Jam kerja Minggu'), usual, usual, usual, usual, spans(friday), spans('Jam kerja Sabtu')];
  };
  const [from, to] = [readDate(cell('Ramadan dari')), readDate(cell('Ramadan sampai'))];
  return {
    weekdays: week('Jam kerja Senin-Kamis', 'Jam kerja Jumat'),
    exceptions:
      from && to
        ? [{ from, to, weekdays: week('Jam kerja Ramadan Senin-Kamis', 'Jam kerja Ramadan Jumat') }]
        : [],
  };
}
