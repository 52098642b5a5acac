import { wallOfSerial } from '../../time/serial';

const MONTHS: Record<string, string[]> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};
const DAYS: Record<string, string[]> = {
  id: 'Minggu Senin Selasa Rabu Kamis Jumat Sabtu'.split(' '),
  en: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' '),
};

/** Google writes Indonesian as `in`, the former code. */
const languageOf = (locale: string): string => locale.slice(0, 2).replace('in', 'id');

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** Tokens of developers.google.com/sheets/api/guides/formats; `m` after an hour or before seconds means minutes. */
const TOKEN = /"[^"]*"|\\.|y+|d+|h+|s+|m+|M+|am\/pm|a\/p|[^]/gi;

function isMinute(tokens: readonly string[], index: number): boolean {
  const letters = (token: string | undefined): boolean => /^[a-z]/i.test(token ?? '');
  const before = tokens.slice(0, index).reverse().find(letters);
  const after = tokens.slice(index + 1).find(letters);
  return /^h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

function dayToken(width: number, date: Date, language: string): string {
  if (width <= 2) return pad(date.getUTCDate(), width);
  const name = (DAYS[language] ?? DAYS.en ?? [])[date.getUTCDay()] ?? '';
  return width === 3 ? name.slice(0, 3) : name;
}

function monthToken(width: number, date: Date, language: string): string {
  const name = (MONTHS[language] ?? MONTHS.en ?? [])[date.getUTCMonth()] ?? '';
  if (width <= 2) return pad(date.getUTCMonth() + 1, width);
  if (width === 3) return name.slice(0, 3);
  return width === 5 ? name.slice(0, 1) : name;
}

/** A serial number shown by a date pattern such as `dd/MM/yyyy HH:mm`. */
export function formatDate(serial: number, pattern: string, locale: string): string {
  const date = new Date(Math.round(wallOfSerial(serial) / 1000) * 1000);
  const language = languageOf(locale);
  const tokens = pattern.match(TOKEN) ?? [];
  const twelve = tokens.some((token) => /^a/i.test(token) && token.includes('/'));
  return tokens
    .map((token, index) => {
      const width = token.length;
      switch (token[0]) {
        case '"':
          return token.slice(1, -1);
        case '\\':
          return token.slice(1);
        case 'y':
        case 'Y':
          return width <= 2 ? pad(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
        case 'd':
        case 'D':
          return dayToken(width, date, language);
        case 'h':
        case 'H':
          return pad(twelve ? date.getUTCHours() % 12 || 12 : date.getUTCHours(), width);
        case 's':
        case 'S':
          return pad(date.getUTCSeconds(), width);
        case 'm':
        case 'M':
          return isMinute(tokens, index)
            ? pad(date.getUTCMinutes(), width)
            : monthToken(width, date, language);
        case 'a':
        case 'A':
          return token.includes('/') ? (date.getUTCHours() < 12 ? 'AM' : 'PM') : token;
        default:
          return token;
      }
    })
    .join('');
}
