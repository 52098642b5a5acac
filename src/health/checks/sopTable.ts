import { broken, good, type Check } from '../check';

export const sopTable: Check = {
  title: 'Tabel SOP',
  isTold: true,
  find: ({ sopIsEmpty }) =>
    sopIsEmpty
      ? broken(
          'Tab SOP kosong atau tidak terbaca. Bahan yang sedang berjalan, dan yang baru, tetap mengikuti tabel yang terakhir berlaku.',
          'Pulihkan isi tab SOP melalui Riwayat versi pada menu File.',
        )
      : good('Tab SOP terisi.'),
};
