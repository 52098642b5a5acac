import { dayAndTime } from '../../messages/dates';
import { attention, good, type Check } from '../check';

/** What it misses the sweep registers, so that its loss delays and loses nothing. */
export const formTrigger: Check = {
  title: 'Pencatatan jawaban formulir',
  find({ zone, heartbeat, account, ownTriggers }) {
    const [last] = heartbeat.runs
      .filter(({ trigger, account: by }) => trigger === 'form' && by === account.office)
      .slice(-1);
    const since = last ? `Terakhir berjalan ${dayAndTime(last.at, zone)}.` : 'Belum pernah berjalan.';
    return account.mine === account.office && ownTriggers.form === 0
      ? attention(
          `${since} Pemicunya terhapus; jawaban baru dicatat oleh pemeriksaan otomatis, paling lambat lima menit kemudian.`,
          'Jalankan menu Publikasi, Pengaturan, Siapkan lembar kerja…; pemicu dipasang kembali.',
        )
      : good(since);
  },
};
