/** What happened in a stretch of time, counted item by item. */
import { fateOf, type Fate, type Item, type Post } from './items';
import { judge } from './judging';
import {
  average,
  newestSops,
  share,
  spent,
  wholeMinutes,
  within,
  type Insight,
  type Office,
  type Time,
} from './office';

export type Value = string | number;
export type Line = Readonly<Record<string, Value>>;
/** By heading: the numbers, and the label each row is known by. */
export interface Counted {
  rows: readonly Line[];
  total?: Line;
}

export interface PostOf {
  item: Item;
  post: Post;
}

export const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

export const handedIn = (office: Office, time: Time): Item[] =>
  office.items.filter(({ handedInAt }) => within(time, handedInAt));
/** In the order of their first posts in that time. */
export const published = (office: Office, time: Time): Item[] => [
  ...new Set(postsIn(office, time).map(({ item }) => item)),
];
export const settled = (office: Office, time: Time, ...fates: readonly Fate[]): Item[] =>
  office.items.filter((item) => {
    const fate = fateOf(item);
    return fate !== null && fates.includes(fate.fate) && within(time, fate.at);
  });
const openAtEnd = (office: Office, { to }: Time): Item[] =>
  office.items.filter((item) => item.handedInAt < to && (fateOf(item)?.at ?? Infinity) >= to);
export const judgedIn = (office: Office, time: Time) =>
  office.items.flatMap((item) => judge(office, item)).filter(({ at }) => within(time, at));

/** Earliest first; of one instant, in the order the items came in. */
export function postsIn(office: Office, time: Time): PostOf[] {
  return office.items
    .flatMap((item) => item.posts.map((post) => ({ item, post })))
    .filter(({ post }) => within(time, post.at))
    .sort((a, b) => a.post.at - b.post.at);
}

/** The office's list, each once also where nothing occurred, then what else occurred. */
export function labelled<T>(list: readonly string[], things: readonly T[], labelOf: (thing: T) => string) {
  const wordOf = (thing: T): string => labelOf(thing).trim() || 'Tidak diisi';
  const labels = [...list];
  for (const thing of things) {
    const word = wordOf(thing);
    if (!labels.some((label) => same(label, word))) labels.push(word);
  }
  return labels.map((label) => ({ label, own: things.filter((thing) => same(wordOf(thing), label)) }));
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The rows of Ringkasan in order; those in brackets only where something happened. */
export function summaryFigures(office: Office, time: Time): [label: string, value: Value, isRare: boolean][] {
  const rows = newestSops(office).flatMap((sop) => sop.rows);
  const ends = (end: string) => rows.some(({ outcomes }) => outcomes.some(({ to }) => to.startsWith(end)));
  const orDash = (count: number, isPossible: boolean): Value => (count > 0 || isPossible ? count : '-');
  const count = (...fates: readonly Fate[]): number => settled(office, time, ...fates).length;
  const judged = judgedIn(office, time);
  const times = published(office, time).map(({ handedInAt, posts }) =>
    spent(office, handedInAt, posts.find(({ at }) => within(time, at))!.at),
  );
  return [
    ['Bahan konten masuk', handedIn(office, time).length, false],
    ['Konten tayang', published(office, time).length, false],
    ['Unggahan', postsIn(office, time).length, false],
    [
      'Dibatalkan (lewat',
      orDash(
        count('lewat'),
        rows.some(({ limitOf }) => limitOf !== ''),
      ),
      false,
    ],
    ['Dibatalkan (tidak disetujui)', orDash(count('ditolak'), ends('ditolak')), false],
    ['Dibatalkan (sebab lain)', count('lain'), true],
    ['Diarsipkan (tidak disebarluaskan)', orDash(count('arsip'), ends('arsip')), false],
    ['Selesai tanpa unggahan', count('tanpa unggahan'), true],
    ['Dalam proses akhir', openAtEnd(office, time).length, false],
    ['Rata-rata waktu proses (menit)', wholeMinutes(average(times)), false],
    ['Persentase tepat waktu', share(judged.filter(({ isOnTime }) => isOnTime).length, judged.length), false],
  ];
}

/** What was typed last about a platform in a period, under any of the period's names. */
export const insightOf = (
  { insight }: Office,
  platform: string,
  names: readonly string[],
): Insight | undefined =>
  insight
    .filter(
      (row) => row.url === '' && same(row.platform, platform) && names.some((name) => same(name, row.period)),
    )
    .pop();

/** What a subbagian brought, and what became of it, by heading. */
export function sectionCounts(
  office: Office,
  time: Time,
): readonly (readonly [heading: string, items: Item[]])[] {
  return [
    ['Diajukan', handedIn(office, time)],
    ['Tayang', published(office, time)],
    ['Dibatalkan', settled(office, time, 'lewat', 'ditolak', 'lain')],
    ['Diarsipkan', settled(office, time, 'arsip')],
    ['Dalam Proses', openAtEnd(office, time)],
  ];
}
