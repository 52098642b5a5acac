import { attention, good, type Check } from '../check';

const nothingLost =
  'Tidak ada surel yang hilang: yang mendesak didahulukan, selebihnya dirangkum dan menyusul. Bila sering terjadi, gunakan akun Google Workspace lalu sesuaikan baris Surel per hari di tab Pengaturan.';

export const mailBudget: Check = {
  title: 'Jatah surel',
  find({ mail: { budget, spent, isPutOff, left, needed } }) {
    const said = `Dalam 24 jam terakhir terkirim ${spent} dari ${budget}: sisa ${left}, perlu ${needed}.`;
    if (isPutOff)
      return attention(
        `Google untuk sementara menolak surel dari akun pengelola. ${said}`,
        `Surel dicoba lagi tiap setengah jam. ${nothingLost}`,
      );
    return needed > left ? attention(said, nothingLost) : good(said);
  },
};
