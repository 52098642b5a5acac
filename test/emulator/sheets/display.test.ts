import { formatCell } from '../../../emulator';

const show = (value: number | string | boolean, type?: string, pattern?: string, locale = 'in_ID'): string =>
  formatCell(
    { value, format: type ? { numberFormat: { type, ...(pattern ? { pattern } : {}) } } : {} },
    locale,
  );

describe('the text of a cell', () => {
  it.each<[string, string, number, string, string]>([
    ['DATE_TIME', 'dd/MM/yyyy HH:mm', 45901.3125, '01/09/2025 07:30', '01/09/2025 07:30'],
    ['DATE', 'd mmmm yyyy', 45901, '1 September 2025', '1 September 2025'],
    ['DATE', 'dddd, d mmm yyyy', 45903, 'Rabu, 3 Sep 2025', 'Wednesday, 3 Sep 2025'],
    ['TIME', 'h:mm am/pm', 0.5625, '1:30 PM', '1:30 PM'],
    ['NUMBER', '#,##0', 1234567, '1.234.567', '1,234,567'],
    ['NUMBER', '0.0', 2.25, '2,3', '2.3'],
    ['NUMBER', '#,##0.00', -1234.5, '-1.234,50', '-1,234.50'],
    ['NUMBER', '000', 12, '012', '012'],
    ['NUMBER', '0.##" jam"', 1.5, '1,5 jam', '1.5 jam'],
    ['PERCENT', '0%', 0.256, '26%', '26%'],
  ])('%s %s', (type, pattern, value, indonesian, english) => {
    expect([show(value, type, pattern), show(value, type, pattern, 'en_US')]).toEqual([indonesian, english]);
  });

  it('without a pattern is plain for numbers and by locale for dates', () => {
    expect([
      show(1234.5),
      show(0.1 + 0.2),
      show(45901, 'DATE'),
      show(45901, 'DATE', undefined, 'en_US'),
    ]).toEqual(['1234,5', '0,3', '01/09/2025', '9/1/2025']);
    expect([show(true), show('teks'), formatCell(undefined, 'in_ID')]).toEqual(['TRUE', 'teks', '']);
  });
});
