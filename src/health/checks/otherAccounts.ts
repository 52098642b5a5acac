import { dayAndTime } from '../../messages/dates';
import { attention, good, type Check } from '../check';

const dayMs = 86_400_000;

/** Each account sees its own triggers alone: another's are known by what they left behind when they ran. */
export const otherAccounts: Check = {
  title: 'Pemicu ganda',
  find({ now, zone, heartbeat, account, ownTriggers }) {
    const others = heartbeat.runs.filter((run) => run.account !== account.office && now - run.at < dayMs);
    const names = [...new Set(others.map((run) => run.account))];
    const [last] = others.slice(-1);
    if (last) {
      return attention(
        `Pemicu akun lain masih berjalan: ${names.join(', ')}, terakhir ${dayAndTime(last.at, zone)}. Surel tidak dikirim dua kali, tetapi waktu kerja terpakai.`,
        'Masuk dengan akun tersebut, buka Ekstensi, Apps Script, Pemicu, lalu hapus pemicunya.',
      );
    }
    if (ownTriggers.clock > 1 || ownTriggers.form > 1) {
      return attention(
        'Akun ini memiliki lebih dari satu pemicu yang sama.',
        'Buka Ekstensi, Apps Script, Pemicu, lalu hapus yang berlebih; cukup satu dari setiap jenis.',
      );
    }
    return good('Tidak ada pemicu akun lain yang berjalan dalam 24 jam terakhir.');
  },
};
