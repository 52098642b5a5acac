import { GoogleError } from '../../googleError';
import { CONDITIONAL_FORMAT_RULE } from '../api/messages';
import { object } from '../api/schema';
import { boxOf } from '../gridRange';
import type { ConditionalFormatRule } from '../Sheet';
import { requestKind } from './RequestKind';

/** "All subsequent rules' indexes are incremented." All ranges of a rule lie on one tab. */
export const addConditionalFormatRule = requestKind<{
  rule?: Partial<ConditionalFormatRule>;
  index?: number;
}>({ rule: object(CONDITIONAL_FORMAT_RULE), index: 'integer' }, ({ rule = {}, index = 0 }, { workbook }) => {
  const [first, ...others] = rule.ranges ?? [];
  if (!first) throw new GoogleError('rule.ranges is required.');
  if (!rule.booleanRule?.condition.type) throw new GoogleError('rule.rule is required.');
  const sheet = workbook.grid(first.sheetId);
  if (others.some((range) => (range.sheetId ?? 0) !== sheet.sheetId)) {
    throw new GoogleError('All ranges in a conditional format rule must be on the same sheet.');
  }
  for (const range of rule.ranges ?? []) boxOf(range, sheet.state);
  const rules = sheet.state.conditionalFormats;
  if (index < 0 || index > rules.length) {
    throw new GoogleError(
      `Index ${index} is out of bounds for conditional format rules of size ${rules.length}.`,
    );
  }
  const added = JSON.parse(JSON.stringify(rule)) as ConditionalFormatRule;
  sheet.update({ conditionalFormats: [...rules.slice(0, index), added, ...rules.slice(index)] });
});
