import { broken, good, type Check } from '../check';

/** Cities whose clock is the zone's; Google knows Indonesia by these. */
const cities: Readonly<Record<string, readonly string[]>> = {
  WIB: ['Asia/Jakarta', 'Asia/Pontianak'],
  WITA: ['Asia/Makassar'],
  WIT: ['Asia/Jayapura'],
};

/** Only the sheet's zone matters to us: the form writes its times by it. */
export const zones: Check = {
  title: 'Zona waktu',
  find({ zones: { sheet, script }, zone: { zoneName } }) {
    if (cities[zoneName]?.includes(sheet))
      return good(`Lembar kerja: ${sheet}; skrip: ${script}; Pengaturan: ${zoneName}.`);
    return broken(
      `Zona waktu lembar kerja ${sheet}, sedangkan baris Zona waktu di tab Pengaturan ${zoneName}. Waktu jawaban formulir dan tanda di atas Register meleset.`,
      `Buka File, Setelan, lalu pilih zona waktu ${cities[zoneName]?.[0] ?? 'Asia/Jakarta'}; atau sesuaikan baris Zona waktu di tab Pengaturan.`,
    );
  },
};
