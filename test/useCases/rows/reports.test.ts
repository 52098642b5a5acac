import { readPeriod } from '../../../src/recap/periods/periodTitles';
import { tabs } from '../../../src/sheetLayout';
import { readInsights, readReportNotes, reportSettings } from '../../../src/workbook/tabs/reportInputs';
import { readSettings } from '../../../src/workbook/tabs/settings';

describe('the period people type beside their figures', () => {
  const typed = (cell: string | number) => {
    const [row] = readInsights([tabs.insight.headings, [cell, 'Instagram', '', '1.250']]);
    return row && readPeriod(row.period);
  };

  it('is read though Sheets made a date of it', () => {
    // 1 September 2025, as Sheets keeps what was typed as 2025-09.
    expect(typed(45_901)).toEqual({ kind: 'month', year: 2025, index: 9 });
    expect(typed(2025)).toEqual({ kind: 'year', year: 2025, index: 1 });
    expect(typed('Triwulan III 2025')).toEqual({ kind: 'quarter', year: 2025, index: 3 });
    expect(typed(' ')).toBeUndefined();
  });

  it('is read the same beside a note', () => {
    const rows = [tabs.reportNotes.headings, [45_901, 'Kendala', 'Jaringan']];
    expect(readReportNotes(rows)).toEqual([{ period: '2025-09', part: 'Kendala', text: 'Jaringan' }]);
  });
});

describe('the figures', () => {
  it('are numbers with or without dots, of an account or of one post', () => {
    const rows = [
      tabs.insight.headings,
      [
        '2025-09',
        'Instagram',
        '@kpu',
        '1.250',
        900,
        '',
        'banyak',
        '',
        '',
        '',
        'https://www.instagram.com/p/A/',
      ],
    ];
    expect(readInsights(rows)).toMatchObject([
      { followers: 1250, views: 900, reach: null, likes: null, url: 'https://www.instagram.com/p/A/' },
    ]);
  });
});

describe('the number of who signs', () => {
  const signedWith = (typed: string | number) =>
    reportSettings(readSettings([tabs.settings.headings, ['Mengetahui: NIP', typed]])).signatories[0];

  it.each(['19690513 198903 1 008', '196905131989031008'])('is taken as text: %s', (typed) => {
    expect(signedWith(typed).employeeNumber).toBe(typed);
  });

  it('is none where Sheets made a number of it and the last digits are lost', () => {
    expect(signedWith(196_905_131_989_031_000).employeeNumber).toBe('');
  });
});
