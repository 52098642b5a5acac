import { zoneOffset } from '../scenario/officeHours';
import type { Invariant } from './invariant';
import { readTold, type Told } from './journal';
import { naiveItems, type NaiveItem } from './naiveItems';
import { readRecaps, type RecapTab } from './recapTables';

/** Tables A, C, D, E and G of every monthly recap, counted again from the rows of Riwayat it was made from. */
export const recapCounts: Invariant = {
  name: 'the counts of every recap equal counts from Riwayat',
  check({ workbook }) {
    const told = readTold(workbook);
    const recaps = readRecaps(workbook);
    const built = new Set(
      told.filter(({ event }) => event === 'RecapBuilt').map(({ data }) => String(data.period)),
    );
    return [
      ...[...built]
        .filter((title) => /^Rekap/.test(title) && !recaps.some((recap) => recap.title === title))
        .map((title) => `${title} was built and is not there`),
      ...recaps.flatMap((recap) => wrongIn(recap, told).map((problem) => `${recap.title}, ${problem}`)),
    ];
  },
};

interface Month {
  from: number;
  to: number;
}

function monthOf(title: string): Month {
  const [year = 0, month = 0] = title.replace('Rekap ', '').split('-').map(Number);
  return { from: Date.UTC(year, month - 1, 1) - zoneOffset, to: Date.UTC(year, month, 1) - zoneOffset };
}

type Fate = 'published' | 'overdue' | 'rejected' | 'withdrawn' | 'archived' | 'closed';

function fateOf({ posts: [post], ended }: NaiveItem): { fate: Fate; at: number } | null {
  if (post && (!ended || post.at <= ended.at)) return { fate: 'published', at: post.at };
  if (!ended) return null;
  const { end, reason, at } = ended;
  if (end === 'batal' || end === 'tidak selesai')
    return { fate: reason === 'limitPassed' ? 'overdue' : 'withdrawn', at };
  return { fate: end === 'ditolak' ? 'rejected' : end === 'arsip' ? 'archived' : 'closed', at };
}

function wrongIn({ title, tables }: RecapTab, told: readonly Told[]): string[] {
  const last = told.findLastIndex(({ event, data }) => event === 'RecapBuilt' && data.period === title);
  if (last < 0) return ['nobody recorded that it was built'];
  const items = naiveItems(told.slice(0, last));
  const { from, to } = monthOf(title);
  const within = (at: number): boolean => from <= at && at < to;
  const published = items.filter(({ posts }) => posts.some(({ at }) => within(at)));
  const posts = items.flatMap((item) => item.posts.filter(({ at }) => within(at)));
  const settled = (item: NaiveItem, ...fates: Fate[]): boolean => {
    const fate = fateOf(item);
    return fate !== null && fates.includes(fate.fate) && within(fate.at);
  };
  const isOpen = (item: NaiveItem): boolean => item.submittedAt < to && (fateOf(item)?.at ?? Infinity) >= to;
  const givenUp = items.filter((item) => settled(item, 'overdue', 'rejected', 'withdrawn'));
  const tally = (letter: string, label: string, count: string, should: Map<string, number>): string[] =>
    compare(`table ${letter}`, should, countsIn(tables[letter]?.rows ?? [], label, count));

  return [
    ...tally(
      'A',
      'Uraian',
      'Jumlah',
      new Map<string, number>([
        ['Bahan konten masuk', items.filter(({ submittedAt }) => within(submittedAt)).length],
        ['Konten tayang', published.length],
        ['Unggahan', posts.length],
        ['Dibatalkan (lewat', items.filter((item) => settled(item, 'overdue')).length],
        ['Dibatalkan (tidak disetujui)', items.filter((item) => settled(item, 'rejected')).length],
        ['Dibatalkan (sebab lain)', items.filter((item) => settled(item, 'withdrawn')).length],
        ['Diarsipkan', items.filter((item) => settled(item, 'archived')).length],
        ['Selesai tanpa unggahan', items.filter((item) => settled(item, 'closed')).length],
        ['Dalam proses', items.filter(isOpen).length],
      ]),
    ),
    ...tally('C', 'Platform', 'Jumlah Unggahan', tallied(posts.map(({ platform }) => platform))),
    ...tally('D', 'Jenis Konten', 'Jumlah Konten', tallied(published.map(({ contentType }) => contentType))),
    ...(
      [
        ['Diajukan', ({ submittedAt }: NaiveItem) => within(submittedAt)],
        ['Tayang', (item: NaiveItem) => published.includes(item)],
        ['Dibatalkan', (item: NaiveItem) => givenUp.includes(item)],
        ['Diarsipkan', (item: NaiveItem) => settled(item, 'archived')],
        ['Dalam Proses', isOpen],
      ] as const
    ).flatMap(([heading, counts]) =>
      tally('E', 'Subbagian/Divisi', heading, tallied(items.filter(counts).map(({ section }) => section))),
    ),
    ...tally('G', 'Nomor Register', '', tallied(givenUp.map(({ number }) => number))),
  ];
}

/** Each row's label and count; without a heading to count by, each row counts one. The row Jumlah is the sum. */
function countsIn(
  rows: RecapTab['tables'][string]['rows'],
  label: string,
  count: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = 'No.' in row && row['No.'] === 'Jumlah' ? 'Jumlah' : String(row[label] ?? '');
    const value = count === '' ? 1 : row[count];
    if (name !== '') counts.set(name, typeof value === 'number' ? value : 0);
  }
  return counts;
}

function tallied(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word || 'Tidak diisi', (counts.get(word || 'Tidak diisi') ?? 0) + 1);
  return counts;
}

/** A label here may be the beginning of the recap's label. A row of the recap without a count here must be zero. */
function compare(where: string, should: Map<string, number>, stands: Map<string, number>): string[] {
  const sum = [...should.values()].reduce((total, value) => total + value, 0);
  const isOurs = (label: string): string | undefined =>
    [...should.keys()].find((own) => label === own || (where === 'table A' && label.startsWith(own)));
  const known = new Set([...stands.keys()].map(isOurs));
  const skipped = ['Rata-rata waktu proses (menit)', 'Persentase tepat waktu'];
  return [
    ...[...stands].flatMap(([label, value]) => {
      if (skipped.includes(label)) return [];
      const right = label === 'Jumlah' && where !== 'table A' ? sum : (should.get(isOurs(label) ?? '') ?? 0);
      return value === right ? [] : [`${where}: "${label}" is ${value} and should be ${right}`];
    }),
    ...[...should]
      .filter(([label, value]) => value > 0 && !known.has(label))
      .map(([label, value]) => `${where}: "${label}" is missing and should be ${value}`),
  ];
}
