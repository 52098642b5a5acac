import { oneLine } from '../../peoplesText';
import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, stepWords, type LetterInput } from '../letterInput';

/** To the officer whose step somebody else takes: they need not look for it any more. */
export const handedOver = (input: LetterInput): Letter => {
  const officer = oneLine(input.data.officer ?? '', 120) || 'petugas lain';
  return tellingLetter({
    stage: `Dialihkan: ${stepWords(input)} kini dikerjakan ${officer}.`,
    recipient: recipientOf(input),
    opening: [
      'Bersama ini kami sampaikan bahwa langkah ',
      { strong: stepWords(input) },
      ' atas konten berikut ',
      { strong: `dialihkan kepada ${officer}` },
      ', dengan rincian sebagai berikut:',
    ],
    details: itemDetails(input, detail('Dialihkan oleh', input.data.by)),
    quote: noteQuote(input, 'Catatan:'),
    hints: ['Surel ini tidak memerlukan tindak lanjut.'],
  });
};
