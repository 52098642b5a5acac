/** What a page is told of a refusal: its sentence. The words for all of them stay with the server. */
import { usualZone } from '../messages/dates';
import { refusalWords, type RefusalWords } from '../messages/refusals';
import type { Refusal } from '../workflow/model';
import type { Refused } from './taskView';

export interface ToldRefusal extends Pick<Refused, 'nextToken' | 'mails'> {
  refusal: RefusalWords & Pick<Refusal, 'code'>;
}

/** An answer as it leaves for a page. */
export type Told<R> = R extends Refused ? ToldRefusal : R;

export const told = <R extends object>(answer: R): Told<R> =>
  ('refusal' in answer ? inWords(answer as unknown as Refused) : answer) as Told<R>;

export const inWords = ({ refusal, zone = usualZone, nextToken, mails }: Refused): ToldRefusal => ({
  refusal: { code: refusal.code, ...refusalWords(refusal, zone) },
  ...(nextToken && { nextToken }),
  ...(mails && { mails }),
});
