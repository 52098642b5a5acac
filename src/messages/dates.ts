/** Dates, durations and numbers as an Indonesian office writes them. Own tables: the same words on every runtime. */
import { onWall } from '../time/wallClock';
import type { Instant } from '../workflow/model';

/** The office's clock on the wall; Indonesia has no summer time. */
export interface OfficeZone {
  zoneName: string;
  utcOffsetHours: number;
}

/** Until the office's own has been read. */
export const usualZone: OfficeZone = { zoneName: 'WIB', utcOffsetHours: 7 };

export const monthNames = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const dayNames = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const minuteMs = 60_000;

const twoDigits = (value: number): string => (value < 10 ? '0' : '') + value;

const dateWords = (wall: Date): string =>
  `${wall.getUTCDate()} ${monthNames[wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;

/** `1 September 2025` */
export const longDate = (instant: Instant, zone: OfficeZone): string =>
  dateWords(onWall(instant, zone.utcOffsetHours));

/** `Senin, 1 September 2025` */
export const dayAndDate = (instant: Instant, zone: OfficeZone): string => {
  const wall = onWall(instant, zone.utcOffsetHours);
  return `${dayNames[wall.getUTCDay()]}, ${dateWords(wall)}`;
};

/** `pukul 14.30 WIB` */
const timeOfDay = (instant: Instant, zone: OfficeZone): string => {
  const wall = onWall(instant, zone.utcOffsetHours);
  return `pukul ${twoDigits(wall.getUTCHours())}.${twoDigits(wall.getUTCMinutes())} ${zone.zoneName}`;
};

/** `Senin, 1 September 2025 pukul 14.30 WIB` */
export const dayAndTime = (instant: Instant, zone: OfficeZone): string =>
  `${dayAndDate(instant, zone)} ${timeOfDay(instant, zone)}`;

/** `1 September 2025` from `2025-09-01`; other text is given back as it is, since people typed it. */
export const longIsoDate = (isoDate: string): string => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate);
  const month = parts ? monthNames[Number(parts[2]) - 1] : undefined;
  return parts && month ? `${Number(parts[3])} ${month} ${parts[1]}` : isoDate;
};

/** `1 hari 2 jam 5 menit`; rounded down, as lateness is judged on the unrounded value elsewhere. */
export const duration = (milliseconds: number): string => {
  const minutes = Math.floor(Math.max(0, milliseconds) / minuteMs);
  const units: [number, string][] = [
    [Math.floor(minutes / 1440), 'hari'],
    [Math.floor((minutes % 1440) / 60), 'jam'],
    [minutes % 60, 'menit'],
  ];
  const words = units.filter(([amount]) => amount > 0).map(([amount, unit]) => `${amount} ${unit}`);
  return words.join(' ') || 'kurang dari 1 menit';
};

/** `1.234,5`: dot between thousands, decimal comma, no trailing zeros. */
export const decimal = (value: number, fractionDigits = 1): string => {
  const [whole = '', fraction = ''] = Math.abs(value).toFixed(fractionDigits).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = fraction.replace(/0+$/, '');
  const negative = value < 0 && /[1-9]/.test(whole + rest);
  return (negative ? '-' : '') + grouped + (rest ? ',' + rest : '');
};

/** Reads UTC text of a cell (`2025-09-01T07:30:00.000Z`, also with a blank and without Z); null when it is none. */
export const instantFromUtcText = (text: string | undefined): Instant | null => {
  const parts = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?Z?$/.exec(
    (text ?? '').trim(),
  );
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!, Number((parts[7] ?? '').padEnd(3, '0')));
};

/** `September 2025` from the tab's title `Rekap 2025-09`; the titles of longer periods are words already. */
export const periodName = (title: string): string => {
  const month = /^Rekap (\d{4})-(\d{2})$/.exec(title);
  return month ? `${monthNames[Number(month[2]) - 1] ?? month[2]} ${month[1]}` : title;
};
