import type { End } from '../model';
import { fold } from '../text';

/** The words an office writes for each way an item may end; the first is the state shown. */
const END_WORDS: Readonly<Record<End, readonly string[]>> = {
  selesai: ['selesai', 'berakhir'],
  batal: ['batal', 'dibatalkan'],
  ditolak: ['ditolak', 'tolak'],
  arsip: ['arsip', 'diarsipkan', 'disimpan'],
  diturunkan: ['diturunkan'],
  'tidak selesai': ['tidak selesai'],
};

/** The end a word names, or null. */
export function readEnd(text: string): End | null {
  const word = fold(text);
  const entry = Object.entries(END_WORDS).find(([, words]) => words.includes(word));
  return entry ? (entry[0] as End) : null;
}

export const endWords: readonly string[] = Object.keys(END_WORDS);
