import { periodName } from '../../dates';
import { linesOf, oneLine } from '../../peoplesText';
import type { Letter } from '../letter';
import { detail, noteQuote, recipientOf, wayToWorkbook, type Told } from '../told';

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
    details: linesOf(told.data.figures)
      .flatMap((line) => {
        const [label = '', value] = line.split(': ');
        return detail(label, value) ?? [];
      })
      .concat(detail('Segel Riwayat', told.data.seal) ?? []),
    quote: noteQuote(told, 'Catatan'),
    list: null,
    ...wayToWorkbook(
      told,
      'Mohon berkenan memeriksa angkanya serta melengkapi tab Insight dan Catatan Laporan bila diperlukan, melalui lembar kerja berikut.',
    ),
  };
};
