import { overlay, parseMask } from '../api/fieldMask';
import type { BooleanCondition, CellFormat } from '../cell';
import { columnIndex, extentOf } from '../gridRange';
import type { ConditionalFormatRule } from '../Sheet';

function holds({ type, values = [] }: BooleanCondition, text: string): boolean {
  const wanted = values[0]?.userEnteredValue ?? '';
  // Comparisons of text in conditional formats ignore case.
  const [shown, given] = [text.toLowerCase(), wanted.toLowerCase()];
  switch (type) {
    case 'TEXT_EQ':
      return shown === given;
    case 'TEXT_STARTS_WITH':
      return shown.startsWith(given);
    case 'TEXT_CONTAINS':
      return shown.includes(given);
    case 'NOT_BLANK':
      return text !== '';
    case 'BLANK':
      return text === '';
    default:
      return false;
  }
}

const SOME_CELL = /^=\s*\$([A-Z]+)(\d+)\s*=\s*"([^"]*)"\s*$/;

/** The one custom formula computed: =$C2="x", its row moving with the cell. */
function customHolds(
  rule: ConditionalFormatRule,
  row: number,
  top: number,
  textAt: (row: number, column: number) => string,
): boolean {
  const formula = rule.booleanRule?.condition.values?.[0]?.userEnteredValue ?? '';
  const match = SOME_CELL.exec(formula);
  if (!match) return false;
  const [, letters = '', line = '1', wanted = ''] = match;
  return textAt(row + Number(line) - 1 - top, columnIndex(letters)).toLowerCase() === wanted.toLowerCase();
}

/** The format a cell shows after its conditional rules; an earlier rule wins over a later one. */
export function conditionalFormatOf(
  rules: readonly ConditionalFormatRule[],
  row: number,
  column: number,
  textAt: (row: number, column: number) => string,
): CellFormat | undefined {
  let result: CellFormat | undefined;
  for (const rule of rules) {
    const hit = rule.ranges
      .map(extentOf)
      .find((box) => row >= box.top && row < box.bottom && column >= box.left && column < box.right);
    const { condition, format } = rule.booleanRule ?? {};
    if (!hit || !condition || !format) continue;
    const matches =
      condition.type === 'CUSTOM_FORMULA'
        ? customHolds(rule, row, hit.top, textAt)
        : holds(condition, textAt(row, column));
    if (!matches) continue;
    result = result ? overlay(format, result, parseMask(Object.keys(result).join(','))) : format;
  }
  return result;
}
