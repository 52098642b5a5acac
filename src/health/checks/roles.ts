import { broken, good, type Check } from '../check';

export const roles: Check = {
  title: 'Petugas',
  isTold: true,
  find: ({ emptyRoles }) =>
    emptyRoles.length === 0
      ? good('Setiap peran dalam tabel SOP yang berlaku mempunyai petugas.')
      : broken(
          `Belum ada petugas aktif dengan peran: ${emptyRoles.join(', ')}.`,
          'Lengkapi tab Petugas (Nama, Surel, Peran, Aktif); langkah yang menunggu berlanjut dengan sendirinya.',
        ),
};
