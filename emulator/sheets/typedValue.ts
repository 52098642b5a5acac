import { serialOfWall } from '../time/serial';
import type { CellFormat, CellRecord, Scalar } from './cell';
import { separatorsOf } from './display/numberPattern';
import { hyperlinkLabel } from './formula';

interface Typed {
  value?: Scalar;
  formula?: string;
  numberFormat?: CellFormat['numberFormat'];
}

const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
const DATE_TIME = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}),?\s+(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?$/;
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

function wall(
  year: number,
  month: number,
  day: number,
  hour = 0,
  minute = 0,
  second = 0,
): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const kept = date.getUTCDate() === day && date.getUTCMonth() === month - 1 && date.getUTCHours() === hour;
  return kept && date.getUTCMinutes() === minute ? date.getTime() : undefined;
}

function numberOf(text: string, locale: string): Typed | undefined {
  const { decimal, group } = separatorsOf(locale);
  const [d, g] = [decimal, group].map((mark) => `\\${mark}`);
  const pattern = new RegExp(`^[+-]?(\\d{1,3}(${g}\\d{3})+|\\d+)(${d}\\d+)?(%)?$`);
  const match = pattern.exec(text);
  if (!match) return undefined;
  const plain = Number(text.replace('%', '').replaceAll(group, '').replace(decimal, '.'));
  if (match[4]) return { value: plain / 100, numberFormat: { type: 'PERCENT', pattern: '0%' } };
  return { value: plain };
}

function dateOf(text: string, locale: string): Typed | undefined {
  const monthFirst = locale === 'en_US';
  const from = (match: RegExpExecArray, type: 'DATE' | 'DATE_TIME'): Typed | undefined => {
    const [a = 0, b = 0, year = 0, hour = 0, minute = 0, second = 0] = match
      .slice(1)
      .map((part) => Number(part ?? 0));
    const instant = monthFirst
      ? wall(year, a, b, hour, minute, second)
      : wall(year, b, a, hour, minute, second);
    return instant === undefined ? undefined : { value: serialOfWall(instant), numberFormat: { type } };
  };
  const date = DATE.exec(text);
  if (date) return from(date, 'DATE');
  const dateTime = DATE_TIME.exec(text);
  if (dateTime) return from(dateTime, 'DATE_TIME');
  const iso = ISO_DATE.exec(text);
  const instant = iso ? wall(Number(iso[1]), Number(iso[2]), Number(iso[3])) : undefined;
  if (instant !== undefined) return { value: serialOfWall(instant), numberFormat: { type: 'DATE' } };
  const time = TIME.exec(text);
  if (!time || Number(time[1]) > 23 || Number(time[2]) > 59) return undefined;
  const seconds = Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: { type: 'TIME' } };
}

/** What the editor makes of typed text, without formulas: numbers and dates by the spreadsheet's locale. */
export function parseTyped(text: string, locale: string): Typed {
  if (/^(true|false|benar|salah)$/i.test(text)) return { value: /^(true|benar)$/i.test(text) };
  return numberOf(text, locale) ?? dateOf(text, locale) ?? { value: text };
}

function interpreted(text: string, present: CellRecord, locale: string): Typed {
  if (present.format?.numberFormat?.type === 'TEXT') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) {
    return { formula: text, value: hyperlinkLabel(text) };
  }
  return parseTyped(text.trim(), locale);
}

/** The cell after a user typed into it; the cell keeps its own format. */
export function typedInto(present: CellRecord, entry: Scalar, locale: string): CellRecord {
  const { value: _value, formula: _formula, ...rest } = present;
  if (entry === '') return rest;
  const typed = typeof entry === 'string' ? interpreted(entry, present, locale) : { value: entry };
  const format =
    typed.numberFormat && !present.format?.numberFormat
      ? { ...present.format, numberFormat: typed.numberFormat }
      : present.format;
  return {
    ...rest,
    ...(typed.value !== undefined ? { value: typed.value } : {}),
    ...(typed.formula !== undefined ? { formula: typed.formula } : {}),
    ...(format ? { format } : {}),
  };
}
