import { oneLine } from '../../peoplesText';
import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, stepWords, type Told } from '../told';

/** To the officer whose step somebody else takes: they need not look for it any more. */
export const handedOver = (told: Told): Letter => {
  const officer = oneLine(told.data.officer ?? '', 120) || 'petugas lain';
  return tellingLetter({
    stage: `Dialihkan: ${stepWords(told)} kini dikerjakan ${officer}.`,
    recipient: recipientOf(told),
    opening: [
      'Bersama ini kami sampaikan bahwa langkah ',
      { strong: stepWords(told) },
      ' atas konten berikut ',
      { strong: `dialihkan kepada ${officer}` },
      ', dengan rincian sebagai berikut:',
    ],
    details: itemDetails(told, detail('Dialihkan oleh', told.data.by)),
    quote: noteQuote(told, 'Catatan:'),
    hints: ['Surel ini tidak memerlukan tindak lanjut.'],
  });
};
