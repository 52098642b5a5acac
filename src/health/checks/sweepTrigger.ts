import { dayAndTime } from '../../messages/dates';
import { broken, good, type Check } from '../check';
import { hasStopped } from '../heartbeat';

export const sweepTrigger: Check = {
  title: 'Pemeriksaan otomatis',
  isTold: true,
  find({ now, zone, heartbeat, account, ownTriggers }) {
    const since =
      heartbeat.at > 0 ? `Terakhir berjalan ${dayAndTime(heartbeat.at, zone)}` : 'Belum pernah berjalan';
    const isMine = account.mine === account.office;
    if (isMine && ownTriggers.clock === 0) {
      return broken(
        `${since}; pemicunya pada akun ini terhapus.`,
        'Jalankan menu Publikasi, Pengaturan, Siapkan lembar kerja…; pemicu dipasang kembali.',
      );
    }
    if (!hasStopped(heartbeat, now)) return good(`${since}, dengan akun ${account.office}.`);
    return broken(
      `${since}, lebih dari satu jam yang lalu.`,
      isMine
        ? 'Buka Ekstensi, Apps Script, Pemicu; bila pemicu dinonaktifkan, hapus, lalu jalankan menu Publikasi, Pengaturan, Siapkan lembar kerja….'
        : `Masuk dengan akun ${account.office}, lalu jalankan menu Publikasi, Pengaturan, Siapkan lembar kerja….`,
    );
  },
};
