import type { Performer } from '../model';
import { misread, read, type Read } from '../reading';
import type { StepIndex } from '../stepIndex';
import { fold, listed, oneLine } from '../text';

/** What a cell may refer to: the roles of `Petugas` by their labels, and the rows of the same table. */
export interface TableContext {
  roles: readonly string[];
  steps: StepIndex;
}

/** The people named in a text and the words between them. */
export interface RoleList {
  members: readonly Performer[];
  joiners: ReadonlySet<Joiner>;
}
export type Joiner = 'atau' | 'dan' | 'dan/atau' | ',' | '/';

const JOINERS: readonly [pattern: RegExp, joiner: Joiner][] = [
  [/^(?:, ?)?(?:dan ?\/ ?atau|dan atau)(?= )/, 'dan/atau'],
  [/^(?:, ?)?atau(?= )/, 'atau'],
  [/^(?:, ?)?(?:dan|serta|&)(?= )/, 'dan'],
  [/^,/, ','],
  [/^\//, '/'],
];
const SECTION = /^ (?:pada )?(?:subbagian )?terkait(?![\p{L}\p{N}])/u;

/**
 * Reads roles by longest match against the known ones, for their names may hold `dan`, `/` and commas.
 * `Kasubbag terkait` is the Kasubbag of the item's own subbagian (Cianjur); `petugas yang ditunjuk di langkah 2` the
 * person named there.
 */
export function readRoleList(text: string, context: TableContext): Read<RoleList> {
  const whole = fold(text);
  const asWritten = (part: string): string =>
    oneLine(text)
      .slice(-part.length)
      .split(/,| (?:dan|atau|serta) /)[0] ?? '';
  const members: Performer[] = [];
  const joiners = new Set<Joiner>();
  let rest = whole;
  while (rest !== '') {
    const next = assignedAtHead(rest, context) ?? roleAtHead(rest, context.roles);
    if (!next) return unknownRole(asWritten(rest), context.roles);
    members.push(next.performer);
    rest = next.rest.trim();
    if (rest === '') break;
    const joiner = JOINERS.find(([pattern]) => pattern.test(rest));
    if (!joiner) return unknownRole(asWritten(rest), context.roles);
    joiners.add(joiner[1]);
    rest = rest.replace(joiner[0], '').trim();
    if (rest === '') return unknownRole(oneLine(text), context.roles);
  }
  return read({ members, joiners });
}

interface Head {
  performer: Performer;
  rest: string;
}

function roleAtHead(text: string, roles: readonly string[]): Head | null {
  const [role] = roles
    .filter((label) => {
      const folded = fold(label);
      return folded !== '' && text.startsWith(folded) && !/^[\p{L}\p{N}]/u.test(text.slice(folded.length));
    })
    .sort((a, b) => fold(b).length - fold(a).length);
  if (role === undefined) return null;
  const after = text.slice(fold(role).length);
  const section = SECTION.exec(after);
  const ofSection = section !== null || fold(role).endsWith(' terkait');
  return {
    performer: { kind: ofSection ? 'roleOfSection' : 'role', role },
    rest: section ? after.slice(section[0].length) : after,
  };
}

function assignedAtHead(text: string, { steps }: TableContext): Head | null {
  const words = /^petugas (?:yang )?ditunjuk (?:di|pada|oleh|dalam) (?=langkah )/.exec(text);
  if (!words) return null;
  const tail = text.slice(words[0].length);
  const ends = [...tail.matchAll(/(?= (?:dan|atau|serta|&) |,|\/|$)/g)].map((match) => match.index);
  for (const end of ends.reverse()) {
    const { found } = steps(tail.slice(0, end));
    if (found) return { performer: { kind: 'assignedAt', step: found.number }, rest: tail.slice(end) };
  }
  return null;
}

function unknownRole(text: string, roles: readonly string[]): Read<never> {
  if (/^petugas (?:yang )?ditunjuk/i.test(text)) {
    return misread(
      'UnknownRole',
      text,
      'sebut langkah yang menunjuknya, misalnya "petugas yang ditunjuk di langkah 2"',
    );
  }
  const known =
    roles.length > 0 ? `peran yang dikenal di Petugas: ${listed(roles)}` : 'belum ada peran di Petugas';
  return misread(
    'UnknownRole',
    text,
    `${known}; gabungkan dengan "atau" atau "dan", misalnya "Komisioner atau Sekretaris"`,
  );
}
