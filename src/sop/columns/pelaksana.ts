import type { Performers } from '../model';
import { misread, read, type Read } from '../reading';
import { fold, isBlank, oneLine, plain } from '../text';
import { readRoleList, type RoleList, type TableContext } from './roleList';

/** How many must agree, as said in brackets after the roles. */
type Needed = Performers['needed'];

/**
 * Column Pelaksana: who finishes the step. `A atau B` one of them; `A dan B` one of each; `(semua)` every person;
 * `(2 dari 3)` two persons; `-` nobody.
 */
export function readPelaksana(text: string, context: TableContext): Read<Performers> {
  if (isBlank(text) || /^(?:sistem|otomatis)$/.test(fold(text))) return read({ members: [], needed: 'one' });
  const { roles, said, of } = splitCount(oneLine(text));
  const list = readRoleList(roles, context);
  if (!list.ok) return list;
  const saying = { ...list.value, said, of };
  const unclear = UNCLEAR.find(([when]) => when(saying));
  if (unclear) return misread('UnclearPerformers', plain(text), unclear[1]);
  return read({ members: saying.members, needed: agree(saying) });
}

/** Takes `(salah satu)`, `(semua)`, `(2 dari 3)`, `(2 orang)` off the end, or the same words off the beginning. */
function splitCount(text: string): { roles: string; said: Needed | null; of: number | null } {
  const bracket =
    /^(.*?) ?\((?:cukup )?(salah satu|semua|seluruhnya|(\d{1,2})(?: dari (\d{1,2})| orang))\)$/i.exec(text);
  const leading = /^(?:cukup )?(salah satu|semua|seluruh|(\d{1,2}) dari (\d{1,2})) (?:dari )?(.+)$/i.exec(
    text,
  );
  if (!bracket && !leading) return { roles: text, said: null, of: null };
  const [roles, word, count, of] = bracket
    ? [bracket[1], bracket[2], bracket[3], bracket[4]]
    : [leading?.[4], leading?.[1], leading?.[2], leading?.[3]];
  const said: Needed = count ? Number(count) : word?.toLowerCase() === 'salah satu' ? 'one' : 'everyone';
  return { roles: roles ?? '', said, of: of ? Number(of) : null };
}

interface Saying extends RoleList {
  said: Needed | null;
  of: number | null;
}

/** Where the words between the roles and those in brackets do not settle how many must agree. */
const UNCLEAR: readonly [when: (saying: Saying) => boolean, expected: string][] = [
  [
    ({ joiners }) => joiners.has('atau') && joiners.has('dan'),
    '"dan" dan "atau" tidak dapat dicampur dalam satu baris; pisahkan menjadi dua langkah',
  ],
  [
    ({ joiners, said }) =>
      said === null && (joiners.has('dan/atau') || joiners.has('/') || onlyCommas(joiners)),
    'tulis "atau" atau "dan", atau tambahkan "(salah satu)" atau "(semua)", agar jelas berapa orang yang diperlukan',
  ],
  [
    ({ joiners, said }) => said === 'one' && joiners.has('dan'),
    '"dan" bertentangan dengan "(salah satu)"; tulis "atau"',
  ],
  [
    ({ joiners, said }) => said === 'everyone' && joiners.has('atau'),
    '"atau" bertentangan dengan "(semua)"; tulis "dan"',
  ],
  [
    ({ said, of }) => typeof said === 'number' && (said < 1 || (of !== null && said > of)),
    'jumlah yang diperlukan paling sedikit 1 dan tidak melebihi seluruhnya, misalnya "(2 dari 3)"',
  ],
];

function onlyCommas(joiners: RoleList['joiners']): boolean {
  return joiners.has(',') && joiners.size === 1;
}

function agree({ joiners, said }: Saying): Needed {
  if (said === null) return joiners.has('dan') ? 'oneOfEach' : 'one';
  return said === 1 ? 'one' : said;
}
