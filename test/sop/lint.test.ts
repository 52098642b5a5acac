import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { cellsFromTsv } from '../../src/sop/cellsFromTsv';
import { lintTable, rules } from '../../src/sop/lint';
import { readTable } from '../../src/sop/readTable';
import { rolesFromRows } from '../../src/sop/rolesFromRows';
import { rowsFromCells } from '../../src/sop/rowsFromCells';
import { emptyDocument } from '../../src/sop/emptyDocument';

/** Lines beginning with `#` say what is expected to be found; `<name>.officers.json` who holds which role. */
function lintFixture(path: string): { expected: string[]; found: { code: string; message: string }[] } {
  const lines = readFileSync(path, 'utf8').split('\n');
  const expected = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
  const { rows } = rowsFromCells(cellsFromTsv(lines.filter((line) => !line.startsWith('#')).join('\n')));
  const { roles } = rolesFromRows(rows);
  const reading = readTable(rows, { key: 'uji', document: emptyDocument, roles });
  if (!reading.procedure) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  const officersPath = path.replace(/\.tsv$/, '.officers.json');
  const officersByRole = existsSync(officersPath)
    ? (JSON.parse(readFileSync(officersPath, 'utf8')) as Record<string, number>)
    : undefined;
  return {
    expected,
    found: [...lintTable(reading.procedure, { roles, ...(officersByRole && { officersByRole }) })],
  };
}

describe.each(rules.map(({ code }) => code))('%s', (code) => {
  const folder = `test/sop/lint/${code}`;
  const fixtures = readdirSync(folder).filter((name) => name.endsWith('.tsv'));

  it.each(fixtures.filter((name) => name.startsWith('valid')))('is content with %s', (name) => {
    expect(lintFixture(`${folder}/${name}`).found).toEqual([]);
  });

  it.each(fixtures.filter((name) => name.startsWith('invalid')))('finds the fault in %s', (name) => {
    const { expected, found } = lintFixture(`${folder}/${name}`);
    expect(expected).not.toEqual([]);
    expect(found.map(({ message }) => message)).toEqual(expected);
    expect(new Set(found.map((problem) => problem.code))).toEqual(new Set([code]));
  });
});
