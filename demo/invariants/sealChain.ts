import { createHash } from 'node:crypto';
import { journalTable } from '../scenario/tables';
import type { Invariant } from './invariant';

/**
 * Each row's seal is the SHA-256 of a JSON list: the seal of the row above (empty for the first), then the row's other
 * cells as texts. Any change to a row, and any row taken out, breaks it there.
 */
export const sealChain: Invariant = {
  name: 'the chain of seals in Riwayat is unbroken',
  check({ workbook }) {
    const { headings, lines } = journalTable(workbook);
    const sealed = headings.slice(0, headings.indexOf('Segel'));
    let above = '';
    const broken: string[] = [];
    for (const line of lines) {
      const cells = sealed.map((heading) => String(line[heading] ?? ''));
      const seal = createHash('sha256')
        .update(JSON.stringify([above, ...cells]), 'utf8')
        .digest('hex');
      above = String(line.Segel);
      if (above !== seal)
        broken.push(`row ${String(line.ID)} (${String(line.Peristiwa)}) does not match its seal`);
    }
    return broken;
  },
};
