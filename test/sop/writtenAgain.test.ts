import fc from 'fast-check';
import { readKapan } from '../../src/sop/columns/kapan';
import { readPelaksana } from '../../src/sop/columns/pelaksana';
import { readWaktu } from '../../src/sop/columns/waktu';
import { checkTable } from '../../src/sop/checkTable';
import { rolesFromRows } from '../../src/sop/rolesFromRows';
import { indexSteps } from '../../src/sop/stepIndex';
import { conditionWords, limitWords, performersWords, standardWords } from '../../src/sop/wording';
import { arbitraryRoles, arbitraryTable } from './arbitraryTable';
import { emptyDocument } from '../../src/sop/emptyDocument';

const settings = { seed: 2025, numRuns: 150 };

describe('random sound tables', () => {
  const sound = (rows: Parameters<typeof checkTable>[0], roles: readonly string[]) =>
    checkTable(rows, { key: 'acak', document: emptyDocument, roles });

  it('lint clean', () => {
    fc.assert(
      fc.property(arbitraryTable, (rows) => {
        expect(sound(rows, arbitraryRoles).problems).toEqual([]);
      }),
      settings,
    );
  });

  it('say the same when every part is written again in the words of the model', () => {
    fc.assert(
      fc.property(arbitraryTable, (rows) => {
        const steps = sound(rows, arbitraryRoles).procedure?.steps ?? [];
        const context = { roles: arbitraryRoles, steps: indexSteps(steps), publicationSteps: [] };
        for (const { performers, standard, condition, start } of steps) {
          expect(readPelaksana(performersWords(performers), context)).toEqual({
            ok: true,
            value: performers,
          });
          if (standard) {
            const waktu = readWaktu(standardWords(standard));
            expect(waktu).toMatchObject({ value: { standard } });
          }
          const kapan = [
            ...(start.kind === 'limitPassed'
              ? [`otomatis: langkah ${start.step} lewat ${limitWords(start.limit)}`]
              : []),
            ...(condition ? [`bila ${conditionWords(condition)}`] : []),
          ];
          if (kapan.length > 0)
            expect(readKapan(kapan.join('; '), context)).toMatchObject({ value: { condition } });
        }
      }),
      settings,
    );
  });
});

describe('roles by the wording of the table', () => {
  const rowsOf = (...cells: string[]) => cells.map((Pelaksana) => ({ ...emptyRow, Pelaksana }));
  const emptyRow = {
    No: '',
    Langkah: '',
    Pelaksana: '',
    Uraian: '',
    Kelengkapan: '',
    Waktu: '',
    Output: '',
    Keterangan: '',
    Kapan: '',
    Hasil: '',
  };

  it.each<[cells: string[], roles: string[]]>([
    [['Komisioner atau Sekretaris (salah satu)'], ['Komisioner', 'Sekretaris']],
    [
      ['Editor', 'Kepala', 'Editor dan Kepala'],
      ['Editor', 'Kepala'],
    ],
    [['Dekan, Wakil Dekan, dan Kepala TU (semua)'], ['Dekan', 'Wakil Dekan', 'Kepala TU']],
    [
      ['Penelaah (2 dari 3)', '2 dari 3 Penguji'],
      ['Penelaah', 'Penguji'],
    ],
    [
      ['Admin Subbagian terkait', 'Kasubbag pada subbagian terkait†'],
      ['Admin Subbagian', 'Kasubbag'],
    ],
    [['petugas yang ditunjuk di langkah 2', '-', 'sistem'], []],
    [['Kasubbag Hukum / Ketua Tim'], ['Kasubbag Hukum / Ketua Tim']],
  ])('%j are %j', (cells, roles) => {
    expect(rolesFromRows(rowsOf(...cells))).toEqual({ roles, problems: [] });
  });

  it.each(['Subbag Hukum dan SDM', 'Ketua, Sekretaris'])(
    'are asked for where "%s" may be one or two',
    (cell) => {
      expect(rolesFromRows(rowsOf('Editor', cell)).problems).toMatchObject([{ code: 'UnclearRole', row: 1 }]);
    },
  );
});
