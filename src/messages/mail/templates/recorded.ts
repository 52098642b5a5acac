import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, stepWords, type LetterInput } from '../letterInput';

/** To the officer in whose name a decision was entered: they are the one who can say that it is not theirs. */
export const recorded = (input: LetterInput): Letter =>
  tellingLetter({
    stage: `Keputusan Bapak/Ibu pada langkah ${stepWords(input)} telah dicatat.`,
    recipient: recipientOf(input),
    opening: [
      'Bersama ini kami sampaikan bahwa keputusan yang Bapak/Ibu berikan di luar sistem ',
      { strong: 'telah dicatat atas nama Bapak/Ibu' },
      ', dengan rincian sebagai berikut:',
    ],
    details: itemDetails(
      input,
      detail('Langkah', input.data.step),
      detail('Keputusan', input.data.outcome, true),
      detail('Dicatat oleh', input.data.by),
    ),
    quote: noteQuote(input, 'Bukti yang dicatat:'),
    hints: ['Apabila keputusan ini bukan dari Bapak/Ibu, mohon segera menghubungi pengelola lembar kerja.'],
  });
