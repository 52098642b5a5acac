const formatters = new Map<string, Intl.DateTimeFormat>();

/** Offsets of zones without summer time are listed here: Intl costs twenty microseconds a call, and Indonesia needs no more. */
const FIXED_OFFSET_MINUTES: Record<string, number> = {
  'Etc/GMT': 0,
  'Etc/UTC': 0,
  GMT: 0,
  UTC: 0,
  'Asia/Jakarta': 7 * 60,
  'Asia/Pontianak': 7 * 60,
  'Asia/Makassar': 8 * 60,
  'Asia/Jayapura': 9 * 60,
};

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}

/** Whether Google would accept the name as an IANA zone. */
export function isZone(zone: string): boolean {
  if (zone in FIXED_OFFSET_MINUTES) return true;
  try {
    formatterOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** Milliseconds by which the zone's wall clock is ahead of UTC at an instant. */
export function zoneOffset(zone: string, instant: number): number {
  const fixed = FIXED_OFFSET_MINUTES[zone];
  if (fixed !== undefined) return fixed * 60_000;
  const parts: Record<string, number> = {};
  for (const part of formatterOf(zone).formatToParts(instant)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** The instant at which a zone's wall clock shows the given time (itself written as if it were UTC). */
export function instantOfWall(zone: string, wall: number): number {
  const guess = wall - zoneOffset(zone, wall);
  return wall - zoneOffset(zone, guess);
}
