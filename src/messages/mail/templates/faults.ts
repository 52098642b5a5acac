import { faultLine } from '../../faults';
import { linesOf } from '../../peoplesText';
import type { Letter } from '../letter';
import { recipientOf, timeTold, wayToWorkbook, type Told } from '../told';

/** To the section, once a day: what failed in the triggers, and whether anything is to be done about it. */
export const faults = (told: Told): Letter => ({
  stage: 'Gangguan pada pekerjaan otomatis.',
  recipient: recipientOf(told),
  opening: [
    'Bersama ini kami sampaikan bahwa pekerjaan otomatis lembar kerja publikasi mengalami gangguan. Tidak ada data yang hilang; yang tertunda dicoba kembali dengan sendirinya.',
  ],
  details: [],
  quote: null,
  list: {
    heading: 'Gangguan yang tercatat',
    items: linesOf(told.data.problem).map((line) =>
      faultLine(line, (at) => timeTold(at, told.context) ?? 'hari ini'),
    ),
  },
  ...wayToWorkbook(told, 'Keadaan terbaru dapat diperiksa pada lembar kerja berikut.'),
});
