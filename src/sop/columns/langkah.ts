import { misread, read, type Read } from '../reading';
import { plain } from '../text';

/** Column Langkah: a short name, shown as the item's state and usable as a target. */
export function readLangkah(text: string): Read<string> {
  const name = plain(text).replace(/†/g, '').replace(/\s+/g, ' ').trim();
  if (name === '' || /^-+$/.test(name)) {
    return misread('StepWithoutName', name, 'seharusnya nama pendek langkah, misalnya Periksa');
  }
  if (name.length > 40 || /[;→[\]]/.test(name)) {
    return misread(
      'UnreadableStepName',
      name,
      'seharusnya nama pendek (paling panjang 40 huruf) tanpa titik koma, panah, atau kurung siku, misalnya Koreksi I',
    );
  }
  if (/^\d+[a-z]?$/i.test(name)) {
    return misread('UnreadableStepName', name, 'nama langkah tidak boleh berupa nomor, misalnya Periksa');
  }
  return read(name);
}
