import type { Letter } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, wayToFinish, type LetterInput } from '../letterInput';

/** To the submitter: a question. The flow goes on with the answer. */
export const clarification = (input: LetterInput): Letter => ({
  stage: 'Mohon klarifikasi atas bahan konten.',
  recipient: recipientOf(input),
  opening: [
    'Mohon kesediaan Bapak/Ibu melengkapi atau menjelaskan hal berikut agar bahan konten dapat diproses lebih lanjut:',
  ],
  details: itemDetails(input, detail('Ditanyakan oleh', input.data.by)),
  quote: noteQuote(input, 'Hal yang perlu dilengkapi atau dijelaskan:'),
  list: null,
  ...wayToFinish(input, 'Mohon berkenan menyampaikan jawaban', 'Jawab dan lengkapi'),
});
