import { periodName } from '../../dates';
import { oneLine } from '../../peoplesText';
import type { Letter } from '../letter';
import { recipientOf, wayToWorkbook, type Told } from '../told';

/** To the section: a recap has made itself. */
export const recap = (told: Told): Letter => {
  const period = oneLine(periodName(told.data.period ?? ''), 80) || 'terakhir';
  return {
    stage: `Rekap ${period} telah tersusun.`,
    recipient: recipientOf(told),
    opening: [
      'Bersama ini kami sampaikan bahwa rekapitulasi unggahan konten periode ',
      { strong: period },
      ' telah tersusun.',
    ],
    details: [],
    quote: null,
    list: null,
    ...wayToWorkbook(
      told,
      'Mohon berkenan memeriksa angkanya serta melengkapi tab Insight dan Catatan Laporan bila diperlukan, melalui lembar kerja berikut.',
    ),
  };
};
