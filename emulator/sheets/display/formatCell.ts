import { recordOf, type CellFormat, type Scalar, type StoredCell } from '../cell';
import { formatDate } from './datePattern';
import { formatNumber, plainNumber, separatorsOf } from './numberPattern';

/** What each locale shows when a cell has a date type but no pattern of its own. */
function defaultPattern(type: string, locale: string): string {
  const dayFirst = !locale.startsWith('en_US') && !locale.startsWith('ja') && !locale.startsWith('zh');
  const date = dayFirst ? 'dd/MM/yyyy' : 'M/d/yyyy';
  if (type === 'DATE') return date;
  return type === 'TIME' ? 'H:mm:ss' : `${date} H:mm:ss`;
}

function formatNumeric(value: number, format: CellFormat | undefined, locale: string): string {
  const { type, pattern } = format?.numberFormat ?? {};
  const separators = separatorsOf(locale);
  if (type === 'DATE' || type === 'TIME' || type === 'DATE_TIME') {
    return formatDate(value, pattern || defaultPattern(type, locale), locale);
  }
  if (type === 'TEXT' || (!pattern && !type)) return plainNumber(value, separators);
  if (type === 'PERCENT') return formatNumber(value, pattern || '0.00%', separators);
  return formatNumber(value, pattern || '#,##0.00', separators);
}

/** The text a cell shows, by its number format and the spreadsheet's locale. */
export function displayText(
  value: Scalar | undefined,
  format: CellFormat | undefined,
  locale: string,
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? formatNumeric(value, format, locale) : value;
}

export function formatCell(cell: StoredCell, locale: string): string {
  const { value, format, formula } = recordOf(cell);
  return value === undefined && formula !== undefined ? formula : displayText(value, format, locale);
}
