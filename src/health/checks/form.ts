import { broken, good, type Check } from '../check';

export const form: Check = {
  title: 'Formulir',
  isTold: true,
  find({ answers: { isLinked, missingColumns } }) {
    if (!isLinked) {
      return broken(
        'Tab jawaban formulir tidak ditemukan; bahan baru belum dapat dicatat. Jawaban tetap tersimpan di formulir.',
        'Jalankan menu Publikasi, Pengaturan, Siapkan lembar kerja… dengan alamat formulir yang lama.',
      );
    }
    if (missingColumns.length === 0) return good('Formulir tersambung dan semua kolom jawaban ditemukan.');
    return broken(
      `Kolom jawaban formulir tidak ditemukan: ${missingColumns.join(', ')}.`,
      'Kembalikan judul kolom tersebut di tab jawaban, atau tuliskan judul barunya pada baris Kolom formulir di tab Pengaturan; jawaban yang menunggu dicatat setelahnya.',
    );
  },
};
