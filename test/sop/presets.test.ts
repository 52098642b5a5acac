import { readFileSync } from 'node:fs';
import { cellsFromTsv } from '../../src/sop/cellsFromTsv';
import { checkTable } from '../../src/sop/checkTable';
import type { Procedure, SopRow } from '../../src/sop/model';
import { allPaths, totalWords } from '../../src/sop/paths';
import { presets } from '../../src/sop/presets';
import { stepMeanings } from '../../src/sop/stepMeaning';

const tables = [
  ...new Map(presets.flatMap(({ procedures }) => procedures).map((table) => [table.key, table])).values(),
];

function procedureOf(key: string): Procedure {
  const table = tables.find((candidate) => candidate.key === key);
  if (!table) throw new Error(`No preset ${key}`);
  const { procedure, problems } = checkTable(table.rows, table);
  if (!procedure) throw new Error(problems.map(({ message }) => message).join('\n'));
  return procedure;
}

/** The signed table as the document has it: carried over once from the office's own text. */
function signedRows(key: string): Record<string, string>[] {
  const [headings = [], ...rows] = cellsFromTsv(readFileSync(`test/sop/presets/${key}.signed.tsv`, 'utf8'));
  return rows.map((cells) =>
    Object.fromEntries(headings.map((heading, place) => [heading, cells[place] ?? ''])),
  );
}

/** Line breaks and a dash in an empty cell are the tab's; the exact standard beside prose is ours. */
const words = (text: string): string =>
  text
    .replace(/ \(baku: [^()]*\)$/, '')
    .replace(/^-$/, '')
    .replace(/\s+/g, ' ')
    .trim();

describe('the presets', () => {
  it('are those the commands name', () => {
    expect(presets.map(({ key }) => key)).toEqual([
      'pacitan',
      'pasaman',
      'jawa-tengah',
      'cianjur-medsos',
      'cianjur-website',
      'cianjur',
      'pulang-pisau',
    ]);
  });

  it('put both of Cianjur on one intake, chosen by an answer', () => {
    const cianjur = presets.find(({ key }) => key === 'cianjur');
    expect(cianjur?.procedures.map(({ key, answer }) => [key, answer])).toEqual([
      ['cianjur-medsos', 'Media Sosial'],
      ['cianjur-website', 'Website'],
    ]);
  });
});

describe.each(tables.map((table) => [table.key, table] as const))('%s', (key, table) => {
  it('can be enacted as it stands', () => {
    expect(procedureOf(key).steps).toHaveLength(table.rows.length);
  });

  it('carries its document', () => {
    const { document } = table;
    expect(document.number).toMatch(/\d/);
    expect(document.office).toMatch(/^KPU /);
    expect(document.effectiveOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(document.legalBasis.length).toBeGreaterThan(2);
  });

  it.each(signedRows(key).map((signed) => [signed['No'], signed] as const))(
    'says row %s word for word',
    (number, signed) => {
      const row = table.rows.find(({ No }) => No === number);
      for (const column of ['Uraian', 'Kelengkapan', 'Waktu', 'Output'] as const) {
        expect([column, words(row?.[column] ?? 'missing')]).toEqual([column, words(signed[column] ?? '')]);
      }
    },
  );

  it('says in Keterangan what the document does not write', () => {
    const signed = new Set(signedRows(key).map(({ No }) => No));
    const extended = table.rows.filter(
      (row: SopRow) => `${row.Pelaksana}${row.Hasil}`.includes('†') || !signed.has(row.No),
    );
    expect(extended.filter(({ Keterangan }) => !Keterangan.includes('†')).map(({ No }) => No)).toEqual([]);
  });

  it('uses the roles it lists, and no others', () => {
    const members = procedureOf(key).steps.flatMap(({ performers }) => performers.members);
    const used = new Set(members.map((member) => (member.kind === 'assignedAt' ? '' : member.role)));
    expect([...used].sort()).toEqual([...table.roles].sort());
  });
});

describe('the readings', () => {
  const totals = (key: string): string[] =>
    allPaths(procedureOf(key)).paths.map(({ total }) => totalWords(total));
  const meanings = (key: string): string[] =>
    procedureOf(key).steps.flatMap((step) =>
      stepMeanings(step).map((meaning) => `${step.number} ${meaning}`),
    );

  it.each([
    ['pacitan', '390 menit'],
    ['pasaman', 'H+1 sejak kegiatan + H+1 sejak bahan diserahkan'],
    ['jawa-tengah', '195 menit'],
    ['cianjur-medsos', 'tidak ditentukan'],
    ['pulang-pisau', '1 hari kerja + 70 menit (2 langkah tanpa waktu baku)'],
  ])('the straight run of %s takes %s', (key, total) => {
    expect(totals(key)[0]).toBe(total);
  });

  it.each([
    ['pacitan', ['3 editing', '6 publication', '7 sharing']],
    ['pasaman', ['5 publication']],
    ['jawa-tengah', ['1 editing', '8 publication']],
    ['cianjur-medsos', ['3 editing', '5 publication']],
    ['cianjur-website', ['3 editing', '5 publication']],
    ['pulang-pisau', ['2 editing', '5a publication']],
  ])('the steps of %s mean to the recap %j', (key, expected) => {
    expect(meanings(key)).toEqual(expected);
  });
});
