import { dayAndTime } from '../../messages/dates';
import { attention, good, type Check } from '../check';

const patienceMs = 30 * 60_000;

export const outbox: Check = {
  title: 'Surel keluar',
  find({ now, zone, outbox: { waiting, oldestAt }, problems }) {
    const refused = problems.filter(({ code }) => code === 'MailUndeliverable').map(({ detail }) => detail);
    if (refused.length > 0) {
      return attention(
        `Surel kepada ${[...new Set(refused)].join(', ')} berkali-kali ditolak dan tidak dikirim lagi.`,
        'Periksa alamat tersebut di tab Petugas, lalu beri tahu yang bersangkutan.',
      );
    }
    if (oldestAt === null) return good('Tidak ada surel yang menunggu.');
    const said = `${waiting} surel menunggu, yang terlama sejak ${dayAndTime(oldestAt, zone)}.`;
    if (now - oldestAt < patienceMs) return good(said);
    return attention(
      said,
      'Surel dikirim oleh pemeriksaan otomatis; periksa baris Pemeriksaan otomatis dan Jatah surel di halaman ini.',
    );
  },
};
