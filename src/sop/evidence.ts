import type { EvidenceKind, EvidenceRequirement } from './model';
import { misread, read, all, type Read } from './reading';
import { fold, listed, splitOutsideBrackets } from './text';

/** The words an office writes in brackets for each kind of evidence; the first is the label shown to people. */
const EVIDENCE_WORDS: Readonly<Record<EvidenceKind, readonly [string, ...string[]]>> = {
  photo: ['foto', 'foto-foto', 'gambar'],
  video: ['video'],
  documentation: ['dokumentasi', 'dokumentasi kegiatan', 'hasil dokumentasi'],
  material: ['bahan', 'bahan konten', 'bahan berita', 'materi', 'materi konten'],
  caption: ['caption', 'takarir', 'caption kegiatan'],
  narrative: ['narasi', 'narasi berita', 'naskah berita'],
  draft: ['konsep', 'konsep konten', 'draf', 'draft', 'desain', 'desain konten'],
  postUrl: ['tautan', 'tautan unggahan', 'tautan konten', 'link', 'url'],
  screenshot: ['tangkapan layar', 'bukti tayang', 'screenshot', 'screenshoot'],
  note: ['catatan', 'alasan', 'catatan perbaikan'],
  writtenResponse: ['tanggapan tertulis', 'tanggapan'],
  disposition: ['disposisi', 'lembar disposisi'],
  officialMemo: ['nota dinas', 'nodin'],
  archiveFolder: ['folder arsip', 'tautan folder arsip'],
  source: ['sumber', 'sumber konten', 'dasar hukum'],
  assignee: ['petugas', 'nama petugas', 'petugas yang ditunjuk'],
  publishOn: ['tanggal tayang', 'tanggal unggah'],
};

const kindByWord: ReadonlyMap<string, EvidenceKind> = new Map(
  Object.entries(EVIDENCE_WORDS).flatMap(([kind, words]) =>
    words.map((word) => [word, kind as EvidenceKind] as const),
  ),
);

/** The Indonesian label of a kind of evidence: `tautan`, `nota dinas`. */
export function evidenceLabel(kind: EvidenceKind): string {
  return EVIDENCE_WORDS[kind][0];
}

/** `foto atau video`, `dokumentasi minimal 4`: as it would stand in brackets. */
export function requirementLabel(requirement: EvidenceRequirement): string {
  const words = requirement.anyOf.map(evidenceLabel).join(' atau ');
  return requirement.atLeast > 1 ? `${words} minimal ${requirement.atLeast}` : words;
}

/** Evidence that comes in pieces. */
const COUNTED: ReadonlySet<EvidenceKind> = new Set([
  'photo',
  'video',
  'documentation',
  'material',
  'screenshot',
  'postUrl',
]);

/** What stands between brackets: comma (or `dan`) = and, `atau` = or, `minimal n` = at least n pieces. */
export function readEvidence(text: string): Read<readonly EvidenceRequirement[]> {
  const parts = splitOutsideBrackets(fold(text), ',').flatMap((part) => part.split(/ dan | serta |^dan /));
  return all(
    parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(readRequirement),
  );
}

function readRequirement(part: string): Read<EvidenceRequirement> {
  const counted =
    /^(?:(.+) (?:minimal|paling sedikit) (\d{1,3})|(?:minimal|paling sedikit) (\d{1,3}) (.+))$/.exec(part);
  const words = (counted ? (counted[1] ?? counted[4] ?? '') : part)
    .split(/ atau /)
    .map((word) => word.trim());
  const atLeast = counted ? Number(counted[2] ?? counted[3]) : 1;
  const unknown = words.filter((word) => !kindByWord.has(word));
  if (unknown.length > 0) {
    const known = listed(Object.values(EVIDENCE_WORDS).map(([label]) => label));
    return misread(
      'UnknownEvidence',
      unknown.join(', '),
      `bukti yang dikenal: ${known}, misalnya [tautan, tangkapan layar]`,
    );
  }
  const anyOf = words.flatMap((word) => kindByWord.get(word) ?? []);
  if (counted && (atLeast < 1 || !anyOf.every((kind) => COUNTED.has(kind)))) {
    return misread(
      'UnknownEvidence',
      part,
      'yang dapat dihitung hanya berkas dan tautan, misalnya [dokumentasi minimal 4]',
    );
  }
  return read({ anyOf, atLeast });
}
