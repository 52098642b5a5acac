import { misread, read, type Read } from '../reading';
import { plain } from '../text';
import { normalNumber } from '../stepIndex';

/** Column No: `4`, `7.`, `4a`; the number as others point at it. */
export function readNomor(text: string): Read<string> {
  const number = normalNumber(text);
  if (/^\d{1,3}[a-z]?$/.test(number)) return read(number);
  return misread(
    'UnreadableNumber',
    plain(text),
    'seharusnya nomor baris seperti pada dokumen, misalnya 4 atau 4a',
  );
}
