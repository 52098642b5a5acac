/** What a fault of a trigger means to an office, and what it does about it. Google words its errors in many ways. */
import { oneLine } from './peoplesText';

interface FaultWords {
  cause: string;
  mend: string;
}

const known: readonly (readonly [pattern: RegExp, words: FaultWords])[] = [
  [
    /too many times|too much computer time|quota|rate limit/i,
    {
      cause: 'Jatah harian Google untuk akun pengelola habis.',
      mend: 'Pekerjaan dilanjutkan sendiri setelah jatah kembali, paling lambat dalam 24 jam. Bila terjadi hampir setiap hari, gunakan akun Google Workspace.',
    },
  ],
  [
    /authoriz|permission|403/i,
    {
      cause: 'Izin program belum lengkap, atau akun pengelola tidak lagi dapat membuka lembar kerja.',
      mend: 'Mohon menjalankan menu Publikasi, Pengaturan, Siapkan lembar kerja… dengan akun pengelola dan menyetujui izin yang diminta.',
    },
  ],
  [
    /switched off/i,
    {
      cause: 'Layanan Sheets atau Gmail dimatikan di penyunting skrip.',
      mend: 'Mohon meneruskan surel ini kepada yang memasang program.',
    },
  ],
  [
    /no grid with id/i,
    {
      cause: 'Salah satu tab lembar kerja terhapus.',
      mend: 'Tab dibuat kembali dengan sendirinya. Mohon memeriksa menu Publikasi, Pengaturan, Kesehatan sistem.',
    },
  ],
  [
    /unavailable|try again|timed? ?out|internal|server error|service error|empty response|\b(429|500|502|503)\b/i,
    {
      cause: 'Gangguan sementara pada layanan Google.',
      mend: 'Tidak perlu tindakan; yang tertunda dikerjakan pada pemeriksaan berikutnya.',
    },
  ],
];

const unknown: FaultWords = {
  cause: 'Gangguan yang belum dikenal.',
  mend: 'Bila berulang, mohon meneruskan surel ini kepada yang memasang program.',
};

export const faultWords = (message: string): FaultWords =>
  known.find(([pattern]) => pattern.test(message))?.[1] ?? unknown;

const triggerNames: Readonly<Record<string, string>> = {
  clock: 'Pemeriksaan otomatis',
  form: 'Pencatatan jawaban formulir',
};

/** @param line as it is owed: trigger, times, instant, message */
export function faultLine(line: string, moment: (utc: string) => string): string {
  const [trigger = '', times = '', at = '', ...message] = line.split(' ');
  const said = oneLine(message.join(' '), 200);
  const { cause, mend } = faultWords(said);
  const name = triggerNames[trigger] ?? trigger;
  return `${name}, ${times} kali, terakhir ${moment(at)}: ${cause} ${mend} (Pesan: ${said})`;
}
