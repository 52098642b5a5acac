import { spansOf, tabColumns } from '../../src/google/report/columns';
import { heightOf, rowPixels } from '../../src/google/report/textHeight';
import { buildOpenItems } from '../../src/recap/papers/openItems';
import type { Report } from '../../src/recap/reportModel';
import { buildStageTimes } from '../../src/recap/papers/stageTimes';
import { presets } from '../../src/sop/presets';
import * as pacitan from '../workflow/pacitan';
import { reportOf, scopeFor } from '../recap/office';

const periods = ['Rekap 2025-09', 'Triwulan III 2025', 'Semester II 2025', 'Tahun 2025'];
const reports: readonly (readonly [string, Report])[] = [
  ...periods.flatMap((title) => [
    [title, reportOf(title, [])] as const,
    [`Waktu per Tahap, ${title}`, buildStageTimes(scopeFor(title, []))] as const,
  ]),
  ['Sedang Berjalan', buildOpenItems(pacitan.office, [], pacitan.wib('2025-09-01 08.00'))],
];

/** As Sheets would write the longest of that kind. */
const longest: Readonly<Record<string, string>> = {
  date: '30 September 2025',
  dayAndDate: 'Selasa, 30 September 2025',
  dateTime: '30 September 2025 23.59',
};

describe.each(reports)('on the tab of %s', (_title, report) => {
  const columns = report.sections
    .flatMap((section) => ('columns' in section ? [section] : []))
    .flatMap((table) => {
      const tab = tabColumns(report);
      const spans = spansOf(table.columns, tab);
      return table.columns.map(({ heading, kind }, index) => {
        const { start, length } = spans[index]!;
        const pixels = tab.slice(start, start + length).reduce((sum, width) => sum + width, 0);
        return { where: `${table.title}: ${heading}`, heading, kind, pixels };
      });
    });

  it('no heading is broken within a word', () => {
    const broken = columns.filter(({ heading, pixels }) =>
      heading.split(' ').some((word) => heightOf(word, pixels, { bold: true }) > rowPixels),
    );
    expect(broken.map(({ where }) => where)).toEqual([]);
  });

  it('no signed standard of a preset is broken within a word', () => {
    const words = presets.flatMap(({ procedures }) =>
      procedures.flatMap(({ rows }) => rows.flatMap(({ Waktu }) => Waktu.split(' '))),
    );
    const narrow = columns
      .filter(({ heading }) => heading === 'Waktu Baku')
      .flatMap(({ where, pixels }) =>
        words.filter((word) => heightOf(word, pixels, {}) > rowPixels).map((word) => `${where}: ${word}`),
      );
    expect(narrow).toEqual([]);
  });

  it('every date has room: one that is too long is shown as ###', () => {
    const narrow = columns.filter(
      ({ kind, pixels }) => heightOf(longest[kind] ?? '', pixels, {}) > rowPixels,
    );
    expect(narrow.map(({ where }) => where)).toEqual([]);
  });
});
