import { dayAndTime } from '../../messages/dates';
import { attention, broken, good, type Check } from '../check';

const restore = 'Pulihkan tab Riwayat melalui Riwayat versi pada menu File';
const monthMs = 31 * 86_400_000;

/** Following every seal reads all of Riwayat: people ask for it, and here stands what they were told. */
export const seals: Check = {
  title: 'Segel Riwayat',
  find({ now, zone, journal: { lastSeal, integrity, damaged } }) {
    if (integrity && integrity.breachRow !== null) {
      return broken(
        `Pemeriksaan ${dayAndTime(integrity.at, zone)} menemukan baris ${integrity.breachRow} tidak seperti saat dicatat.`,
        `${restore}, lalu tekan Periksa keutuhan Riwayat di jendela ini.`,
      );
    }
    if (damaged.length > 0) {
      return attention(
        `Baris bahan berikut di Riwayat tidak lagi utuh: ${damaged.join(', ')}; keadaan terakhirnya tetap dipakai.`,
        `${restore}.`,
      );
    }
    const last = `Segel terakhir: ${lastSeal.slice(0, 16) || 'belum ada'}.`;
    if (!integrity)
      return good(`${last} Seluruh segel diperiksa dengan tombol Periksa keutuhan Riwayat di jendela ini.`);
    const said = `${last} ${integrity.checked} baris diperiksa ${dayAndTime(integrity.at, zone)} dan utuh.`;
    return now - integrity.at < monthMs
      ? good(said)
      : attention(said, 'Tekan Periksa keutuhan Riwayat di jendela ini; cukup sekali sebulan.');
  },
};
