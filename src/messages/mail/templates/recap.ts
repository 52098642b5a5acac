import { periodName } from '../../dates';
import { linesOf, oneLine } from '../../peoplesText';
import type { Letter } from '../letter';
import { detail, noteQuote, recipientOf, wayToWorkbook, type LetterInput } from '../letterInput';

/** To the section: a recap has made itself. */
export const recap = (input: LetterInput): Letter => {
  const period = oneLine(periodName(input.data.period ?? ''), 80) || 'terakhir';
  return {
    stage: `Rekap ${period} telah tersusun.`,
    recipient: recipientOf(input),
    opening: [
      'Bersama ini kami sampaikan bahwa rekapitulasi unggahan konten periode ',
      { strong: period },
      ' telah tersusun.',
    ],
    details: linesOf(input.data.figures)
      .flatMap((line) => {
        const [label = '', value] = line.split(': ');
        return detail(label, value) ?? [];
      })
      .concat(detail('Segel Riwayat', input.data.seal) ?? []),
    quote: noteQuote(input, 'Catatan'),
    list: null,
    ...wayToWorkbook(
      input,
      'Mohon berkenan memeriksa angkanya serta melengkapi tab Insight dan Catatan Laporan bila diperlukan, melalui lembar kerja berikut.',
    ),
  };
};
