import { attention, good, type Check } from '../check';

export const webApp: Check = {
  title: 'Halaman dari surel',
  find({ account: { office }, webApp: { address, builds, account } }) {
    if (address === null) {
      return attention(
        'Alamat aplikasi web belum ada; tombol pada surel mengarah ke lembar kerja, yang tidak dapat dipakai dari ponsel.',
        'Terapkan aplikasi web, lalu tempelkan alamat yang berakhiran /exec pada baris Alamat aplikasi web di tab Pengaturan.',
      );
    }
    if (account && account !== office) {
      return attention(
        `Halaman masih berjalan dengan akun ${account}; surel atas keputusan di halaman menyusul paling lambat lima menit, dan tautan mati bila akun itu dihapus.`,
        'Terapkan kembali aplikasi web dengan akun pengelola, lalu tempelkan alamat barunya pada baris Alamat aplikasi web di tab Pengaturan; tautan yang masih terbuka dikirim ulang dengan sendirinya.',
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
