/** Where the time went: the same stops, each by two clocks. */
import { workedMs } from './clock';
import { answers, asked, judge, roundsBefore } from './judging';
import type { Item, Stop } from './items';
import { sumOf, type Counted, type Line } from './counting';
import { newestSops, rowOf, share, sopOf, within, wholeMinutes, type Office, type Time } from './office';
import type { Row } from './sop';

interface Stay {
  item: Item;
  row: Row;
  at: number;
  worked: number;
  wall: number;
  isOnTime: boolean | null;
}

const stayOf = (office: Office, item: Item, rounds: readonly Stop[]): Stay => {
  const last = rounds[rounds.length - 1]!;
  const row = rowOf(office, item, last.row);
  const judged = judge(office, item).find((one) => one.row === row && one.at === last.to);
  return {
    item,
    row,
    at: last.to ?? 0,
    worked: sumOf(rounds.map(({ from, to }) => workedMs(office.hours, from, to ?? 0))),
    wall: sumOf(rounds.map(({ from, to }) => Math.max(0, (to ?? 0) - from))),
    isOnTime: judged ? judged.isOnTime : null,
  };
};

function staysOf(office: Office, item: Item): Stay[] {
  const replies = answers(office, item);
  return item.stops.flatMap((stop, index) => {
    const row = rowOf(office, item, stop.row);
    const next = item.stops[index + 1];
    const isTaken = next !== undefined && rowOf(office, item, next.row).limitOf === stop.row;
    const isOver = stop.to !== null && (stop.isFinished || isTaken);
    const isCountable = !row.isForm || (item.activityEndedAt ?? Infinity) <= item.handedInAt;
    if (!isOver || !isCountable || row.isSystems || replies.includes(stop) || asked(office, item, stop))
      return [];
    return [stayOf(office, item, [...roundsBefore(office, item, index), stop])];
  });
}

const waitsOf = (office: Office, item: Item): Stay[] =>
  answers(office, item)
    .filter(({ to }) => to !== null)
    .map((stop) => stayOf(office, item, [stop]));

export function stageTimes(office: Office, time: Time, before: Time, word: string): Record<string, Counted> {
  const stays = office.items.flatMap((item) => staysOf(office, item));
  const now = stays.filter(({ at }) => within(time, at));
  const earlier = stays.filter(({ at }) => within(before, at));
  const newest = newestSops(office);
  const known = newest.flatMap((sop) =>
    sop.rows
      .filter(({ isPeriodic, isSystems }) => !isPeriodic && !isSystems)
      .map(({ name, doers }) => ({ sop, name, doers })),
  );
  for (const { item, row } of [...now, ...earlier]) {
    if (known.some(({ sop, name }) => sop.key === item.sop.key && name === row.name)) continue;
    known.push({ sop: sopOf(office, item), name: row.name, doers: row.doers });
  }
  const all = sumOf(now.map(({ worked }) => worked));
  const line = (own: (stay: Stay) => boolean): Line =>
    figures(now.filter(own), earlier.filter(own), all, word);
  const waits = office.items.flatMap((item) => waitsOf(office, item));
  const {
    'Tepat Waktu (%)': _,
    'Bagian Waktu Kerja (%)': __,
    ...waited
  } = figures(
    waits.filter(({ at }) => within(time, at)),
    waits.filter(({ at }) => within(before, at)),
    0,
    word,
  );
  return {
    'Waktu per Tahap': {
      rows: known.map(({ sop, name }, index) => ({
        'No.': index + 1,
        Tahap: newest.length > 1 ? `${name} (${sop.title})` : name,
        ...line(({ item, row }) => item.sop.key === sop.key && row.name === name),
      })),
    },
    'Waktu per Pelaksana': {
      rows: [...new Set(known.map(({ doers }) => doers))].map((Pelaksana, index) => ({
        'No.': index + 1,
        Pelaksana,
        ...line(({ row }) => row.doers === Pelaksana),
      })),
    },
    'Menunggu Jawaban Pengusul': { rows: [waited] },
  };
}

function figures(now: readonly Stay[], earlier: readonly Stay[], all: number, word: string): Line {
  const judged = now.filter(({ isOnTime }) => isOnTime !== null);
  const [is, was] = [middle(now.map(({ worked }) => worked)), middle(earlier.map(({ worked }) => worked))];
  return {
    Jumlah: now.length,
    'Median (menit kerja)': wholeMinutes(is),
    'Terlama (menit kerja)': wholeMinutes(longest(now.map(({ worked }) => worked))),
    'Median (menit kalender)': wholeMinutes(middle(now.map(({ wall }) => wall))),
    'Terlama (menit kalender)': wholeMinutes(longest(now.map(({ wall }) => wall))),
    'Tepat Waktu (%)': share(judged.filter(({ isOnTime }) => isOnTime).length, judged.length),
    'Bagian Waktu Kerja (%)': share(sumOf(now.map(({ worked }) => worked)), all),
    [`Jumlah ${word} Sebelumnya`]: earlier.length,
    [`Median ${word} Sebelumnya (menit kerja)`]: wholeMinutes(was),
    'Perubahan Median (%)': is === '-' || was === '-' ? '-' : share(is - was, was),
  };
}

function middle(values: readonly number[]): number | '-' {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  if (sorted.length === 0) return '-';
  return Number.isInteger(half) ? (sorted[half - 1]! + sorted[half]!) / 2 : sorted[Math.floor(half)]!;
}

const longest = (values: readonly number[]): number | '-' =>
  values.length === 0 ? '-' : Math.max(...values);
