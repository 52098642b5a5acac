import type { Limit } from '../model';

const UNITS: Readonly<Record<string, { unit: Limit['unit']; times: number }>> = {
  menit: { unit: 'minutes', times: 1 },
  jam: { unit: 'hours', times: 1 },
  hari: { unit: 'days', times: 1 },
  'hari kalender': { unit: 'days', times: 1 },
  'hari kerja': { unit: 'workdays', times: 1 },
  minggu: { unit: 'days', times: 7 },
};

const AMOUNT = String.raw`(?:(\d{1,3}) ?x ?)?(\d{1,4}(?:,\d{1,2})?)(?: ?\([a-z ]+\))? ?(hari kerja|hari kalender|hari|jam|menit|minggu)`;
const PLAIN = new RegExp(`^${AMOUNT}$`);

/**
 * A length of time as offices write it, folded: `60 menit`, `1,5 jam`, `1 jam 30 menit`, `1 x 24 jam`,
 * `1 (satu) hari kerja`, `2 minggu`. `hari` alone is the calendar's day. Null when it is anything else.
 */
export function readDuration(text: string): Limit | null {
  const mixed = /^(\d{1,3}) jam (\d{1,2}) menit$/.exec(text);
  if (mixed) return { amount: Number(mixed[1]) * 60 + Number(mixed[2]), unit: 'minutes' };
  const parts = PLAIN.exec(text);
  const unit = UNITS[parts?.[3] ?? ''];
  if (!parts || !unit) return null;
  const amount = Number(parts[1] ?? 1) * Number(parts[2]?.replace(',', '.')) * unit.times;
  return amount > 0 ? { amount, unit: unit.unit } : null;
}
