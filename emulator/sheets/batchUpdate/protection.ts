import { GoogleError } from '../../googleError';
import { extentOf, overlaps, contains, type Box } from '../gridRange';
import type { ProtectedRange, Sheet } from '../Sheet';
import type { BatchContext } from './RequestKind';

function mayPass(protection: ProtectedRange, account: string, owner: string): boolean {
  if (protection.warningOnly || account === owner) return true;
  return protection.editors?.users?.includes(account) ?? false;
}

/** "The owner can always edit"; a warning stops no call through the API. */
export function assertUnprotected(sheet: Sheet, box: Box, { workbook, account }: BatchContext): void {
  for (const protection of sheet.state.protectedRanges) {
    if (mayPass(protection, account, workbook.owner)) continue;
    if (!overlaps(extentOf(protection.range), box)) continue;
    if (protection.unprotectedRanges?.some((open) => contains(extentOf(open), box))) continue;
    throw new GoogleError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
  }
}
