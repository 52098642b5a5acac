import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, stepOf, type LetterInput } from '../letterInput';

/** For information (tembusan): nothing is asked. */
export const copy = (input: LetterInput): Letter =>
  tellingLetter({
    stage: 'Tembusan, untuk diketahui.',
    recipient: recipientOf(input),
    opening: [
      'Bersama ini kami sampaikan perkembangan bahan konten untuk diketahui, dengan rincian sebagai berikut:',
    ],
    details: itemDetails(
      input,
      detail('Langkah', stepOf(input)),
      detail('Hasil', input.data.outcome),
      detail('Oleh', input.data.by),
    ),
    quote: noteQuote(input, 'Catatan:'),
    hints: ['Surel ini tidak memerlukan tindak lanjut.'],
  });
