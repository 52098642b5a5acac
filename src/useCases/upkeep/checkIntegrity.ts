/**
 * *Periksa keutuhan*: is Riwayat still what was written? A slice at a time, each from where the one before ended, so that
 * years of it fit into six minutes and whoever waits sees how far it is.
 */
import { tabs } from '../../sheetLayout';
import { deliverInPassing } from '../mail/deliver';
import { menuActor } from '../actors';
import type { Ports } from '../../ports';
import { readIntegrityCursor } from '../../api/readRequests';
import type { Refused } from '../../api/taskView';
import { transact } from '../../workbook/transact';
import { followSeals, verifySeals, type Breach } from '../../workbook/history/verifySeals';
import { type IntegrityCursor } from '../../api/healthView';

/** Some two megabytes, as Google advises for one answer. */
const rowsAtOnce = 2_000;

export type IntegrityResult =
  { next: IntegrityCursor } | { checked: number; breach: Breach | null; seal: string } | Refused;

/** @param given whatever the page sent: where to go on, else from the first row */
export function checkIntegrity(ports: Ports, given: unknown): IntegrityResult {
  const { sheetId } = tabs.journal;
  const { digest } = ports.secrets;
  const { row, seal: before, checked } = readIntegrityCursor(given) ?? { row: 1, seal: '', checked: 0 };
  const slice = { sheetId, fromRow: row, toRow: row + rowsAtOnce };
  const done = transact(ports, menuActor(ports), [slice], (work, [rows = []]): IntegrityResult => {
    const followed = followSeals(rows, before, digest);
    const sofar = checked + (followed?.checked ?? 0);
    if (followed && rows.length === rowsAtOnce)
      return { next: { row: slice.toRow, seal: followed.seal, checked: sofar } };
    const { seal } = work.head;
    const isWhole = followed?.seal === seal;
    // Where it does not follow, people may only have sorted it: that needs all rows at once.
    const found = isWhole
      ? { checked: sofar, breach: null }
      : verifySeals(ports.grid.readLong(sheetId, 1), seal, digest);
    work.remember({
      integrity: { at: work.now, checked: found.checked, breachRow: found.breach?.row ?? null },
    });
    return { ...found, seal };
  });
  if ('refusal' in done) return done;
  deliverInPassing(ports, done);
  return done.value;
}
