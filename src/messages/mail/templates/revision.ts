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

/** To an officer: sent back to their step, with a note. */
export const revision = (told: Told): Letter => ({
  stage: `Mohon perbaikan: ${stepWords(told)}`,
  recipient: recipientOf(told),
  opening: [
    'Konten berikut dikembalikan ke langkah ',
    { strong: stepWords(told) },
    '. Mohon dilakukan perbaikan sesuai catatan, dengan rincian sebagai berikut:',
  ],
  details: itemDetails(
    told,
    detail('Dikembalikan oleh', told.data.by),
    ...workDetails(told),
    ...deadlineDetails(told),
  ),
  quote: noteQuote(told, 'Catatan perbaikan:'),
  list: outcomeList(told),
  ...wayToFinish(told, 'Mohon berkenan menyampaikan hasil perbaikan', 'Buka dan perbaiki'),
});
