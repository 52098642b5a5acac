import type { SopRow } from './model';
import { fold, isBlank, plain, splitOutsideBrackets } from './text';

const ASSIGNED = /^petugas (?:yang )?ditunjuk /;
const WORDS_AROUND =
  /^(?:cukup )?(?:salah satu|semua|seluruh|\d+ dari \d+) (?:dari )?|\s*\((?:cukup )?(?:salah satu|semua|seluruhnya|\d+ dari \d+|\d+ orang)\)$|(?: pada subbagian)? terkait$/gi;

/**
 * Roles a table names by its own wording, for when no Petugas are known (`npm run sop`). `atau` always parts two roles;
 * `dan` and commas may belong to a name, so they part only what stands alone in another row, or a list that says
 * `(semua)` or `(n dari m)`; otherwise the whole wording is one role.
 */
export function rolesFromRows(rows: readonly SopRow[]): readonly string[] {
  const cells = rows.flatMap(({ Pelaksana, Hasil }) => [Pelaksana, ...copiesOf(Hasil)]);
  const pieces = cells.filter((cell) => !isBlank(cell)).flatMap((cell) => piecesOf(cell));
  const alone = new Set(pieces.map(fold));
  const roles = pieces.flatMap((piece) => {
    const parts = piece.split(/\s*,\s*(?:dan\s+)?|\s+dan\s+/i).filter((part) => part !== '');
    return parts.length > 1 && parts.every((part) => alone.has(fold(part))) ? parts : [piece];
  });
  const isRole = (role: string): boolean =>
    role !== '' && !ASSIGNED.test(fold(role)) && !/^(?:sistem|otomatis)$/.test(fold(role));
  return [...new Map(roles.filter(isRole).map((role) => [fold(role), role])).values()];
}

function piecesOf(cell: string): readonly string[] {
  const text = plain(cell).replace(/†/g, '').replace(/\s+/g, ' ').trim();
  const isCounted = /\((?:semua|seluruhnya|\d+ dari \d+|\d+ orang)\)$|^(?:semua|seluruh|\d+ dari)\b/i.test(
    text,
  );
  const bare = text.replace(WORDS_AROUND, '').trim();
  const listed = isCounted ? bare.split(/\s*,\s*(?:dan\s+)?|\s+dan\s+/i) : [bare];
  return listed
    .flatMap((part) => part.split(/\s*,?\s*(?:dan\s*\/\s*|dan\s+)?atau\s+/i))
    .map((part) => part.replace(WORDS_AROUND, '').trim())
    .filter((part) => part !== '');
}

/** Who is told, or keeps an archive, may be named in Hasil alone. */
function copiesOf(outcomes: string): readonly string[] {
  return splitOutsideBrackets(plain(outcomes).replace(/\[[^\]]*\]/g, ''), ';\n').flatMap((part) => {
    const [, told = '', kept = ''] = /\btembusan(?: kepada)?:? (.+)$|→[^→]*? oleh (.+)$/i.exec(part) ?? [];
    return (told || kept).split(/\s*,\s*(?:dan\s+)?/).filter((role) => role !== '');
  });
}
