import {
  dayAndDate,
  dayAndTime,
  decimal,
  duration,
  instantFromUtcText,
  longDate,
  longIsoDate,
  periodName,
} from '../../src/messages/dates';
import { wib } from './samples';

describe('dates in words', () => {
  it('uses the office’s day, not Greenwich’s', () => {
    const newYearsEve = Date.UTC(2025, 11, 31, 16, 30);
    expect(dayAndTime(newYearsEve, wib)).toBe('Rabu, 31 Desember 2025 pukul 23.30 WIB');
    expect(dayAndTime(newYearsEve, { zoneName: 'WIT', utcOffsetHours: 9 })).toBe(
      'Kamis, 1 Januari 2026 pukul 01.30 WIT',
    );
  });

  it('writes days without a leading zero and times with two digits', () => {
    const instant = Date.UTC(2025, 7, 31, 22, 5);
    expect(dayAndTime(instant, wib)).toBe('Senin, 1 September 2025 pukul 05.05 WIB');
    expect(longDate(instant, wib)).toBe('1 September 2025');
    expect(dayAndDate(Date.UTC(2025, 1, 28), wib)).toBe('Jumat, 28 Februari 2025');
  });

  it.each([
    ['2025-09-01', '1 September 2025'],
    ['2025-13-01', '2025-13-01'],
    ['besok', 'besok'],
    ['', ''],
  ])('reads the ISO date “%s”', (iso, said) => expect(longIsoDate(iso)).toBe(said));
});

describe('durations', () => {
  it.each([
    [85 * 60_000, '1 jam 25 menit'],
    [59_999, 'kurang dari 1 menit'],
    [60_000, '1 menit'],
    [24 * 3_600_000 + 59_000, '1 hari'],
    [25 * 3_600_000, '1 hari 1 jam'],
    [-5, 'kurang dari 1 menit'],
  ])('%d ms', (milliseconds, said) => expect(duration(milliseconds)).toBe(said));
});

describe('numbers', () => {
  it.each([
    [1234.5, '1.234,5'],
    [1_234_567, '1.234.567'],
    [999.95, '1.000'],
    [0.04, '0'],
    [-0.04, '0'],
    [-12.5, '-12,5'],
  ])('%d', (value, said) => expect(decimal(value)).toBe(said));
});

describe('instants from cells', () => {
  it.each([
    ['2025-09-01T07:30:00.000Z', Date.UTC(2025, 8, 1, 7, 30)],
    ['2025-09-01 07:30', Date.UTC(2025, 8, 1, 7, 30)],
    ['2025-09-01T07:30:05.5Z', Date.UTC(2025, 8, 1, 7, 30, 5, 500)],
  ])('%s is UTC, with or without saying so', (text, instant) =>
    expect(instantFromUtcText(text)).toBe(instant),
  );

  it.each(['', '1 September 2025', '45000', undefined])('“%s” is none', (text) =>
    expect(instantFromUtcText(text)).toBeNull(),
  );
});

describe('periods', () => {
  it.each([
    ['Rekap 2025-09', 'September 2025'],
    ['Triwulan III 2025', 'Triwulan III 2025'],
  ])('%s', (period, said) => expect(periodName(period)).toBe(said));
});
