import type { SopColumn } from './model';
import { plain } from './text';

/** `Baris 4 (Setujui), kolom Hasil`: how every message begins. */
export function placeName(index: number, name: string, column: SopColumn): string {
  const shown = plain(name).replace(/\s+/g, ' ').slice(0, 40);
  return `Baris ${index + 1}${shown === '' ? '' : ` (${shown})`}, kolom ${column}`;
}
