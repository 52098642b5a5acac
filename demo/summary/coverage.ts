/** Which outcomes of the table were taken: the column Hasil split at its signs, against the rows of Riwayat. */
import type { Workbook } from '../../emulator/index';
import { readTold } from '../invariants/journal';
import { naiveItems } from '../invariants/naiveItems';
import { enactedTables } from '../scenario/staff';

export interface OutcomeTaken {
  procedure: string;
  step: string;
  outcome: string;
  times: number;
}

export function outcomesTaken(workbook: Workbook): OutcomeTaken[] {
  const told = readTold(workbook);
  const procedureOf = new Map(naiveItems(told).map(({ number, procedure }) => [number, procedure]));
  const times = new Map<string, number>();
  for (const { event, number, step, outcome } of told) {
    if (event !== 'StepFinished' && event !== 'VoteCast') continue;
    const key = [procedureOf.get(number), step, outcome].join('|');
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return enactedTables(workbook).flatMap(({ key, rows }) =>
    rows.flatMap(({ No = '', Langkah = '', Hasil = '' }) =>
      namesIn(Hasil).map((outcome) => ({
        procedure: key,
        step: `${No} ${Langkah}`.trim(),
        outcome,
        times: times.get([key, No.trim(), outcome].join('|')) ?? 0,
      })),
    ),
  );
}

/** `setuju → 6; perbaiki† [catatan] → 3`: setuju, perbaiki. */
function namesIn(cell: string): string[] {
  const bare = cell
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/†/g, ' ')
    .replace(/->/g, '→');
  return bare
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => !/^(tembusan\b.*|-|–|—|)$/i.test(part))
    .map((part) => {
      if (!part.includes('→')) return part.replace(/,? ?\b(?:oleh|tembusan)\b.*$/i, '').trim();
      return part.split('→')[0]!.trim() || 'teruskan';
    })
    .map((name) => name.replace(/\s+/g, ' '));
}
