import type { SopColumn, SopRow, TableProblem } from './model';
import { placeName } from './placeName';
import { fold, isBlank, oneLine, plain, splitOutsideBrackets } from './text';

/** Roles by a table's own wording, and the wordings that may be one role or several. */
export interface WordedRoles {
  roles: readonly string[];
  problems: readonly TableProblem[];
}

const COUNTED = /\s*\((?:(?:cukup )?(?:salah satu|semua|seluruhnya)|\d+ dari \d+|\d+ orang)\)$/i;
const COUNTED_BEFORE = /^(?:(?:cukup )?(?:salah satu|semua|seluruh)|\d+ dari \d+) (?:dari )?/i;
const SECTION = /(?: pada subbagian)? terkait$/i;
const LIST = /\s*,\s*(?:dan\s+)?|\s+dan\s+/i;

interface Wording {
  text: string;
  row: number;
  name: string;
  column: SopColumn;
  /** Said to be several by `(semua)`, `(2 dari 3)` and the like, or by `atau`. */
  isList: boolean;
}

/**
 * Roles a table names by its own wording, for when no Petugas are known (`npm run sop`). `atau` and brackets like
 * `(semua)` make a wording a list; `dan` and commas may belong to a name, so they part only where a part stands alone
 * elsewhere. Anything else may be read two ways and is a problem.
 */
export function rolesFromRows(rows: readonly SopRow[]): WordedRoles {
  const wordings = rows.flatMap(wordingsOf);
  const alone = new Set(wordings.filter(({ text }) => !LIST.test(text)).map(({ text }) => fold(text)));
  const isKnown = (part: string): boolean => alone.has(fold(part));
  const roles = wordings.flatMap(({ text, isList }) => {
    const parts = text
      .split(LIST)
      .map(withoutSection)
      .filter((part) => part !== '');
    return isList || parts.some(isKnown) ? parts : [];
  });
  const problems = wordings
    .filter(({ text, isList }) => LIST.test(text) && !isList && !text.split(LIST).some(isKnown))
    .map(unclear);
  return { roles: [...new Map(roles.map((role) => [fold(role), role])).values()], problems };
}

function wordingsOf(row: SopRow, index: number): readonly Wording[] {
  const cells: [SopColumn, string][] = [
    ['Pelaksana', row.Pelaksana],
    ...copiesOf(row.Hasil).map((copy): [SopColumn, string] => ['Hasil', copy]),
  ];
  return cells.flatMap(([column, cell]) => {
    const text = plain(cell).replace(/†/g, '').replace(/\s+/g, ' ').trim();
    if (isBlank(text) || /^(?:sistem|otomatis|petugas (?:yang )?ditunjuk .*)$/i.test(oneLine(text)))
      return [];
    const bare = text.replace(COUNTED, '').replace(COUNTED_BEFORE, '').trim();
    const parts = bare.split(/\s*,?\s*(?:dan\s*\/\s*|dan\s+)?\batau\s+/i);
    const isList = bare !== text || parts.length > 1 || column === 'Hasil';
    return parts.map((part) => ({
      text: withoutSection(part),
      row: index,
      name: row.Langkah,
      column,
      isList,
    }));
  });
}

function withoutSection(part: string): string {
  return part.trim().replace(SECTION, '').trim();
}

function unclear({ text, row, name, column }: Wording): TableProblem {
  const expected =
    'yang dapat berarti satu peran atau beberapa; bila beberapa, tambahkan "(semua)" atau "(salah satu)"; bila satu, ' +
    'dahului tabel dengan baris "Peran: ..." yang menyebut semua peran, dipisahkan titik koma';
  const message = `${placeName(row, name, column)}: terbaca "${text}", ${expected}.`;
  return { code: 'UnclearRole', row, column, message };
}

/** Who is told, or keeps an archive, may be named in Hasil alone. */
function copiesOf(outcomes: string): readonly string[] {
  return splitOutsideBrackets(plain(outcomes).replace(/\[[^\]]*\]/g, ''), ';\n').flatMap((part) => {
    const [, told = '', kept = ''] =
      /\btembusan(?: ke(?:pada)?(?=[\s:]))?:? (.+)$|→[^→]*? oleh (.+)$/i.exec(part) ?? [];
    return [told || kept].filter((words) => words !== '');
  });
}
