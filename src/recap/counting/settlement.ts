/** What became of an item, and when: the first of its first post and its end. Each item counts once over its life. */
import type { End } from '../../sop/model';
import type { EndReason, Instant } from '../../workflow/model';
import type { ItemFacts } from './facts';

export type Fate =
  | 'published'
  /** Cancelled because a limit passed (Pacitan, row 5). */
  | 'overdue'
  | 'rejected'
  /** Cancelled for any other reason. */
  | 'withdrawn'
  /** Not to be disseminated (Cianjur, row 2): neither success nor cancellation. */
  | 'archived'
  /** Came to a good end without a post. */
  | 'closed';

/** Fates under which material was given up after all: table G, and "Dibatalkan" of table E. */
export const givenUp: readonly Fate[] = ['overdue', 'rejected', 'withdrawn'];

const fateOfEnd: Record<End, Fate> = {
  batal: 'withdrawn',
  ditolak: 'rejected',
  arsip: 'archived',
  selesai: 'closed',
  diturunkan: 'closed',
  'tidak selesai': 'withdrawn',
};

const fateOf = (end: End, reason: EndReason): Fate =>
  fateOfEnd[end] === 'withdrawn' && reason === 'limitPassed' ? 'overdue' : fateOfEnd[end];

export interface Settlement {
  fate: Fate;
  at: Instant;
}

/** Null while nothing is settled. */
export function settlementOf({ uploads: [upload], ended }: ItemFacts): Settlement | null {
  if (upload && (!ended || upload.at <= ended.at)) return { fate: 'published', at: upload.at };
  return ended && { fate: fateOf(ended.end, ended.reason), at: ended.at };
}

/** Handed in before that instant, and nothing settled before it. */
export function isOpenAt(item: ItemFacts, at: Instant): boolean {
  const settled = settlementOf(item);
  return item.submittedAt < at && (settled === null || settled.at >= at);
}
