import { problemWords } from '../../problems';
import { detail, itemDetails, recipientOf, wayToWorkbook, type LetterInput } from '../letterInput';
import type { Letter } from '../letter';

/** To the section: something only people can mend. The rest of the work goes on meanwhile. */
export const problem = (input: LetterInput): Letter => {
  const { title, text, mend } = problemWords(input.data.problem ?? '', input.data.detail ?? '');
  return {
    stage: `Perlu dibenahi: ${title}`,
    recipient: recipientOf(input),
    opening: [`${text} Proses bahan konten yang lain tetap berjalan.`],
    details: itemDetails(input, detail('Langkah', input.data.step)),
    quote: null,
    list: null,
    ...wayToWorkbook(input, mend),
  };
};
