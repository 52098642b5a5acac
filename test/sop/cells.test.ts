import { cellsFromTsv } from '../../src/sop/cellsFromTsv';
import { FLOW_HEADING, rowsFromCells } from '../../src/sop/rowsFromCells';

describe('cells of a TSV', () => {
  it.each<[what: string, text: string, cells: string[][]]>([
    [
      'plain',
      'a\tb\nc\td\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'empty cells',
      'a\t\t\n\tb',
      [
        ['a', '', ''],
        ['', 'b'],
      ],
    ],
    ['line breaks and tabs in quotation marks', '"a\nb"\t"c\td"\r\ne', [['a\nb', 'c\td'], ['e']]],
    ['doubled quotation marks', '"a ""b"""\tc', [['a "b"', 'c']]],
    ['a mark inside a cell', 'kata "baik" saja\tb', [['kata "baik" saja', 'b']]],
    ['an unclosed cell', '"a\nb', [['a\nb']]],
    ['a byte order mark', '\ufeffNo\tUraian', [['No', 'Uraian']]],
    ['nothing', '', []],
  ])('reads %s', (_what, text, cells) => {
    expect(cellsFromTsv(text)).toEqual(cells);
  });
});

describe('rows of a tab', () => {
  const headings = ['NO.', 'Uraian Prosedur', 'Langkah', 'Pelaksana', 'Keluaran', 'Waktu ', 'Kapan', 'HASIL'];
  const row = [1, 'Menyerahkan', 'Serahkan', 'Tim', 'Register', '-', 'formulir', 'kirim → 2'];

  it('are found by heading, in any order, below a title', () => {
    const reading = rowsFromCells([['SOP Publikasi'], headings, row]);
    expect(reading).toMatchObject({ problems: [], headingRow: 1, columns: { No: 0, Langkah: 2, Output: 4 } });
    expect(reading.rows).toEqual([
      {
        No: '1',
        Langkah: 'Serahkan',
        Pelaksana: 'Tim',
        Uraian: 'Menyerahkan',
        Kelengkapan: '',
        Waktu: '-',
        Output: 'Register',
        Keterangan: '',
        Kapan: 'formulir',
        Hasil: 'kirim → 2',
      },
    ]);
  });

  it('end where the add-on prints the flow', () => {
    const reading = rowsFromCells([
      headings,
      row,
      [],
      ['', FLOW_HEADING],
      ['', 'Setelah Serahkan: kirim → Periksa.'],
    ]);
    expect(reading.rows.map(({ No }) => No)).toEqual(['1', '']);
  });

  it('name each heading that is missing, or there twice', () => {
    const reading = rowsFromCells([[...headings.filter((heading) => heading !== 'Kapan'), 'Nomor']]);
    expect(reading.problems.map(({ code, column, message }) => [code, column, message])).toEqual([
      ['HeadingTwice', 'No', 'Judul kolom No tertulis 2 kali; seharusnya sekali saja.'],
      ['HeadingMissing', 'Kapan', 'Kolom Kapan tidak ada; tambahkan judul "Kapan" pada baris judul tabel.'],
    ]);
  });

  it('say so when there are no headings at all', () => {
    expect(rowsFromCells([['a', 'b']])).toMatchObject({
      headingRow: null,
      problems: [{ code: 'HeadingsMissing' }],
    });
  });
});
