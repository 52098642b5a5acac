import { archiveFolder } from '../../messages/recapWords';
import { attention, good, type Check } from '../check';

export const archive: Check = {
  title: 'Arsip PDF rekap',
  find({ account: { office }, archiveFolders: [used, ...former], problems }) {
    const owed = problems.filter(({ code }) => code === 'ArchiveFailed').map(({ detail }) => detail);
    if (owed.length > 0) {
      return attention(
        `PDF ${owed.join(', ')} belum dapat disimpan di Google Drive dan dicoba lagi dengan sendirinya.`,
        'Mohon ditunggu; bila mendesak, cetak tab rekapnya melalui menu File, Download, PDF.',
      );
    }
    if (!used)
      return good(
        `Folder “${archiveFolder}” dibuat di Google Drive akun pengelola saat rekap pertama selesai.`,
      );
    if (used.account !== office) {
      return good(
        `PDF rekap tersimpan di folder milik ${used.account}: ${used.url} Akun ${office} memakai folder itu selama dapat membukanya; bila tidak, folder baru dibuat bersama rekap berikutnya.`,
      );
    }
    const before = former.map(
      ({ account, url }) =>
        ` PDF sebelumnya tetap di folder milik ${account}: ${url} Mohon dipindahkan sebelum akun itu dihapus.`,
    );
    return good(`PDF rekap tersimpan di folder ${used.url}${before.join('')}`);
  },
};
