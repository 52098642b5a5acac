import type { End } from '../../../sop/model';
import type { EndReason } from '../../../workflow/model';
import { oneLine } from '../../peoplesText';
import { endLabel } from '../../states';
import { tellingLetter, type Letter, type Sentence } from '../letter';
import { detail, itemDetails, noteQuote, recipientOf, stepOf, timeTold, type Told } from '../told';

const whatHappened: Record<End, Sentence> = {
  selesai: ['seluruh langkah konten berikut telah ', { strong: 'selesai' }],
  batal: ['konten berikut ', { strong: 'tidak diunggah (batal)' }],
  ditolak: ['konten berikut ', { strong: 'tidak disetujui dan tidak diunggah' }],
  arsip: ['bahan berikut ', { strong: 'disimpan sebagai arsip dan tidak disebarluaskan' }],
  diturunkan: ['konten berikut telah ', { strong: 'diturunkan' }],
  'tidak selesai': ['proses konten berikut ', { strong: 'berakhir sebelum selesai' }],
};

const because = (told: Told): string => {
  const sop = oneLine(told.data.sop ?? '', 120);
  const basis = sop ? `Sesuai SOP ${sop}, ` : 'Sesuai SOP yang berlaku, ';
  const limit = timeTold(told.data.limitAt, told.context);
  const reason = told.data.reason as EndReason | undefined;
  if (reason === 'limitPassed') {
    const step = stepOf(told);
    const waiting = step ? `langkah ${step} belum diselesaikan` : 'langkah yang ditunggu belum diselesaikan';
    return `${basis}karena ${waiting} sampai batas akhir${limit ? ` ${limit}` : ''}, `;
  }
  if (reason === 'cancelledByOfficer') return 'Bersama ini kami sampaikan bahwa atas keputusan petugas, ';
  return `${basis}kami sampaikan bahwa `;
};

/** To all concerned: cancelled, rejected, archived, taken down. */
export const ended = (told: Told): Letter => {
  const end = told.data.end ?? '';
  return tellingLetter({
    stage: `Status akhir: ${oneLine(endLabel(end), 80) || 'berakhir'}.`,
    recipient: recipientOf(told),
    opening: [
      because(told),
      ...(whatHappened[end as End] ?? ['proses konten berikut telah berakhir']),
      ', dengan rincian sebagai berikut:',
    ],
    details: itemDetails(
      told,
      detail('Langkah terakhir', stepOf(told)),
      detail('Keputusan', told.data.outcome),
      detail('Oleh', told.data.by),
    ),
    quote: noteQuote(told, 'Catatan:'),
    hints: ['Bahan yang hendak diajukan kembali diserahkan melalui formulir sebagai bahan baru.'],
  });
};
