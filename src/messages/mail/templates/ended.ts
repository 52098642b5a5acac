import type { End } from '../../../sop/model';
import type { EndReason } from '../../../workflow/model';
import { oneLine } from '../../peoplesText';
import { endLabel } from '../../states';
import { tellingLetter, type Letter, type Sentence } from '../letter';
import {
  detail,
  itemDetails,
  noteQuote,
  recipientOf,
  stepOf,
  dateText,
  type LetterInput,
} from '../letterInput';

const whatHappened: Record<End, Sentence> = {
  selesai: ['seluruh langkah konten berikut telah ', { strong: 'selesai' }],
  batal: ['konten berikut ', { strong: 'tidak diunggah (batal)' }],
  ditolak: ['konten berikut ', { strong: 'tidak disetujui dan tidak diunggah' }],
  arsip: ['bahan berikut ', { strong: 'disimpan sebagai arsip dan tidak disebarluaskan' }],
  diturunkan: ['konten berikut telah ', { strong: 'diturunkan' }],
  'tidak selesai': ['proses konten berikut ', { strong: 'berakhir sebelum selesai' }],
};

const because = (input: LetterInput): string => {
  const sop = oneLine(input.data.sop ?? '', 120);
  const basis = sop ? `Sesuai SOP ${sop}, ` : 'Sesuai SOP yang berlaku, ';
  const limit = dateText(input.data.limitAt, input.context);
  const reason = input.data.reason as EndReason | undefined;
  if (reason === 'limitPassed') {
    const step = stepOf(input);
    const waiting = step ? `langkah ${step} belum diselesaikan` : 'langkah yang ditunggu belum diselesaikan';
    return `${basis}karena ${waiting} sampai batas akhir${limit ? ` ${limit}` : ''}, `;
  }
  if (reason === 'cancelledByOfficer') return 'Bersama ini kami sampaikan bahwa atas keputusan petugas, ';
  return `${basis}kami sampaikan bahwa `;
};

/** To all concerned: cancelled, rejected, archived, taken down. */
export const ended = (input: LetterInput): Letter => {
  const end = input.data.end ?? '';
  return tellingLetter({
    stage: `Status akhir: ${oneLine(endLabel(end), 80) || 'berakhir'}.`,
    recipient: recipientOf(input),
    opening: [
      because(input),
      ...(whatHappened[end as End] ?? ['proses konten berikut telah berakhir']),
      ', dengan rincian sebagai berikut:',
    ],
    details: itemDetails(
      input,
      detail('Langkah terakhir', stepOf(input)),
      detail('Keputusan', input.data.outcome),
      detail('Oleh', input.data.by),
    ),
    quote: noteQuote(input, 'Catatan:'),
    hints: ['Bahan yang hendak diajukan kembali diserahkan melalui formulir sebagai bahan baru.'],
  });
};
