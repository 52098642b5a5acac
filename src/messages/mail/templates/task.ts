import type { Letter } from '../letter';
import {
  deadlineDetails,
  detail,
  itemDetails,
  noteQuote,
  outcomeList,
  recipientOf,
  stepWords,
  wayToFinish,
  workDetails,
  type Told,
} from '../told';

/** To an officer: a step waits for them. The step's own name and signed text say what it is. */
export const task = (told: Told): Letter => ({
  stage: `Menunggu tindak lanjut Bapak/Ibu: ${stepWords(told)}`,
  recipient: recipientOf(told),
  opening: [
    'Bersama ini kami sampaikan bahan konten yang menunggu langkah ',
    { strong: stepWords(told) },
    ' dari Bapak/Ibu, dengan rincian sebagai berikut:',
  ],
  details: itemDetails(
    told,
    detail('Uraian dalam SOP', told.data.description),
    detail('Diteruskan oleh', told.data.by),
    ...workDetails(told),
    ...deadlineDetails(told),
  ),
  quote: noteQuote(told, 'Catatan dari langkah sebelumnya:'),
  list: outcomeList(told),
  ...wayToFinish(told, 'Mohon berkenan menyelesaikan langkah ini', 'Buka dan selesaikan'),
});
