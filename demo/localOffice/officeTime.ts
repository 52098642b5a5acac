/** The office's wall clock in the office's words. The emulator knows no Indonesian, and Intl's Indonesian differs between machines. */
const zones: Readonly<Record<string, { name: string; offsetHours: number }>> = {
  'Asia/Jakarta': { name: 'WIB', offsetHours: 7 },
  'Asia/Pontianak': { name: 'WIB', offsetHours: 7 },
  'Asia/Makassar': { name: 'WITA', offsetHours: 8 },
  'Asia/Jayapura': { name: 'WIT', offsetHours: 9 },
};

const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const months = [
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
];

const two = (number: number) => String(number).padStart(2, '0');

function zoneOf(timeZone: string): { name: string; offsetHours: number } {
  const zone = zones[timeZone];
  if (!zone) throw new Error(`The local office knows no zone "${timeZone}"`);
  return zone;
}

function wallOf(instant: number, timeZone: string): Date {
  return new Date(instant + zoneOf(timeZone).offsetHours * 3_600_000);
}

/** `Senin, 1 September 2025 pukul 14.30 WIB` */
export function longTime(instant: number, timeZone: string): string {
  const wall = wallOf(instant, timeZone);
  const date = `${wall.getUTCDate()} ${months[wall.getUTCMonth()]} ${wall.getUTCFullYear()}`;
  const time = `${two(wall.getUTCHours())}.${two(wall.getUTCMinutes())}`;
  return `${days[wall.getUTCDay()]}, ${date} pukul ${time} ${zoneOf(timeZone).name}`;
}

/** `1 Sep 14.30`, for lists. */
export function shortTime(instant: number, timeZone: string): string {
  const wall = wallOf(instant, timeZone);
  const month = months[wall.getUTCMonth()]?.slice(0, 3) ?? '';
  return `${wall.getUTCDate()} ${month} ${two(wall.getUTCHours())}.${two(wall.getUTCMinutes())}`;
}

/** `2025-09-01T14:30`, what an input of type datetime-local holds. */
export function inputTime(instant: number, timeZone: string): string {
  return wallOf(instant, timeZone).toISOString().slice(0, 16);
}

/** The instant at which the office's clock shows what such an input holds; null when it is no time. */
export function instantOfInput(text: string, timeZone: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(text)) return null;
  const wall = Date.parse(`${text}:00Z`);
  return Number.isNaN(wall) ? null : wall - zoneOf(timeZone).offsetHours * 3_600_000;
}
