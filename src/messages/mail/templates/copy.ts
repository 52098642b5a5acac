import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, stepOf, type Told } from '../told';

/** For information (tembusan): nothing is asked. */
export const copy = (told: Told): Letter =>
  tellingLetter({
    stage: 'Tembusan, untuk diketahui.',
    recipient: recipientOf(told),
    opening: [
      'Bersama ini kami sampaikan perkembangan bahan konten untuk diketahui, dengan rincian sebagai berikut:',
    ],
    details: itemDetails(
      told,
      detail('Langkah', stepOf(told)),
      detail('Hasil', told.data.outcome),
      detail('Oleh', told.data.by),
    ),
    quote: noteQuote(told, 'Catatan:'),
    hints: ['Surel ini tidak memerlukan tindak lanjut.'],
  });
