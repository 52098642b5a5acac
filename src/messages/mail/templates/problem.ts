import { problemWords } from '../../problems';
import { detail, itemDetails, recipientOf, wayToWorkbook, type Told } from '../told';
import type { Letter } from '../letter';

/** To the section: something only people can mend. The rest of the work goes on meanwhile. */
export const problem = (told: Told): Letter => {
  const { title, text, mend } = problemWords(told.data.problem ?? '', told.data.detail ?? '');
  return {
    stage: `Perlu dibenahi: ${title}`,
    recipient: recipientOf(told),
    opening: [`${text} Proses bahan konten yang lain tetap berjalan.`],
    details: itemDetails(told, detail('Langkah', told.data.step)),
    quote: null,
    list: null,
    ...wayToWorkbook(told, mend),
  };
};
