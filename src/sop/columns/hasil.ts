import { readEvidence } from '../evidence';
import type { End, EvidenceRequirement, Outcome, Performer, Target } from '../model';
import { all, misread, read, type Read } from '../reading';
import { isBlank, plain, splitOutsideBrackets } from '../text';
import { readEnd } from './ends';
import { readRoleList, type TableContext } from './roleList';
import { readTarget, type TargetContext } from './target';

const EXPECTED =
  'seharusnya "nama → tujuan", misalnya "setuju → 6; perbaiki [catatan] → 3"; tujuan berupa nomor, nama langkah, ' +
  'atau kata akhir (selesai, batal, ditolak, arsip, diturunkan, tidak selesai)';

/**
 * Column Hasil: the outcomes, parted by `;` or line breaks, in the order in which they are offered.
 * A part `tembusan ...` of its own tells those people of every outcome; after a comma, of that outcome only.
 */
export function readHasil(text: string, context: TargetContext): Read<readonly Outcome[]> {
  if (isBlank(text)) return read([]);
  const parts = splitOutsideBrackets(plain(text), ';\n').filter((part) => !isBlank(part));
  const copies = all(parts.filter(isCopy).map((part) => readCopies(part, context)));
  const outcomes = all(parts.filter((part) => !isCopy(part)).map((part) => readOutcome(part, context)));
  if (!outcomes.ok || !copies.ok) {
    return { ok: false, findings: [outcomes, copies].flatMap((one) => (one.ok ? [] : one.findings)) };
  }
  const everyone = copies.value.flat();
  return read(outcomes.value.map((outcome) => ({ ...outcome, copies: [...outcome.copies, ...everyone] })));
}

function isCopy(part: string): boolean {
  return /^tembusan\b/i.test(part);
}

function readCopies(part: string, context: TableContext): Read<readonly Performer[]> {
  const list = readRoleList(part.replace(/^tembusan(?: ke(?:pada)?(?=[\s:]))?\s*:?\s*/i, ''), context);
  if (!list.ok) return list;
  if (list.value.members.length === 0)
    return misread('UnknownRole', part, 'sebutkan penerimanya, misalnya "tembusan Operator"');
  return read(list.value.members);
}

function readOutcome(part: string, context: TargetContext): Read<Outcome> {
  const brackets = [...part.matchAll(/\[([^[\]]*)\]/g)].map((match) => match[1] ?? '');
  const bare = part
    .replace(/\[[^[\]]*\]/g, ' ')
    .replace(/†/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  if (/[[\]]/.test(bare))
    return misread('UnreadableOutcome', part, 'kurung siku bukti harus berpasangan, misalnya [catatan]');
  const [name = '', goal, ...more] = ` ${bare} `.split('→').map((piece) => piece.trim());
  if (more.length > 0)
    return misread(
      'UnreadableOutcome',
      part,
      'pisahkan tiap hasil dengan titik koma, misalnya "setuju → 6; tidak → 3"',
    );
  const lone = goal === undefined ? loneEnd(bare) : null;
  if ((goal === undefined && !lone) || goal === '' || /[()]/.test(name) || name.length > 40) {
    return misread('UnreadableOutcome', part, EXPECTED);
  }
  const evidence = all(brackets.map(readEvidence));
  const lead = readLead(goal ?? bare, context, (words) =>
    lone ? read({ kind: 'end', end: lone.end }) : readTarget(words, context),
  );
  if (!evidence.ok || !lead.ok) {
    return { ok: false, findings: [evidence, lead].flatMap((one) => (one.ok ? [] : one.findings)) };
  }
  const requires: readonly EvidenceRequirement[] = evidence.value.flat();
  return read({
    name: lone ? lone.word : name || 'teruskan',
    requires,
    ...lead.value,
    extension: part.includes('†'),
  });
}

/** `batal`, `arsip oleh Kasubbag`: an end word that stands alone names the outcome and is always the end itself. */
function loneEnd(text: string): { word: string; end: End } | null {
  const word = text.replace(/,? ?\b(?:oleh|tembusan)\b.*$/i, '').trim();
  const end = readEnd(word);
  return end && { word, end };
}

/** Where an outcome leads and who is told: `6`, `arsip oleh Admin Subbagian terkait`, `6, tembusan Operator`. */
function readLead(
  text: string,
  context: TargetContext,
  targetOf: (words: string) => Read<Target>,
): Read<{ target: Target; copies: readonly Performer[] }> {
  const [, goal = text, copied] = /^(.*?),? ?\b(tembusan\b.*)$/i.exec(text) ?? [];
  const copies = copied === undefined ? read<readonly Performer[]>([]) : readCopies(copied, context);
  if (!copies.ok) return copies;
  const [, end, keepers] = /^(.*?) oleh (.+)$/i.exec(goal) ?? [];
  const keeping = end === undefined ? null : readEnd(end);
  if (keeping === null) {
    const target = targetOf(goal);
    return target.ok ? read({ target: target.value, copies: copies.value }) : target;
  }
  const kept = readRoleList(keepers ?? '', context);
  if (!kept.ok) return kept;
  return read({
    target: { kind: 'end', end: keeping, keptBy: kept.value.members },
    copies: [...kept.value.members, ...copies.value],
  });
}
