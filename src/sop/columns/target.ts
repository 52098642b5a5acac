import type { Target } from '../model';
import { misread, read, type Read } from '../reading';
import { fold } from '../text';
import { endWords, readEnd } from './ends';
import type { TableContext } from './roleList';

/** What a target is read against, besides the table's rows: the row it stands in and the form's row. */
export interface TargetContext extends TableContext {
  /** The row above, as "langkah sebelumnya"; null where there is none. */
  previousStep: string | null;
  /**
   * Number of the row started by the form, and what the person who fills it in is called, folded (null when the same
   * people do other rows too).
   */
  form: { step: string; submitter: string | null } | null;
  /**
   * Rows named like an end, by number: `row` where the row is that end written out (`7 | Selesai | selesai`), `end`
   * where no arrow leads into it (`5 | Batal | otomatis: langkah 4 lewat ...`). Any other is ambiguous.
   */
  endRows: ReadonlyMap<string, 'row' | 'end'>;
}

const SUBMITTER = /^(?:pengusul|pengaju|pemohon|pengirim|pengisi formulir)$/;

/** A target: a number, a step's name, an end word, `langkah sebelumnya`, or the one who handed the material in. */
export function readTarget(text: string, context: TargetContext): Read<Target> {
  const words = fold(text).replace(/^(?:kembali |lanjut |diteruskan |dikembalikan )?(?:ke(?:pada)? )?/, '');
  const end = readEnd(words);
  const search = context.steps(words);
  if (!search.found)
    return end ? read({ kind: 'end', end }) : unnamedTarget(text, words, search.because, context);
  const { number } = search.found;
  const meant = end ? context.endRows.get(number) : 'row';
  if (end && meant === 'end') return read({ kind: 'end', end });
  if (meant === 'row') return read({ kind: 'step', step: number });
  return misread(
    'AmbiguousTarget',
    text,
    'kata ini nama langkah sekaligus kata akhir; tulis nomor langkahnya, atau ganti nama langkah itu',
  );
}

function unnamedTarget(
  text: string,
  words: string,
  because: 'none' | 'several',
  { form, previousStep }: TargetContext,
): Read<Target> {
  if (because === 'several') {
    return misread(
      'AmbiguousTarget',
      text,
      'lebih dari satu baris bernomor atau bernama demikian; bedakan nomor dan nama tiap baris',
    );
  }
  const isPrevious = /^(?:langkah )?sebelumnya$/.test(words);
  if (isPrevious && previousStep !== null) return read({ kind: 'step', step: previousStep });
  if (form && (SUBMITTER.test(words) || words === form.submitter))
    return read({ kind: 'step', step: form.step });
  const expected = isPrevious
    ? 'baris di atasnya bukan langkah yang mendahului; tulis nomor langkah yang dimaksud'
    : `tujuan tidak ada; seharusnya nomor atau nama langkah yang ada, "langkah sebelumnya", atau kata akhir: ${endWords.join(', ')}`;
  return misread('UnknownTarget', text, expected);
}
