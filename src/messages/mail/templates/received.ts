import { linesOf } from '../../peoplesText';
import { problemWords } from '../../problems';
import { tellingLetter, type Letter } from '../letter';
import {
  detail,
  itemDetails,
  recipientOf,
  stepOf,
  wayToFinish,
  wayToTrack,
  type LetterInput,
} from '../letterInput';

const thanks =
  'Terima kasih. Bersama ini kami sampaikan bahwa bahan konten yang Bapak/Ibu serahkan telah kami terima';

/** Numbered, but held until what is missing has come: the submitter can add it at once. */
const incomplete = (input: LetterInput, problems: readonly string[]): Letter => ({
  stage: 'Bahan konten telah diterima, tetapi perlu dilengkapi.',
  recipient: recipientOf(input),
  opening: [`${thanks}, tetapi `, { strong: 'belum dapat diproses' }, ', dengan rincian sebagai berikut:'],
  details: itemDetails(input),
  quote: null,
  list: {
    heading: 'Yang perlu dilengkapi',
    items: problems.map((problem) => {
      const [code = '', ...detail] = problem.split(' ');
      return problemWords(code, detail.join(' ')).text;
    }),
  },
  ...wayToFinish(input, 'Mohon berkenan melengkapi bahan konten', 'Lengkapi bahan'),
});

/** To the submitter: the material has arrived and has a number. */
export const received = (input: LetterInput): Letter => {
  const problems = linesOf(input.data.problem);
  if (problems.length > 0) return incomplete(input, problems);
  const way = wayToTrack(input);
  return tellingLetter({
    stage: 'Bahan konten telah diterima dan dicatat dalam register.',
    recipient: recipientOf(input),
    opening: [`${thanks}, dengan rincian sebagai berikut:`],
    details: itemDetails(input, detail('Langkah berikutnya', stepOf(input))),
    ...way,
    hints: [
      'Kabar berikutnya kami sampaikan bila ada pertanyaan, saat konten tayang, atau bila konten tidak diunggah.',
      ...way.hints,
    ],
  });
};
