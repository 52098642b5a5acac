import type { Performers } from '../model';
import { misread, read, type Read } from '../reading';
import { fold, isBlank, plain } from '../text';
import { readRoleList, type RoleList, type TableContext } from './roleList';

/** How many must agree, as said in brackets after the roles. */
type Needed = Performers['needed'];

/**
 * Column Pelaksana: who finishes the step. `A atau B` one of them; `A dan B` one of each; `(semua)` every person;
 * `(2 dari 3)` two persons; `-` nobody.
 */
export function readPelaksana(text: string, context: TableContext): Read<Performers> {
  if (isBlank(text) || /^(?:sistem|otomatis)$/.test(fold(text))) return read({ members: [], needed: 'one' });
  const { roles, said, expected } = splitCount(fold(text));
  const list = readRoleList(roles, context);
  if (!list.ok) return list;
  const needed = agree(list.value, said, expected);
  return needed.ok
    ? read({ members: list.value.members, needed: needed.value })
    : misread('UnclearPerformers', plain(text), needed.expected);
}

/** Takes `(salah satu)`, `(semua)`, `(2 dari 3)`, `(2 orang)` off the end, or the same words off the beginning. */
function splitCount(text: string): { roles: string; said: Needed | null; expected: number | null } {
  const bracket =
    /^(.*?) ?\((?:cukup )?(salah satu|semua|seluruhnya|(\d{1,2})(?: dari (\d{1,2})| orang))\)$/.exec(text);
  const leading = /^(?:cukup )?(salah satu|semua|seluruh|(\d{1,2}) dari (\d{1,2})) (?:dari )?(.+)$/.exec(
    text,
  );
  if (!bracket && !leading) return { roles: text, said: null, expected: null };
  const [roles, word, count, of] = bracket
    ? [bracket[1], bracket[2], bracket[3], bracket[4]]
    : [leading?.[4], leading?.[1], leading?.[2], leading?.[3]];
  const said: Needed = count ? Number(count) : word === 'salah satu' ? 'one' : 'everyone';
  return { roles: roles ?? '', said, expected: of ? Number(of) : null };
}

type Agreement = { ok: true; value: Needed } | { ok: false; expected: string };

/** Refuses where the joiner and the bracket do not settle how many must agree. */
function agree({ members, joiners }: RoleList, said: Needed | null, of: number | null): Agreement {
  const or = joiners.has('atau');
  const and = joiners.has('dan');
  const unsure = joiners.has('dan/atau') || joiners.has('/') || (joiners.has(',') && !or && !and);
  if (or && and)
    return unclear('"dan" dan "atau" tidak dapat dicampur dalam satu baris; pisahkan menjadi dua langkah');
  if (said === null) {
    if (unsure)
      return unclear(
        'tulis "atau", "dan", atau tambahkan "(salah satu)" / "(semua)" agar jelas berapa orang yang diperlukan',
      );
    return { ok: true, value: and ? 'oneOfEach' : 'one' };
  }
  if (said === 'one' && and) return unclear('"dan" bertentangan dengan "(salah satu)"; tulis "atau"');
  if (said === 'everyone' && or) return unclear('"atau" bertentangan dengan "(semua)"; tulis "dan"');
  if (typeof said === 'number' && (said < 1 || (of !== null && said > of))) {
    return unclear(
      'jumlah yang diperlukan paling sedikit 1 dan tidak melebihi seluruhnya, misalnya "(2 dari 3)"',
    );
  }
  if (said === 1) return { ok: true, value: 'one' };
  return { ok: true, value: members.length === 0 ? 'one' : said };
}

function unclear(expected: string): Agreement {
  return { ok: false, expected };
}
