import { GoogleError } from '../../googleError';
import { DATA_VALIDATION_RULE, GRID_RANGE } from '../api/messages';
import { object } from '../api/schema';
import { compact, recordOf, type DataValidationRule } from '../cell';
import { boxOf, type GridRange } from '../gridRange';
import { requestKind } from './RequestKind';

/** Without a rule the range loses its validation. */
export const setDataValidation = requestKind<{
  range?: GridRange;
  rule?: DataValidationRule;
  filteredRowsIncluded?: boolean;
}>(
  { range: object(GRID_RANGE), rule: DATA_VALIDATION_RULE, filteredRowsIncluded: 'boolean' },
  ({ range = {}, rule }, { workbook }) => {
    const sheet = workbook.grid(range.sheetId);
    const box = boxOf(range, sheet.state);
    if (rule && !rule.condition?.type) throw new GoogleError('rule.condition.type is required.');
    const values = rule?.condition.values ?? [];
    if (rule?.condition.type === 'ONE_OF_LIST' && values.length === 0) {
      throw new GoogleError('ConditionType ONE_OF_LIST requires at least one condition value.');
    }
    const validation = rule ? structuredClone(rule) : undefined;
    for (let row = box.top; row < box.bottom; row += 1) {
      for (let column = box.left; column < box.right; column += 1) {
        const { validation: _old, ...rest } = recordOf(sheet.cell(row, column));
        sheet.setCell(row, column, compact(validation ? { ...rest, validation } : rest));
      }
    }
  },
);
