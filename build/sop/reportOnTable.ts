import { cellsFromTsv } from '../../src/sop/cellsFromTsv';
import { checkTable } from '../../src/sop/checkTable';
import { flowSentences } from '../../src/sop/flow';
import { mermaid } from '../../src/sop/mermaid';
import type { SopDocument } from '../../src/sop/model';
import { allPaths, pathWords } from '../../src/sop/paths';
import { rolesFromRows } from '../../src/sop/rolesFromRows';
import { rowsFromCells } from '../../src/sop/rowsFromCells';

/** A table in a file has no header of its own; these values are never printed. */
const NO_DOCUMENT: SopDocument = {
  number: '',
  title: '',
  office: '',
  effectiveOn: '',
  legalBasis: [],
  reportTitles: {},
};

/** The lines to print about a table, and whether it may be enacted. */
export function reportOnTable(key: string, tsv: string): { sound: boolean; lines: readonly string[] } {
  const cells = cellsFromTsv(tsv);
  const { rows, headingRow, ...headings } = rowsFromCells(cells);
  const declared = declaredRoles(cells.slice(0, headingRow ?? 0));
  const { roles, ...worded } = declared ? { roles: declared, problems: [] } : rolesFromRows(rows);
  const problems = [...headings.problems, ...worded.problems];
  const reading = problems.length > 0 ? null : checkTable(rows, { key, document: NO_DOCUMENT, roles });
  if (!reading?.procedure) {
    const found = [...problems, ...(reading?.problems ?? [])];
    return {
      sound: false,
      lines: [`${found.length} masalah pada tabel:`, ...found.map(({ message }) => `- ${message}`)],
    };
  }
  const { paths, truncated } = allPaths(reading.procedure);
  return {
    sound: true,
    lines: [
      `Tabel "${key}" dapat diberlakukan: ${reading.procedure.steps.length} langkah.`,
      `Peran, menurut kata-kata tabel: ${roles.join('; ')}`,
      '',
      'Alur:',
      ...flowSentences(reading.procedure).map((sentence) => `- ${sentence}`),
      '',
      'Gambar (Mermaid):',
      mermaid(reading.procedure),
      '',
      `Semua jalan${truncated ? ` (${paths.length} yang pertama)` : ''}:`,
      ...paths.map((path, index) => `${index + 1}. ${pathWords(path)}`),
    ],
  };
}

/** A line `Peran: Editor; Subbag Hukum dan SDM` above the headings, as the tab Petugas would say it; null without one. */
function declaredRoles(above: readonly (readonly string[])[]): readonly string[] | null {
  const line = above.map((cells) => cells.join('; ')).find((text) => /^\s*peran\s*:/i.test(text));
  const roles = line
    ?.replace(/^\s*peran\s*:/i, '')
    .split(';')
    .map((role) => role.trim())
    .filter((role) => role !== '');
  return roles ?? null;
}
