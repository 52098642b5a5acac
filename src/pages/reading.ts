import type { PageRefusal } from '../api/answerForPage';
import type { Answer, FaultKind } from './server';

/** How far a page has come with what it wants to show. */
export type Reading<V> = Unread | { kind: 'read'; view: V };
export type Unread =
  { kind: 'loading' } | { kind: 'fault'; fault: FaultKind } | { kind: 'refused'; refused: PageRefusal };

export const readingOf = <V>(result: Answer<{ view: V } | PageRefusal>): Reading<V> => {
  if ('fault' in result) return { kind: 'fault', fault: result.fault };
  const { answer } = result;
  return 'refusal' in answer ? { kind: 'refused', refused: answer } : { kind: 'read', view: answer.view };
};
