import { attention, good, type Check } from '../check';

export const webApp: Check = {
  title: 'Halaman dari surel',
  find({ webApp: { address, builds } }) {
    if (address === null) {
      return attention(
        'Alamat aplikasi web belum ada; tombol pada surel mengarah ke lembar kerja, yang tidak dapat dipakai dari ponsel.',
        'Terapkan aplikasi web, lalu tempelkan alamat yang berakhiran /exec pada baris Alamat aplikasi web di tab Pengaturan.',
      );
    }
    const { head, web } = builds;
    return head && web && head !== web
      ? attention(
          `Halaman berjalan dengan versi ${web}, menu dengan versi ${head}.`,
          'Mohon yang memasang program memperbarui penerapan aplikasi web ke versi terbaru.',
        )
      : good(`Alamat: ${address}`);
  },
};
