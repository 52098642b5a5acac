import { approvalSteps } from '../../../src/recap/counting/approvalSteps';
import type { Procedure } from '../../../src/sop/model';
import { presets } from '../../../src/sop/presets';
import { readTable } from '../../../src/sop/readTable';
import { outcome, procedure, step } from '../office';

const signed = presets.flatMap(({ procedures }) => procedures);

function procedureOf(key: string): Procedure {
  const table = signed.find((candidate) => candidate.key === key);
  const reading = table && readTable(table.rows, table);
  if (!reading?.procedure) throw new Error(`The preset ${key} cannot be read`);
  return reading.procedure;
}

describe('the step that decides on publication', () => {
  it.each([
    ['pacitan', ['Setujui']],
    ['pasaman', ['Putuskan']],
    ['jawa-tengah', ['Persetujuan']],
    ['cianjur-medsos', ['Periksa']],
    ['cianjur-website', ['Periksa']],
    ['pulang-pisau', ['Setujui']],
  ])('is found in the signed table of %s', (key, names) => {
    const signedProcedure = procedureOf(key);
    const found = approvalSteps(signedProcedure);
    expect(signedProcedure.steps.filter(({ number }) => found.has(number)).map(({ name }) => name)).toEqual(
      names,
    );
  });

  it('is none where a procedure has none', () => {
    const steps = [
      step('1', 'Serahkan', 'Pelaksana', 0, [outcome('kirim', '2')], { kind: 'form' }),
      step('2', 'Periksa', 'Subbag', 0, [outcome('lengkap', '3'), outcome('kurang', '1')]),
      step('3', 'Unggah', 'Operator', 0, [outcome('tayang', 'selesai', 'postUrl')]),
    ];
    expect([...approvalSteps({ ...procedure, steps })]).toEqual([]);
  });

  it('is also the one before it, where some items skip it', () => {
    const onlyNews = { field: 'contentType', is: 'equal', value: 'Berita' } as const;
    const steps = [
      step('1', 'Konsep', 'Pengampu', 0, [outcome('kirim', '2')], { kind: 'form' }),
      step('2', 'Sunting', 'Editor', 0, [outcome('selesai', '3', 'draft')]),
      step('3', 'Kasubbag', 'Kasubbag', 0, [outcome('ya', '4'), outcome('tidak', '2')]),
      { ...step('4', 'Ketua', 'Ketua', 0, [outcome('ya', '5'), outcome('tidak', '3')]), condition: onlyNews },
      step('5', 'Unggah', 'Operator', 0, [outcome('tayang', 'selesai', 'postUrl')]),
    ];
    expect([...approvalSteps({ ...procedure, steps })].sort()).toEqual(['3', '4']);
  });
});
