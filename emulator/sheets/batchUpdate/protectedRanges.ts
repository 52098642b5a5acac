import { GoogleError } from '../../googleError';
import { PROTECTED_RANGE } from '../api/messages';
import { object } from '../api/schema';
import { boxOf } from '../gridRange';
import type { ProtectedRange } from '../Sheet';
import type { Workbook } from '../Workbook';
import { requestKind } from './RequestKind';

function holder(workbook: Workbook, id: number | undefined) {
  return workbook.tabs.find((tab) => tab.state.protectedRanges.some((kept) => kept.protectedRangeId === id));
}

/** A client may choose the id: "if one is not set, an id will be randomly generated. It is an error to specify the ID of a range that already exists". */
export const addProtectedRange = requestKind<{ protectedRange?: Partial<ProtectedRange> }>(
  { protectedRange: object(PROTECTED_RANGE) },
  ({ protectedRange = {} }, { workbook, newId }) => {
    const { range = {}, warningOnly, editors } = protectedRange;
    const sheet = workbook.grid(range.sheetId);
    boxOf(range, sheet.state);
    const id = protectedRange.protectedRangeId ?? newId('protectedRange');
    if (holder(workbook, id)) throw new GoogleError(`A protected range with id ${id} already exists.`);
    if (warningOnly && editors) {
      throw new GoogleError('Cannot specify editors when warningOnly is set to true.');
    }
    const added = {
      ...(JSON.parse(JSON.stringify(protectedRange)) as ProtectedRange),
      range: { ...range, sheetId: sheet.sheetId },
      protectedRangeId: id,
    };
    sheet.update({ protectedRanges: [...sheet.state.protectedRanges, added] });
    return { addProtectedRange: { protectedRange: added } };
  },
);
