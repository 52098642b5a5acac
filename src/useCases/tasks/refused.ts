import { nameOf } from '../../workflow/mail/mails';
import type { Refusal } from '../../workflow/model';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import type { SystemTab } from '../../workbook/tabs/system';

/** An item that is no longer open is known to the head for a while, so that a late click learns what became of it. */
export function refusalIfGone(
  { items, head, state }: Pick<SystemTab, 'items' | 'head'> & Pick<UnitOfWork, 'state'>,
  number: string,
): Refusal | null {
  if (items.has(number)) return null;
  // Newest last: a correction may have opened and ended it again.
  const [ended] = head.recentEnds.filter((one) => one.number === number).reverse();
  return ended
    ? { code: 'ItemEnded', end: ended.end, by: nameOf(state.office, ended.by), at: ended.at }
    : { code: 'ItemUnknown' };
}

/** People are told names, not addresses. */
export function withNames({ state }: Pick<UnitOfWork, 'state'>, refusal: Refusal): Refusal {
  return 'by' in refusal ? { ...refusal, by: nameOf(state.office, refusal.by) } : refusal;
}
