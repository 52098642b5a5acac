/** Number patterns of the Sheets API guide "Date and number formats", as far as the product uses them. */
export interface Separators {
  decimal: string;
  group: string;
}

/** Languages that write 1.234,5; the rest are taken to write 1,234.5. Google knows Indonesian as `in`. */
const COMMA_DECIMAL = new Set(['in', 'id', 'de', 'es', 'fr', 'it', 'nl', 'pt', 'tr', 'ru', 'vi']);

export function separatorsOf(locale: string): Separators {
  return COMMA_DECIMAL.has(locale.slice(0, 2)) ? { decimal: ',', group: '.' } : { decimal: '.', group: ',' };
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** A number as "Automatic" shows it: no grouping, no more digits than it has. */
export function plainNumber(value: number, { decimal }: Separators): string {
  return String(Number(value.toPrecision(11))).replace('.', decimal);
}

/** Formats by a pattern such as `0`, `0.0`, `#,##0`, `0%`, `000` with literal text around it. */
export function formatNumber(value: number, pattern: string, separators: Separators): string {
  const section = value < 0 ? pattern.split(';')[1] : undefined;
  const [positive = ''] = pattern.split(';');
  const used = section ?? positive;
  const match = /[#0][#0,.]*[#0]|[#0]/.exec(used);
  if (!match) return used.replaceAll('"', '');
  const body = match[0];
  const percent = used.includes('%');
  const [whole = '', fraction = ''] = body.split('.');
  const required = (fraction.match(/0/g) ?? []).length;
  const magnitude = Math.abs(percent ? value * 100 : value);
  const [digits = '0', decimals = ''] = magnitude.toFixed(fraction.length).split('.');
  const padded = digits.padStart((whole.match(/0/g) ?? []).length, '0');
  let tail = decimals;
  while (tail.length > required && tail.endsWith('0')) tail = tail.slice(0, -1);
  const number =
    (whole.includes(',') ? grouped(padded, separators.group) : padded) +
    (tail ? separators.decimal + tail : '');
  const sign = value < 0 && section === undefined ? '-' : '';
  const clean = (text: string): string => text.replaceAll('"', '').replaceAll('\\', '');
  return clean(used.slice(0, match.index)) + sign + number + clean(used.slice(match.index + body.length));
}
