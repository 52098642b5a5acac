import type { TimeStandard } from '../model';
import { misread, read, type Read } from '../reading';
import { fold, isBlank, plain } from '../text';
import { readDuration } from './duration';

/** Column Waktu: the signed words, and the standard to be judged by (null where the document is silent). */
export interface Waktu {
  signed: string;
  standard: TimeStandard | null;
}

/** What a standard may be counted from; without words of its own, from the start of the step. */
const ANCHORS: readonly [pattern: RegExp, since: TimeStandard['since']][] = [
  [/^(?:akhir |selesainya )?kegiatan(?: selesai| berakhir)?$/, 'activityEnd'],
  [/^(?:bahan (?:konten )?(?:diserahkan|diterima|masuk)|penyerahan bahan(?: konten)?)$/, 'handIn'],
  [/^langkah (?:ini )?(?:dimulai|diterima)$/, 'stepStart'],
];

const EXPECTED =
  'seharusnya lama waktu seperti "<60 menit", "1 hari kerja", "1 x 24 jam", "H+1 sejak kegiatan", atau "-" bila ' +
  'dokumen tidak menyebutnya. Kalimat dokumen boleh tetap dipakai bila disusul baku yang pasti, misalnya ' +
  '"... (baku: H+1 sejak kegiatan)"';

/**
 * Reads `<60 menit`, `maksimal 2 jam`, `H+1 sejak kegiatan`, `-`; or prose as signed followed by the exact standard,
 * `Hari setelah kegiatan ... (baku: H+1 sejak kegiatan)`, because no parser should guess at prose (Pasaman).
 */
export function readWaktu(text: string): Read<Waktu> {
  const explained = /^([\s\S]*)\(\s*baku\s*:([^()]*(?:\([^()]*\)[^()]*)*)\)\s*\.?$/i.exec(plain(text));
  const signed = explained ? (explained[1] ?? '').trim() : plain(text).replace(/†/g, '').trim();
  const exact = explained ? (explained[2] ?? '') : text;
  if (isBlank(exact)) return read({ signed: signed || '-', standard: null });
  const standard = readStandard(fold(exact));
  return standard ? read({ signed, standard }) : misread('UnreadableTime', plain(text), EXPECTED);
}

function readStandard(text: string): TimeStandard | null {
  const [, length = '', , anchor] = /^(.*?)( (?:sejak|setelah|sesudah) (.+))?$/.exec(text) ?? [];
  const since = anchor === undefined ? 'stepStart' : ANCHORS.find(([pattern]) => pattern.test(anchor))?.[1];
  if (!since) return null;
  const [, bound = '', bare = ''] =
    /^(< ?|kurang dari )?(?:(?:≤|<=|maksimal|maks\.?|paling lama|paling lambat) ?)?(.*)$/.exec(length) ?? [];
  const strict = bound !== '';
  const dayAfter = /^h ?\+ ?(\d{1,2})$/.exec(bare);
  if (dayAfter) return strict ? null : { amount: Number(dayAfter[1]), unit: 'dayAfter', strict, since };
  const duration = readDuration(bare);
  return duration && { ...duration, strict, since };
}
