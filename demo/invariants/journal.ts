/** `Riwayat` read naively: rows of a tab, told apart by their columns. Knows nothing of the product's own reading. */
import type { Workbook } from '../../emulator/index';
import { journalTable, text } from '../scenario/tables';

export interface Told {
  id: string;
  at: number;
  number: string;
  version: number;
  event: string;
  step: string;
  round: number;
  outcome: string;
  by: string;
  data: Record<string, unknown>;
}

export function readTold(workbook: Workbook): Told[] {
  return journalTable(workbook).lines.map((line) => ({
    id: text(line, 'ID'),
    at: Date.parse(text(line, 'Waktu (UTC)')),
    number: text(line, 'Nomor Register'),
    version: Number(line.Versi),
    event: text(line, 'Peristiwa'),
    step: text(line, 'Langkah'),
    round: Number(line.Putaran),
    outcome: text(line, 'Hasil'),
    by: text(line, 'Pelaku'),
    data: JSON.parse(text(line, 'Data')) as Record<string, unknown>,
  }));
}

export function byItem(told: readonly Told[]): Map<string, Told[]> {
  const items = new Map<string, Told[]>();
  for (const one of told) if (one.number) items.set(one.number, [...(items.get(one.number) ?? []), one]);
  return items;
}
