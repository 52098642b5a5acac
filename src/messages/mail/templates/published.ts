import { linesOf, oneLine } from '../../peoplesText';
import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, recipientOf, type Told } from '../told';

/** To the submitter: it is live, and where. */
export const published = (told: Told): Letter => {
  const posts = linesOf(told.data.posts).map((post) => oneLine(post, 400));
  return tellingLetter({
    stage: 'Konten telah tayang.',
    recipient: recipientOf(told),
    opening: [
      'Bersama ini kami sampaikan bahwa konten berikut telah tayang, dengan rincian sebagai berikut:',
    ],
    details: itemDetails(told, detail('Diunggah oleh', told.data.by)),
    list: posts.length > 0 ? { heading: 'Tautan unggahan', items: posts } : null,
    request: ['Mohon dukungan Bapak/Ibu untuk menyukai, mengomentari, dan membagikan unggahan tersebut.'],
  });
};
