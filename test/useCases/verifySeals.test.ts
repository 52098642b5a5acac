import { createHash } from 'node:crypto';
import type { Cell } from '../../src/ports';
import { journalRow, sealColumn } from '../../src/workbook/tabs/journal';
import { verifySeals, type Breach } from '../../src/workbook/history/verifySeals';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const minute = 60_000;

/** Twenty events of two items, two by two in one commit. */
function chain(): { rows: Cell[][]; seal: string } {
  const rows: Cell[][] = [];
  let seal = '';
  for (let count = 0; count < 20; count += 1) {
    const number = `00${(count % 2) + 1}/MEDSOS/IX/2025`;
    const event = { type: 'Reminded', step: '4', round: 1, count } as const;
    const at = Math.floor(count / 2) * minute;
    const actor = { email: '', via: 'clock', account: 'humas@kpu.test' } as const;
    const version = Math.floor(count / 2) + 1;
    const row = journalRow({ id: `id-${20 - count}`, at, number, version, actor, event }, 'b', seal, digest);
    seal = String(row[sealColumn]);
    rows.push(row);
  }
  return { rows, seal };
}

const breachAfter = (change: (rows: Cell[][]) => unknown) => {
  const { rows, seal } = chain();
  change(rows);
  return verifySeals(rows, seal, digest).breach;
};

test('a whole chain is whole, also after people sorted it by any column, or wrote a remark below', () => {
  expect(breachAfter(() => null)).toBeNull();
  expect(breachAfter((rows) => rows.sort((a, b) => String(a[0]).localeCompare(String(b[0]))))).toBeNull();
  expect(breachAfter((rows) => rows.reverse())).toBeNull();
  expect(breachAfter((rows) => rows.push(['', 'catatan']))).toBeNull();
});

const damages: readonly [
  what: string,
  change: (rows: Cell[][]) => unknown,
  row: number,
  kind: Breach['kind'],
][] = [
  ['a changed cell', (rows) => (rows[7]![8] = 'orang.lain@kpu.test'), 9, 'changed'],
  ['a changed seal', (rows) => (rows[7]![sealColumn] = 'x'), 9, 'changed'],
  ['a removed row', (rows) => rows.splice(7, 1), 9, 'removedBefore'],
  ['an inserted row', (rows) => rows.splice(7, 0, [...rows[7]!.slice(0, 13), 'palsu']), 9, 'inserted'],
  ['rows removed from the end', (rows) => rows.splice(18), 19, 'removedAtEnd'],
];

test.each(damages)('%s is found at its row', (_what, change, row, kind) => {
  expect(breachAfter(change)).toMatchObject({ row, kind });
});
