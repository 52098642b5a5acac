/** What a page is told of a refusal: its sentence. The words for all of them stay with the server. */
import { usualZone } from '../messages/dates';
import { refusalWords, type RefusalWords } from '../messages/refusals';
import type { Refusal } from '../workflow/model';
import type { Refused } from './taskView';

export interface PageRefusal extends Pick<Refused, 'nextToken' | 'mailTicket'> {
  refusal: RefusalWords & Pick<Refusal, 'code'>;
}

/** An answer as it leaves for a page. */
export type PageAnswer<R> = R extends Refused ? PageRefusal : R;

export const forPage = <R extends object>(answer: R): PageAnswer<R> =>
  ('refusal' in answer ? refusalForPage(answer as unknown as Refused) : answer) as PageAnswer<R>;

export const refusalForPage = ({
  refusal,
  zone = usualZone,
  nextToken,
  mailTicket,
}: Refused): PageRefusal => ({
  refusal: { code: refusal.code, ...refusalWords(refusal, zone) },
  ...(nextToken && { nextToken }),
  ...(mailTicket && { mailTicket }),
});
