import { linesOf } from '../../peoplesText';
import { problemWords } from '../../problems';
import { tellingLetter, type Letter } from '../letter';
import { detail, itemDetails, recipientOf, stepOf, wayToFinish, wayToTrack, type Told } from '../told';

const thanks =
  'Terima kasih. Bersama ini kami sampaikan bahwa bahan konten yang Bapak/Ibu serahkan telah kami terima';

/** Numbered, but held until what is missing has come: the submitter can add it at once. */
const incomplete = (told: Told, problems: readonly string[]): Letter => ({
  stage: 'Bahan konten telah diterima, tetapi perlu dilengkapi.',
  recipient: recipientOf(told),
  opening: [`${thanks}, tetapi `, { strong: 'belum dapat diproses' }, ', dengan rincian sebagai berikut:'],
  details: itemDetails(told),
  quote: null,
  list: {
    heading: 'Yang perlu dilengkapi',
    items: problems.map((problem) => {
      const [code = '', ...detail] = problem.split(' ');
      return problemWords(code, detail.join(' ')).text;
    }),
  },
  ...wayToFinish(told, 'Mohon berkenan melengkapi bahan konten', 'Lengkapi bahan'),
});

/** To the submitter: the material has arrived and has a number. */
export const received = (told: Told): Letter => {
  const problems = linesOf(told.data.problem);
  if (problems.length > 0) return incomplete(told, problems);
  const way = wayToTrack(told);
  return tellingLetter({
    stage: 'Bahan konten telah diterima dan dicatat dalam register.',
    recipient: recipientOf(told),
    opening: [`${thanks}, dengan rincian sebagai berikut:`],
    details: itemDetails(told, detail('Langkah berikutnya', stepOf(told))),
    ...way,
    hints: [
      'Kabar berikutnya kami sampaikan bila ada pertanyaan, saat konten tayang, atau bila konten tidak diunggah.',
      ...way.hints,
    ],
  });
};
