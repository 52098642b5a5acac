import { duration, instantFromUtcText } from '../../dates';
import type { Letter, Sentence } from '../letter';
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

const opening = (told: Told): Sentence => {
  const step = { strong: stepWords(told) };
  const end = timeTold(told.data.limitAt ?? told.data.dueAt, told.context);
  if (end === null) {
    return [
      'Dengan ini kami ingatkan kembali bahwa langkah ',
      step,
      ' belum diselesaikan, dengan rincian sebagai berikut:',
    ];
  }
  return [
    'Dengan ini kami ingatkan kembali bahwa waktu untuk langkah ',
    step,
    ' berakhir pada ',
    { strong: end },
    ', dengan rincian sebagai berikut:',
  ];
};

/** What is left is counted when the mail goes out, which may be later than when it was owed. */
const timeLeft = ({ data, context }: Told): string | null => {
  const limit = instantFromUtcText(data.limitAt);
  return limit !== null && limit > context.sentAt ? duration(limit - context.sentAt) : null;
};

/** To an officer whose step nears its limit. */
export const reminder = (told: Told): Letter => ({
  stage: `Pengingat: ${stepWords(told)} belum diselesaikan.`,
  recipient: recipientOf(told),
  opening: opening(told),
  details: itemDetails(
    told,
    ...workDetails(told),
    ...deadlineDetails(told),
    detail('Sisa waktu', timeLeft(told)),
  ),
  quote: noteQuote(told, 'Catatan dari langkah sebelumnya:'),
  list: outcomeList(told),
  ...wayToFinish(told, 'Mohon berkenan menyelesaikan langkah ini', 'Buka dan selesaikan'),
});
