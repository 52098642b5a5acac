import { tellingLetter, type Letter } from '../letter';

/** Several letters to one person as one: nothing any of them says is left out. */
export const digest = (parts: NonNullable<Letter['parts']>): Letter =>
  tellingLetter({
    stage: `Rangkuman ${parts.length} pemberitahuan.`,
    recipient: parts.map(({ letter }) => letter.recipient).find(Boolean) ?? '',
    opening: [
      'Karena jatah surel hari ini terbatas, pemberitahuan berikut kami sampaikan dalam ',
      { strong: 'satu surel' },
      '. Setiap hal dapat ditindaklanjuti melalui tombolnya masing-masing.',
    ],
    parts,
    hints: [...new Set(parts.flatMap(({ letter }) => letter.hints))],
  });
