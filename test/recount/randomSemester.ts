/** A semester of an office's life from a seed: the engine decides, chance orders. What comes out are the rows of Riwayat. */
import { createHash } from 'node:crypto';
import { chanceFrom, type Chance } from '../../demo/scenario/chance';
import type { Instant, Office, Recorded } from '../../src/workflow/model';
import { journalRow } from '../../src/workbook/tabs/journal';
import type { Cell } from '../../src/ports';
import { clock, Life } from './Life';
import { officeOf, type Recipe } from './randomOffice';

const day = 86_400_000;

export interface Semester {
  office: Office;
  /** Cells of Riwayat below its headings, in any order. */
  rows: readonly Cell[][];
}

export function randomSemester(recipe: Recipe): Semester {
  const chance = chanceFrom(recipe.seed);
  const { office, tables } = officeOf(recipe);
  const records: Recorded[] = tables.map(({ at, event }, index) => ({
    id: `sop${index}`,
    at,
    number: '',
    version: 0,
    actor: clock,
    event,
  }));
  for (let index = 1; index <= recipe.items; index += 1) {
    const number = `${String(index).padStart(3, '0')}/MEDSOS/2025`;
    records.push(...new Life(office, chance, number, handInOf(chance, recipe)).live());
  }
  records.sort((a, b) => a.at - b.at);
  const rows = records.map((recorded) => journalRow(recorded, 'uji', '', digest));
  return { office, rows: chance.shuffled(rows) };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Most in the semester, some in the year before it, none in its fourth month: what is open then comes from before. */
function handInOf(chance: Chance, { from }: Recipe): Instant {
  const start = Date.parse(`${from}T00:00:00+07:00`);
  for (;;) {
    const at = start + chance.between(chance.happens(0.3) ? -365 : 0, 183) * day + chance.between(0, day - 1);
    const month = new Date(at).getUTCMonth();
    if (month !== (new Date(start + day).getUTCMonth() + 3) % 12) return at;
  }
}
