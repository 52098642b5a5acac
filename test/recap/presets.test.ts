/** Every shipped SOP has its month, quarter, semester and year, also when nothing happened. */
import { readTable } from '../../src/sop/readTable';
import { presets } from '../../src/sop/presets';
import type { EnactedProcedure } from '../../src/workflow/model';
import { ItemJournal, journalOf } from './journal';
import { marksOf, paragraphsOf, reportOf, settings } from './office';

function enactedOf(name: string): EnactedProcedure[] {
  const preset = presets.find(({ key }) => key === name);
  return (preset?.procedures ?? []).flatMap(({ key, document, rows }) => {
    const { procedure } = readTable(rows, { key, document, roles: preset?.roles ?? [] });
    return procedure ? [{ version: 1, enactedAt: 0, procedure }] : [];
  });
}

const titles = ['Rekap 2025-09', 'Triwulan III 2025', 'Semester II 2025', 'Tahun 2025'];

describe.each(presets.map(({ key }) => key))('the SOP %s', (name) => {
  const procedures = enactedOf(name);
  const key = procedures[0]?.procedure.key ?? '';
  const item = new ItemJournal('001/MEDSOS/IX/2025', '2025-09-02 08.00', {}, { key, version: 1 });
  const records = journalOf(
    item.publish('2025-09-02 10.00', [['Instagram', 'https://www.instagram.com/p/AAAAAA/']]),
  );
  const more = { procedures, settings: { ...settings, targets: ['1 konten per hari'] } };

  it.each(titles)('has its %s, empty or not', (title) => {
    for (const report of [reportOf(title, [], more), reportOf(title, records, more)]) {
      expect(JSON.stringify(report)).not.toMatch(/undefined|NaN|null%|\[object/);
      for (const section of report.sections) {
        if (!('columns' in section)) continue;
        const width = section.columns.length;
        for (const row of [...section.rows, ...(section.total ? [section.total] : [])]) {
          expect({ section: section.title, cells: row.length }).toEqual({
            section: section.title,
            cells: width,
          });
        }
      }
    }
  });

  it('rests its semester on its own number and laws', () => {
    const report = reportOf('Semester II 2025', [], more);
    const basis = paragraphsOf(report, 'Dasar')?.join('\n') ?? '';
    expect(procedures).not.toEqual([]);
    for (const { procedure } of procedures) {
      for (const words of [procedure.document.number, ...procedure.document.legalBasis]) {
        expect(basis).toContain(words);
      }
    }
    expect(marksOf(report).slice(-1)).toEqual(['F. Penutup']);
  });
});
