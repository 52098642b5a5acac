/** To an officer whose turn it is: a step waits, was sent back to them, or nears its limit. One letter, three occasions. */
import { duration, instantFromUtcText } from '../../dates';
import type { Detail, Letter, Sentence } from '../letter';
import {
  deadlineDetails,
  detail,
  itemDetails,
  noteQuote,
  outcomeList,
  recipientOf,
  stepWords,
  dateText,
  wayToFinish,
  workDetails,
  type LetterInput,
} from '../letterInput';

interface Occasion {
  stage(step: string): string;
  opening(input: LetterInput): Sentence;
  /** Where it comes from, above the work itself. */
  before(input: LetterInput): readonly (Detail | null)[];
  /** Below the deadline. */
  after?(input: LetterInput): readonly (Detail | null)[];
  note: string;
  request: string;
  button: string;
}

const asking =
  ({ stage, opening, before, after, note, request, button }: Occasion) =>
  (input: LetterInput): Letter => ({
    stage: stage(stepWords(input)),
    recipient: recipientOf(input),
    opening: [...opening(input), ', dengan rincian sebagai berikut:'],
    details: itemDetails(
      input,
      ...before(input),
      ...workDetails(input),
      ...deadlineDetails(input),
      ...(after?.(input) ?? []),
    ),
    quote: noteQuote(input, note),
    list: outcomeList(input),
    ...wayToFinish(input, request, button),
  });

export const task = asking({
  stage: (step) => `Menunggu tindak lanjut Bapak/Ibu: ${step}`,
  opening: (input) => [
    'Bersama ini kami sampaikan bahan konten yang menunggu langkah ',
    { strong: stepWords(input) },
    ' dari Bapak/Ibu',
  ],
  before: ({ data }) => [detail('Uraian dalam SOP', data.description), detail('Diteruskan oleh', data.by)],
  note: 'Catatan dari langkah sebelumnya:',
  request: 'Mohon berkenan menyelesaikan langkah ini',
  button: 'Buka dan selesaikan',
});

export const revision = asking({
  stage: (step) => `Mohon perbaikan: ${step}`,
  opening: (input) => [
    'Konten berikut dikembalikan ke langkah ',
    { strong: stepWords(input) },
    '. Mohon dilakukan perbaikan sesuai catatan',
  ],
  before: ({ data }) => [detail('Dikembalikan oleh', data.by)],
  note: 'Catatan perbaikan:',
  request: 'Mohon berkenan menyampaikan hasil perbaikan',
  button: 'Buka dan perbaiki',
});

export const reminder = asking({
  stage: (step) => `Pengingat: ${step} belum diselesaikan.`,
  opening: (input) => {
    const step = { strong: stepWords(input) };
    const end = dateText(input.data.limitAt ?? input.data.dueAt, input.context);
    return end === null
      ? ['Dengan ini kami ingatkan kembali bahwa langkah ', step, ' belum diselesaikan']
      : [
          'Dengan ini kami ingatkan kembali bahwa waktu untuk langkah ',
          step,
          ' berakhir pada ',
          { strong: end },
        ];
  },
  before: () => [],
  after: (input) => [detail('Sisa waktu', timeLeft(input))],
  note: 'Catatan dari langkah sebelumnya:',
  request: 'Mohon berkenan menyelesaikan langkah ini',
  button: 'Buka dan selesaikan',
});

/** What is left is counted when the mail goes out, which may be later than when it was owed. */
const timeLeft = ({ data, context }: LetterInput): string | null => {
  const limit = instantFromUtcText(data.limitAt);
  return limit !== null && limit > context.sentAt ? duration(limit - context.sentAt) : null;
};
