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
  timeTold,
  wayToFinish,
  workDetails,
  type Told,
} from '../told';

interface Occasion {
  stage(step: string): string;
  opening(told: Told): Sentence;
  /** Where it comes from, above the work itself. */
  before(told: Told): readonly (Detail | null)[];
  /** Below the deadline. */
  after?(told: Told): readonly (Detail | null)[];
  note: string;
  request: string;
  button: string;
}

const asking =
  ({ stage, opening, before, after, note, request, button }: Occasion) =>
  (told: Told): Letter => ({
    stage: stage(stepWords(told)),
    recipient: recipientOf(told),
    opening: [...opening(told), ', dengan rincian sebagai berikut:'],
    details: itemDetails(
      told,
      ...before(told),
      ...workDetails(told),
      ...deadlineDetails(told),
      ...(after?.(told) ?? []),
    ),
    quote: noteQuote(told, note),
    list: outcomeList(told),
    ...wayToFinish(told, request, button),
  });

export const task = asking({
  stage: (step) => `Menunggu tindak lanjut Bapak/Ibu: ${step}`,
  opening: (told) => [
    'Bersama ini kami sampaikan bahan konten yang menunggu langkah ',
    { strong: stepWords(told) },
    ' dari Bapak/Ibu',
  ],
  before: ({ data }) => [detail('Uraian dalam SOP', data.description), detail('Diteruskan oleh', data.by)],
  note: 'Catatan dari langkah sebelumnya:',
  request: 'Mohon berkenan menyelesaikan langkah ini',
  button: 'Buka dan selesaikan',
});

export const revision = asking({
  stage: (step) => `Mohon perbaikan: ${step}`,
  opening: (told) => [
    'Konten berikut dikembalikan ke langkah ',
    { strong: stepWords(told) },
    '. Mohon dilakukan perbaikan sesuai catatan',
  ],
  before: ({ data }) => [detail('Dikembalikan oleh', data.by)],
  note: 'Catatan perbaikan:',
  request: 'Mohon berkenan menyampaikan hasil perbaikan',
  button: 'Buka dan perbaiki',
});

export const reminder = asking({
  stage: (step) => `Pengingat: ${step} belum diselesaikan.`,
  opening: (told) => {
    const step = { strong: stepWords(told) };
    const end = timeTold(told.data.limitAt ?? told.data.dueAt, told.context);
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
  after: (told) => [detail('Sisa waktu', timeLeft(told))],
  note: 'Catatan dari langkah sebelumnya:',
  request: 'Mohon berkenan menyelesaikan langkah ini',
  button: 'Buka dan selesaikan',
});

/** What is left is counted when the mail goes out, which may be later than when it was owed. */
const timeLeft = ({ data, context }: Told): string | null => {
  const limit = instantFromUtcText(data.limitAt);
  return limit !== null && limit > context.sentAt ? duration(limit - context.sentAt) : null;
};
