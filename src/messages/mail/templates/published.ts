import { linesOf, oneLine } from '../../peoplesText';
import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, recipientOf, type LetterInput } from '../letterInput';

/** To the submitter: it is live, and where. */
export const published = (input: LetterInput): Letter => {
  const posts = linesOf(input.data.posts).map((post) => oneLine(post, 400));
  return tellingLetter({
    stage: 'Konten telah tayang.',
    recipient: recipientOf(input),
    opening: [
      'Bersama ini kami sampaikan bahwa konten berikut telah tayang, dengan rincian sebagai berikut:',
    ],
    details: itemDetails(input, detail('Diunggah oleh', input.data.by)),
    list: posts.length > 0 ? { heading: 'Tautan unggahan', items: posts } : null,
    request: ['Mohon dukungan Bapak/Ibu untuk menyukai, mengomentari, dan membagikan unggahan tersebut.'],
  });
};
