import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, stepWords, type Told } from '../told';

/** To the officer in whose name a decision was entered: they are the one who can say that it is not theirs. */
export const recorded = (told: Told): Letter =>
  tellingLetter({
    stage: `Keputusan Bapak/Ibu pada langkah ${stepWords(told)} telah dicatat.`,
    recipient: recipientOf(told),
    opening: [
      'Bersama ini kami sampaikan bahwa keputusan yang Bapak/Ibu berikan di luar sistem ',
      { strong: 'telah dicatat atas nama Bapak/Ibu' },
      ', dengan rincian sebagai berikut:',
    ],
    details: itemDetails(
      told,
      detail('Langkah', told.data.step),
      detail('Keputusan', told.data.outcome, true),
      detail('Dicatat oleh', told.data.by),
    ),
    quote: noteQuote(told, 'Bukti yang dicatat:'),
    hints: ['Apabila keputusan ini bukan dari Bapak/Ibu, mohon segera menghubungi pengelola lembar kerja.'],
  });
