import fc from 'fast-check';
import { cellsFromTsv } from '../../src/sop/cellsFromTsv';
import { checkTable } from '../../src/sop/checkTable';
import { flowSentences } from '../../src/sop/flow';
import { lintTable } from '../../src/sop/lint';
import { mermaid } from '../../src/sop/mermaid';
import { allPaths } from '../../src/sop/paths';
import type { SopRow } from '../../src/sop/model';
import { pacitan } from '../../src/sop/presets/pacitan';
import { readTable } from '../../src/sop/readTable';
import { rolesFromRows } from '../../src/sop/rolesFromRows';
import { rowsFromCells, sopColumns } from '../../src/sop/rowsFromCells';

const withCells = (changes: Record<number, Partial<SopRow>>): SopRow[] =>
  pacitan.rows.map((row, index) => ({ ...row, ...changes[index] }));

const messages = (rows: readonly SopRow[]): string[] =>
  checkTable(rows, pacitan).problems.map(({ message }) => message);

describe('a table', () => {
  it('that is empty says so', () => {
    expect(checkTable([], pacitan)).toMatchObject({
      procedure: null,
      problems: [{ code: 'EmptyTable', row: null }],
    });
  });

  it('may hold empty rows, which still count', () => {
    const empty = Object.fromEntries(sopColumns.map((column) => [column, ''])) as SopRow;
    const rows = [...pacitan.rows.slice(0, 3), empty, ...pacitan.rows.slice(3)];
    expect(readTable(rows, pacitan).procedure?.steps.map(({ row }) => row)).toEqual([0, 1, 2, 4, 5, 6, 7, 8]);
  });

  it('reports every fault at once, each in its cell', () => {
    const rows = withCells({
      1: { No: 'dua' },
      2: { Pelaksana: 'Juru Sunting', Waktu: 'cepat' },
      6: { Langkah: '' },
    });
    expect(readTable(rows, pacitan).problems.map(({ row, column }) => [row, column])).toEqual([
      [0, 'Hasil'],
      [1, 'No'],
      [2, 'Pelaksana'],
      [2, 'Waktu'],
      [6, 'Langkah'],
    ]);
  });

  it('measures the row of the form from the end of the activity', () => {
    const [first, second] = readTable(pacitan.rows, pacitan).procedure?.steps ?? [];
    expect([first?.standard?.since, second?.standard?.since]).toEqual(['activityEnd', 'stepStart']);
  });

  it('does not take a word for an end that is also the name of a row one can go to', () => {
    const rows = withCells({ 6: { Langkah: 'Selesai' } });
    expect(messages(rows)).toEqual([
      'Baris 7 (Selesai), kolom Hasil: terbaca "selesai"; kata ini nama langkah sekaligus kata akhir; tulis nomor langkahnya, atau ganti nama langkah itu.',
    ]);
  });

  it('keeps the step before a step apart from a row that is only a limit', () => {
    const rows = withCells({ 5: { Hasil: 'tayang [tautan] → 7; gagal [catatan] → langkah sebelumnya' } });
    expect(messages(rows)).toEqual([
      'Baris 6 (Unggah), kolom Hasil: terbaca "langkah sebelumnya"; baris di atasnya bukan langkah yang mendahului; tulis nomor langkah yang dimaksud.',
    ]);
  });
});

describe('reading is total', () => {
  const pieces = [
    ...[
      '→',
      '->',
      ';',
      '[',
      ']',
      '†',
      '(',
      ')',
      ',',
      '/',
      '-',
      '\n',
      '\t',
      ' ',
      '"',
      'H+1',
      '1 x 24 jam',
      '<60 menit',
    ],
    ...[
      'formulir',
      'otomatis',
      'lewat',
      'tiap',
      'bulan',
      'sewaktu-waktu',
      'setelah',
      'tayang',
      'bila',
      '=',
      'bukan',
    ],
    ...[
      'Editor',
      'Komisioner',
      'terkait',
      'atau',
      'dan',
      '(semua)',
      '2 dari 3',
      'petugas yang ditunjuk di langkah',
    ],
    ...[
      'Jenis Konten',
      'tembusan',
      'oleh',
      'arsip',
      'selesai',
      'langkah sebelumnya',
      'catatan',
      'minimal',
      '4',
      '1',
      'Periksa',
    ],
    ...['constructor', '__proto__', 'toString', '(baku:', 'baku', '\u00a0', '\ud800', 'İ'],
  ];
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 14 }).map((parts) => parts.join(' ')),
  );
  const cell = fc.oneof({ weight: 2, arbitrary: text }, { weight: 3, arbitrary: fc.constant(null) });
  const tables = fc
    .array(fc.record(Object.fromEntries(sopColumns.map((column) => [column, cell]))), {
      minLength: 8,
      maxLength: 8,
    })
    .map((rows) =>
      rows.map(
        (row, index) =>
          Object.fromEntries(
            sopColumns.map((column) => [column, row[column] ?? pacitan.rows[index]?.[column] ?? '']),
          ) as SopRow,
      ),
    );
  const settings = { seed: 2025, numRuns: 500 };

  it('whatever stands in the cells', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const reading = readTable(rows, pacitan);
        expect(reading.procedure === null).toBe(reading.problems.length > 0);
        for (const { message, row, column } of reading.problems) {
          expect(message).toMatch(column ? /^Baris \d+( \([^]*\))?, kolom \w+: [^]*\.$/ : /\.$/);
          expect(row).not.toBeNull();
        }
        if (!reading.procedure) return;
        lintTable(reading.procedure, pacitan);
        flowSentences(reading.procedure);
        mermaid(reading.procedure);
        allPaths(reading.procedure);
      }),
      settings,
    );
  });

  it('whatever one cell of a sound table is replaced by', () => {
    fc.assert(
      fc.property(fc.nat(7), fc.constantFrom(...sopColumns), text, (index, column, cellText) => {
        const { procedure } = readTable(withCells({ [index]: { [column]: cellText } }), pacitan);
        if (!procedure) return;
        lintTable(procedure, { roles: pacitan.roles, officersByRole: { Editor: 1 } });
        flowSentences(procedure);
        mermaid(procedure);
        allPaths(procedure);
      }),
      settings,
    );
  });

  it('whatever a file holds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.array(fc.constantFrom(...sopColumns, '"', '\n', 'a'))),
        (file, parts) => {
          for (const source of [file, parts.map((line) => line.join('\t')).join('\n')]) {
            const { rows } = rowsFromCells(cellsFromTsv(source));
            checkTable(rows, { ...pacitan, ...rolesFromRows(rows) });
          }
        },
      ),
      settings,
    );
  });
});
