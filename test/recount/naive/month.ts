/** The tables of a month. */
import {
  insightOf,
  judgedIn,
  labelled,
  postsIn,
  published,
  sectionCounts,
  settled,
  sumOf,
  summaryFigures,
  type Counted,
  type Line,
  type PostOf,
  type Value,
} from './counting';
import { fateOf, type Item } from './items';
import { isBound, judge, sinceWhen } from './judging';
import {
  average,
  newestSops,
  rowOf,
  share,
  sopOf,
  spent,
  wholeMinutes,
  type Insight,
  type Office,
  type Time,
} from './office';
import { targetTable } from './targets';

export function monthTables(office: Office, time: Time, period: readonly string[]): Record<string, Counted> {
  return {
    Ringkasan: {
      rows: summaryFigures(office, time)
        .filter(([, value, isRare]) => !isRare || value !== 0)
        .map(([Uraian, Jumlah]) => ({ Uraian, Jumlah })),
    },
    'Rincian Unggahan': { rows: postsIn(office, time).map((one, index) => postLine(office, one, index)) },
    'Jumlah Unggahan per Platform': perPlatform(office, time, period),
    'Jumlah Konten per Jenis': perContentType(office, time),
    'Jumlah per Subbagian/Divisi Pengusul': perSection(office, time),
    'Capaian Target': targetTable(office, time),
    'Capaian Waktu SOP': attainment(office, time),
    'Konten Tidak/Batal Diunggah': givenUp(office, time),
  };
}

function postLine(office: Office, { item, post }: PostOf, index: number): Line {
  return {
    'No.': index + 1,
    'Nomor Register': item.number,
    'Hari, Tanggal Tayang': post.at,
    'Pukul (WIB)': post.at,
    Platform: post.platform,
    Tautan: post.url,
    'Waktu Proses (menit)': wholeMinutes(spent(office, item.handedInAt, post.at)),
    'Kesesuaian Waktu SOP': compliance(office, item, post.at),
  };
}

function compliance(office: Office, item: Item, until: number): string {
  const judged = judge(office, item).filter(({ at }) => at <= until);
  const late = [...new Set(judged.filter(({ isOnTime }) => !isOnTime).map(({ row }) => row.name))];
  if (late.length > 0) return `Terlambat: ${late.join(', ')}`;
  const lacks = item.stops.some((stop) => {
    const { standard } = rowOf(office, item, stop.row);
    return standard !== null && sinceWhen(standard, item, stop) === null;
  });
  if (isBound(office, item) && lacks) return 'Tidak dapat dihitung';
  return judged.length > 0 ? 'Tepat waktu' : '-';
}

const typedColumns: readonly (readonly [heading: string, field: keyof Insight])[] = [
  ['Jumlah Pengikut', 'followers'],
  ['Tayangan', 'views'],
  ['Jangkauan', 'reach'],
  ['Suka', 'likes'],
  ['Komentar', 'comments'],
  ['Dibagikan', 'shares'],
  ['Disimpan', 'saves'],
];

function perPlatform(office: Office, time: Time, names: readonly string[]): Counted {
  const posts = postsIn(office, time);
  const platforms = labelled(office.platforms, posts, ({ post }) => post.platform);
  const rows = platforms.map(({ label, own }, index) => {
    const typed = insightOf(office, label, names);
    const parts = [typed?.likes, typed?.comments, typed?.shares, typed?.saves];
    const isFilled = typed?.followers != null && parts.every((part) => part != null);
    return {
      'No.': index + 1,
      Platform: label,
      'Jumlah Unggahan': own.length,
      'Persentase (%)': share(own.length, posts.length),
      ...Object.fromEntries(
        typedColumns.map(([heading, field]) => [heading, typed?.[field] ?? 'belum diisi']),
      ),
      'Tingkat Interaksi (%)': isFilled
        ? share(sumOf(parts.map((part) => part ?? 0)), typed.followers ?? 0)
        : 'belum diisi',
    };
  });
  const sums = typedColumns.map(([heading, field]): [string, Value] => {
    const filled = platforms
      .map(({ label }) => insightOf(office, label, names)?.[field])
      .filter((value): value is number => typeof value === 'number');
    return [heading, filled.length > 0 ? sumOf(filled) : 'belum diisi'];
  });
  const total = {
    'Jumlah Unggahan': posts.length,
    'Persentase (%)': share(posts.length, posts.length),
    ...Object.fromEntries(sums),
    'Tingkat Interaksi (%)': '-',
  };
  return { rows, total };
}

function perContentType(office: Office, time: Time): Counted {
  const live = published(office, time);
  return {
    rows: labelled(office.contentTypes, live, ({ contentType }) => contentType).map(
      ({ label, own }, index) => ({
        'No.': index + 1,
        'Jenis Konten': label,
        'Jumlah Konten': own.length,
        'Persentase (%)': share(own.length, live.length),
      }),
    ),
    total: { 'Jumlah Konten': live.length, 'Persentase (%)': share(live.length, live.length) },
  };
}

function perSection(office: Office, time: Time): Counted {
  const counts = sectionCounts(office, time);
  const touched = office.items.filter((item) => counts.some(([, items]) => items.includes(item)));
  return {
    rows: labelled(office.sections, touched, ({ section }) => section).map(({ label, own }, index) => ({
      'No.': index + 1,
      'Subbagian/Divisi': label,
      ...Object.fromEntries(
        counts.map(([heading, items]) => [heading, own.filter((item) => items.includes(item)).length]),
      ),
    })),
    total: Object.fromEntries(counts.map(([heading, items]) => [heading, items.length])),
  };
}

function attainment(office: Office, time: Time): Counted {
  const judged = judgedIn(office, time);
  const newest = newestSops(office);
  const known = newest.flatMap((sop) =>
    sop.rows.filter(({ standard, isPeriodic }) => standard && !isPeriodic).map(({ name }) => ({ sop, name })),
  );
  for (const { item, row } of judged) {
    const isKnown = known.some(({ sop, name }) => sop.key === item.sop.key && name === row.name);
    if (!isKnown) known.push({ sop: sopOf(office, item), name: row.name });
  }
  return {
    rows: known.map(({ sop, name }, index) => {
      const own = judged.filter(({ item, row }) => item.sop.key === sop.key && row.name === name);
      const onTime = own.filter(({ isOnTime }) => isOnTime).length;
      return {
        'No.': index + 1,
        Tahap: newest.length > 1 ? `${name} (${sop.title})` : name,
        'Jumlah Diukur': own.length,
        'Rata-rata (menit)': wholeMinutes(average(own.map(({ ms }) => ms))),
        'Terlama (menit)': own.length > 0 ? wholeMinutes(Math.max(...own.map(({ ms }) => ms))) : '-',
        'Tepat Waktu': onTime,
        Terlambat: own.length - onTime,
        'Persentase Tepat Waktu (%)': share(onTime, own.length),
      };
    }),
    total: {
      'Jumlah Diukur': judged.length,
      'Rata-rata (menit)': '-',
      'Terlama (menit)': '-',
      'Tepat Waktu': judged.filter(({ isOnTime }) => isOnTime).length,
      Terlambat: judged.filter(({ isOnTime }) => !isOnTime).length,
      'Persentase Tepat Waktu (%)': share(judged.filter(({ isOnTime }) => isOnTime).length, judged.length),
    },
  };
}

function givenUp(office: Office, time: Time): Counted {
  const items = settled(office, time, 'lewat', 'ditolak', 'lain').sort(
    (a, b) => fateOf(a)!.at - fateOf(b)!.at,
  );
  return {
    rows: items.map((item, index) => {
      const approvals = office.approvals[item.sop.key] ?? [];
      const sent = item.stops.filter(({ row }) => approvals.includes(row)).pop();
      return {
        'No.': index + 1,
        'Nomor Register': item.number,
        'Dikirim ke Tim Approval': sent?.from ?? '-',
        'Dibatalkan Pada': fateOf(item)!.at,
      };
    }),
  };
}
