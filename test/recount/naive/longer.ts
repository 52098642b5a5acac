/** The tables of a quarter, a semester and a year: parts side by side, the whole, and the period before. */
import {
  insightOf,
  judgedIn,
  labelled,
  postsIn,
  published,
  handedIn,
  settled,
  sumOf,
  summaryFigures,
  type Counted,
  type Line,
  type Value,
} from './counting';
import { bare } from './items';
import {
  average,
  begunAt,
  newestSops,
  share,
  sopOf,
  wholeMinutes,
  within,
  type Insight,
  type Office,
  type Time,
} from './office';
import { targetTable } from './targets';

/** A stretch of time by the names people call it: the first heads its column. */
export interface Span extends Time {
  heading: string;
  names: readonly string[];
}

export interface Longer {
  whole: Span;
  /** Of which it is made up, and as which the period before it was. */
  months: readonly Span[];
  quarters: readonly Span[];
  before: Span;
  monthsBefore: readonly Span[];
  /** The parts that Ringkasan sets side by side: months of a quarter, quarters of what is longer. */
  partWord: 'Bulan' | 'Triwulan';
}

/** What lies wholly before the office worked by the add-on was never counted. */
function isCounted(office: Office, before: Span, { to }: Time): boolean {
  return (
    to > begunAt(office) ||
    office.items.some(({ handedInAt }) => before.from <= handedInAt && handedInAt < to)
  );
}

const onTime = (judged: readonly { isOnTime: boolean }[]): Value =>
  share(judged.filter(({ isOnTime }) => isOnTime).length, judged.length);

export function longerTables(office: Office, period: Longer): Record<string, Counted> {
  const { whole, partWord } = period;
  const posts = postsIn(office, whole);
  const top = topPosts(office, period);
  return {
    'Capaian Target': targetTable(office, whole),
    [`Ringkasan per ${partWord}`]: summary(office, period),
    'Unggahan per Platform': byMonth(office, period, 'Platform', office.platforms, (time) =>
      postsIn(office, time).map(({ post }) => post.platform),
    ),
    'Konten per Jenis': byMonth(office, period, 'Jenis Konten', office.contentTypes, (time) =>
      published(office, time).map(({ contentType }) => contentType),
    ),
    'Konten per Subbagian/Divisi Pengusul': byMonth(
      office,
      period,
      'Subbagian/Divisi',
      office.sections,
      (time) => published(office, time).map(({ section }) => section),
    ),
    'Capaian Waktu SOP per Tahap': attainment(office, period),
    'Perkembangan Akun': accounts(
      office,
      period,
      labelled(office.platforms, posts, ({ post }) => post.platform).map(({ label }) => label),
    ),
    'Perkembangan per Bulan': trend(office, period),
    // A quarter's alone.
    ...(partWord === 'Bulan' && {
      Lampiran: {
        rows: period.months
          .filter((month) => isCounted(office, period.before, month))
          .map((_, index) => ({ 'No.': index + 1 })),
      },
    }),
    ...(top.rows.length > 0 && { 'Sepuluh Konten dengan Interaksi Tertinggi': top }),
  };
}

function summary(office: Office, { whole, months, quarters, before, partWord }: Longer): Counted {
  const parts = partWord === 'Bulan' ? months : quarters;
  const spans = [...parts, { ...whole, heading: 'Jumlah' }, before];
  const columns = spans.map((span) => summaryFigures(office, span));
  const labels = columns[0]!.map(([label, , isRare]) => ({ label, isRare }));
  const rows = labels.flatMap(({ label, isRare }, row): Line[] => {
    const values = columns.map((column) => column[row]![1]);
    if (isRare && values.every((value) => value === 0)) return [];
    // A dash says that this cannot happen; where it once did, the others are noughts.
    const happened = values.some((value) => typeof value === 'number' && value > 0);
    const isCount = !/^Rata-rata|^Persentase/.test(label);
    const shown = values.map((value, index) => {
      if (!isCounted(office, before, spans[index]!)) return '-';
      return value === '-' && happened && isCount ? 0 : value;
    });
    const [is, was] = shown.slice(-2);
    const change = typeof is === 'number' && typeof was === 'number' ? share(is - was, was) : '-';
    return [
      {
        Uraian: label,
        ...Object.fromEntries(spans.map(({ heading }, index) => [heading, shown[index]!])),
        'Perubahan (%)': change,
      },
    ];
  });
  return { rows };
}

function byMonth(
  office: Office,
  { whole, months, before }: Longer,
  heading: string,
  list: readonly string[],
  wordsIn: (time: Time) => string[],
): Counted {
  const spans = [...months, { ...whole, heading: 'Jumlah' }];
  const all = wordsIn(whole).length;
  const shown = (span: Span, count: number): Value => (isCounted(office, before, span) ? count : '-');
  const labels = labelled(list, wordsIn(whole), (word) => word).map(({ label }) => label);
  const countOf = (label: string, time: Time): number =>
    labelled(labels, wordsIn(time), (word) => word).find((one) => one.label === label)!.own.length;
  return {
    rows: labels.map((label, index) => ({
      'No.': index + 1,
      [heading]: label,
      ...Object.fromEntries(spans.map((span) => [span.heading, shown(span, countOf(label, span))])),
      'Persentase (%)': share(countOf(label, whole), all),
    })),
    total: {
      ...Object.fromEntries(spans.map((span) => [span.heading, shown(span, wordsIn(span).length)])),
      'Persentase (%)': share(all, all),
    },
  };
}

function attainment(office: Office, { whole, quarters, partWord }: Longer): Counted {
  const parts = partWord === 'Bulan' ? [] : quarters;
  const judged = judgedIn(office, whole);
  const newest = newestSops(office);
  const known = newest.flatMap((sop) =>
    sop.rows.filter(({ standard, isPeriodic }) => standard && !isPeriodic).map(({ name }) => ({ sop, name })),
  );
  for (const { item, row } of judged) {
    const isKnown = known.some(({ sop, name }) => sop.key === item.sop.key && name === row.name);
    if (!isKnown) known.push({ sop: sopOf(office, item), name: row.name });
  }
  const shares = (isOwn: (one: (typeof judged)[number]) => boolean): Line => ({
    ...Object.fromEntries(
      parts.map((part) => [`${part.heading} (%)`, onTime(judgedIn(office, part).filter(isOwn))]),
    ),
    'Tepat Waktu (%)': onTime(judged.filter(isOwn)),
  });
  return {
    rows: known.map(({ sop, name }) => {
      const isOwn = ({ item, row }: (typeof judged)[number]) => item.sop.key === sop.key && row.name === name;
      return {
        Tahap: newest.length > 1 ? `${name} (${sop.title})` : name,
        'Rata-rata (menit)': wholeMinutes(average(judged.filter(isOwn).map(({ ms }) => ms))),
        ...shares(isOwn),
      };
    }),
    total: { 'Rata-rata (menit)': '-', ...shares(() => true) },
  };
}

type Read = (insight: Insight) => number | null;

const interactions: Read = ({ likes, comments, shares, saves }) =>
  likes === null || comments === null || shares === null || saves === null
    ? null
    : likes + comments + shares + saves;

function accounts(
  office: Office,
  { whole, months, before, monthsBefore }: Longer,
  platforms: string[],
): Counted {
  /** What was typed for the whole stands before what was typed for its months. */
  const typed = (platform: string, span: Span, parts: readonly Span[], read: Read): number[] => {
    const valueIn = ({ names }: Span): number[] => {
      const insight = insightOf(office, platform, names);
      const value = insight ? read(insight) : null;
      return value === null ? [] : [value];
    };
    const own = valueIn(span);
    return own.length > 0 ? own : parts.flatMap(valueIn);
  };
  return {
    rows: platforms.map((platform, index) => {
      const first = typed(platform, before, monthsBefore, ({ followers }) => followers).pop();
      const last = typed(platform, whole, months, ({ followers }) => followers).pop();
      const total = (read: Read): Value => {
        const values = typed(platform, whole, months, read);
        return values.length > 0 ? sumOf(values) : 'belum diisi';
      };
      const all = total(interactions);
      return {
        'No.': index + 1,
        Platform: platform,
        'Pengikut Awal': first ?? 'belum diisi',
        'Pengikut Akhir': last ?? 'belum diisi',
        Pertambahan: first === undefined || last === undefined ? 'belum diisi' : last - first,
        Tayangan: total(({ views }) => views),
        Jangkauan: total(({ reach }) => reach),
        Interaksi: all,
        'Tingkat Interaksi (%)':
          typeof all === 'number' && last !== undefined ? share(all, last) : 'belum diisi',
      };
    }),
  };
}

function trend(office: Office, { months, monthsBefore, before }: Longer): Counted {
  return {
    rows: [...monthsBefore, ...months]
      .filter((month) => isCounted(office, before, month))
      .map((month) => ({
        // `September 2025`: its third name.
        Bulan: month.names[2]!,
        'Bahan Konten Masuk': handedIn(office, month).length,
        'Konten Tayang': published(office, month).length,
        Unggahan: postsIn(office, month).length,
        Dibatalkan: settled(office, month, 'lewat', 'ditolak', 'lain').length,
        'Tepat Waktu (%)': onTime(judgedIn(office, month)),
      })),
  };
}

function topPosts(office: Office, { whole, months, quarters }: Longer): Counted {
  const names = [whole, ...months, ...quarters].flatMap((span) =>
    span.names.map((name) => name.toLowerCase()),
  );
  const typed = office.insight.filter(
    ({ url, period }) => url && names.includes(period.trim().toLowerCase()),
  );
  const posts = office.items
    .flatMap(({ posts }) => posts)
    .filter(({ at }) => within(whole, at))
    .flatMap((post) => {
      const row = typed.filter(({ url }) => bare(url) === bare(post.url)).pop();
      return row ? [{ post, row, first: typed.findIndex(({ url }) => bare(url) === bare(post.url)) }] : [];
    });
  const all = ({ row }: (typeof posts)[number]) => (row.likes ?? 0) + (row.comments ?? 0) + (row.shares ?? 0);
  return {
    rows: posts
      .sort((a, b) => all(b) - all(a) || a.first - b.first)
      .slice(0, 10)
      .map(({ post, row }, index) => ({
        'No.': index + 1,
        Tanggal: post.at,
        Tautan: post.url,
        Suka: row.likes ?? 'belum diisi',
        Komentar: row.comments ?? 'belum diisi',
        Dibagikan: row.shares ?? 'belum diisi',
      })),
  };
}
