import { faultLine } from '../../faults';
import { linesOf } from '../../peoplesText';
import type { Letter } from '../letter';
import { recipientOf, dateText, wayToWorkbook, type LetterInput } from '../letterInput';

/** To the section, once a day: what failed in the triggers, and whether anything is to be done about it. */
export const faults = (input: LetterInput): Letter => ({
  stage: 'Gangguan pada pekerjaan otomatis.',
  recipient: recipientOf(input),
  opening: [
    'Bersama ini kami sampaikan bahwa pekerjaan otomatis lembar kerja publikasi mengalami gangguan. Tidak ada data yang hilang; yang tertunda dicoba kembali dengan sendirinya.',
  ],
  details: [],
  quote: null,
  list: {
    heading: 'Gangguan yang tercatat',
    items: linesOf(input.data.problem).map((line) =>
      faultLine(line, (at) => dateText(at, input.context) ?? 'hari ini'),
    ),
  },
  ...wayToWorkbook(input, 'Keadaan terbaru dapat diperiksa pada lembar kerja berikut.'),
});
