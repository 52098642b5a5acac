import type { Letter } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, wayToFinish, type Told } from '../told';

/** To the submitter: a question. The flow goes on with the answer. */
export const clarification = (told: Told): Letter => ({
  stage: 'Mohon klarifikasi atas bahan konten.',
  recipient: recipientOf(told),
  opening: [
    'Mohon kesediaan Bapak/Ibu melengkapi atau menjelaskan hal berikut agar bahan konten dapat diproses lebih lanjut:',
  ],
  details: itemDetails(told, detail('Ditanyakan oleh', told.data.by)),
  quote: noteQuote(told, 'Hal yang perlu dilengkapi atau dijelaskan:'),
  list: null,
  ...wayToFinish(told, 'Mohon berkenan menyampaikan jawaban', 'Jawab dan lengkapi'),
});
