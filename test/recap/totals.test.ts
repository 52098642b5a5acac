/** Whatever happens to whatever items, the tables agree with one another and with a count by hand. */
import fc from 'fast-check';
import { previousPeriod, periodContaining, type Period } from '../../src/recap/periods/periods';
import { periodTitle } from '../../src/recap/periods/periodTitles';
import type { Report, Value } from '../../src/recap/reportModel';
import { ItemJournal, journalOf } from './journal';
import { reportOf, rowsOf, sectionOf, summaryOf, totalOf, valueOf } from './office';

const hour = 3_600_000;
const wall = (instant: number): string =>
  new Date(instant + 7 * hour).toISOString().slice(0, 16).replace('T', ' ').replace(':', '.');

const platforms = ['Instagram', 'Facebook', 'X', 'TikTok'] as const;
const ends = ['ditolak', 'arsip', 'limit', 'officer', 'tidak selesai', 'selesai'] as const;

/** What happens to one item, in hours after it came in; it may stay open. */
const life = fc.record({
  submitted: fc.integer({ min: 0, max: 150 * 24 }),
  hours: fc.integer({ min: 3, max: 60 * 24 }),
  fate: fc.constantFrom('open' as const, 'publish' as const, 'publish' as const, ...ends),
  platforms: fc.uniqueArray(fc.constantFrom(...platforms), { minLength: 1 }),
  section: fc.constantFrom('Teknis dan Hukum', 'Parmas SDM', 'Divisi Lain', ''),
  contentType: fc.constantFrom('Berita', 'Infografis', 'Ucapan', ''),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const start = Date.parse('2025-09-01T00:00:00+07:00');
const settledAt = ({ submitted, hours }: Life): number => start + (submitted + hours) * hour;

function itemOf({ submitted, fate, section, contentType, ...more }: Life, index: number): ItemJournal {
  const item = new ItemJournal(`${index}/MEDSOS/2025`, wall(start + submitted * hour), {
    section,
    contentType,
  });
  const at = wall(settledAt({ submitted, fate, section, contentType, ...more }));
  switch (fate) {
    case 'open':
      return item;
    case 'publish':
      return item.publish(
        at,
        more.platforms.map((platform) => [platform, `https://contoh.id/${platform}/${index}`] as const),
      );
    case 'limit':
      return item.end('batal', at, '', 'limitPassed');
    case 'officer':
      return item.end('batal', at, '', 'cancelledByOfficer');
    default:
      return item.end(fate, at);
  }
}

const number = (value: Value | undefined): number => (typeof value === 'number' ? value : 0);
const sumOf = (report: Report, title: string, heading: string): number =>
  rowsOf(report, title).reduce((sum, row) => sum + number(row[heading]), 0);

const settledLabels = [
  'Konten tayang',
  'Dibatalkan (lewat 1 x 24 jam)',
  'Dibatalkan (tidak disetujui)',
  'Dibatalkan (sebab lain)',
  'Diarsipkan (tidak disebarluaskan)',
  'Selesai tanpa unggahan',
];

const months = ((): readonly Period[] => {
  const list: Period[] = [];
  let month = periodContaining('month', Date.parse('2026-04-15T00:00:00Z'), 7);
  for (let count = 0; count < 8; count += 1, month = previousPeriod(month)) list.unshift(month);
  return list;
})();

const sameEverywhere = { seed: 20_250_901, numRuns: 60 };

describe('the totals', () => {
  it('agree between the tables of one report', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 12 }), fc.constantFrom(...months), (lives, month) => {
        const report = reportOf(periodTitle(month), journalOf(...lives.map(itemOf)));
        const summary = summaryOf(report);
        const details = sectionOf(report, 'Rincian Unggahan').rows;
        expect(details.length).toBe(summary.Unggahan);
        expect(new Set(details.map((row) => valueOf(row[1]))).size).toBe(summary['Konten tayang']);
        expect(sumOf(report, 'Jumlah Unggahan per Platform', 'Jumlah Unggahan')).toBe(summary.Unggahan);
        expect(sumOf(report, 'Jumlah Konten per Jenis', 'Jumlah Konten')).toBe(summary['Konten tayang']);
        const perSection = totalOf(report, 'Jumlah per Subbagian/Divisi Pengusul');
        expect(perSection).toMatchObject({
          Diajukan: summary['Bahan konten masuk'],
          Tayang: summary['Konten tayang'],
          Diarsipkan: number(summary['Diarsipkan (tidak disebarluaskan)']),
          'Dalam Proses': summary['Dalam proses akhir bulan'],
        });
        for (const heading of ['Diajukan', 'Tayang', 'Dibatalkan', 'Diarsipkan', 'Dalam Proses']) {
          expect(sumOf(report, 'Jumlah per Subbagian/Divisi Pengusul', heading)).toBe(perSection[heading]);
        }
        const cancelled = settledLabels.slice(1, 4).reduce((sum, label) => sum + number(summary[label]), 0);
        expect(perSection.Dibatalkan).toBe(cancelled);
        expect(rowsOf(report, 'Konten Tidak/Batal Diunggah')).toHaveLength(cancelled);
      }),
      sameEverywhere,
    );
  });

  it('account for every item over its whole life, month after month', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 12 }), (lives) => {
        const records = journalOf(...lives.map(itemOf));
        let handedIn = 0;
        let settled = 0;
        for (const month of months) {
          const summary = summaryOf(reportOf(periodTitle(month), records));
          handedIn += number(summary['Bahan konten masuk']);
          settled += settledLabels.reduce((sum, label) => sum + number(summary[label]), 0);
          expect(summary['Dalam proses akhir bulan']).toBe(handedIn - settled);
        }
        expect(handedIn).toBe(lives.length);
        expect(handedIn - settled).toBe(lives.filter(({ fate }) => fate === 'open').length);
      }),
      sameEverywhere,
    );
  });

  it('of a quarter are those of its months', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 12 }), (lives) => {
        const records = journalOf(...lives.map(itemOf));
        const quarter = summaryOf(reportOf('Triwulan IV 2025', records));
        for (const label of ['Bahan konten masuk', 'Unggahan', ...settledLabels]) {
          const months = ['Rekap 2025-10', 'Rekap 2025-11', 'Rekap 2025-12'].map((title) =>
            number(summaryOf(reportOf(title, records))[label]),
          );
          expect(number(quarter[label])).toBe(months.reduce((sum, value) => sum + value, 0));
        }
      }),
      sameEverywhere,
    );
  });

  it('follow a plain count of the lives themselves', () => {
    fc.assert(
      fc.property(fc.array(life, { maxLength: 12 }), fc.constantFrom(...months), (lives, month) => {
        const inMonth = (instant: number) =>
          wall(instant).startsWith(`${month.year}-${String(month.index).padStart(2, '0')}`);
        const published = lives.filter((one) => one.fate === 'publish' && inMonth(settledAt(one)));
        expect(summaryOf(reportOf(periodTitle(month), journalOf(...lives.map(itemOf))))).toMatchObject({
          'Bahan konten masuk': lives.filter(({ submitted }) => inMonth(start + submitted * hour)).length,
          'Konten tayang': published.length,
          Unggahan: published.reduce((sum, one) => sum + one.platforms.length, 0),
        });
      }),
      sameEverywhere,
    );
  });
});
