/** The form trigger: the answer just handed in becomes an item at once. What it misses, the sweep registers. */
import { triggerActor } from '../actors';
import { deliver } from '../mail/deliver';
import { leaveHeartbeat } from '../../workbook/heartbeat';
import type { Ports } from '../../ports';
import { recentlyKnown, registerAnswers } from './registerAnswers';
import { transact } from '../../workbook/transact';

/** @param row where Google says it put the answer: by now others may have moved it, and the fingerprint decides */
export function submitAnswer(ports: Ports, sheetId: number, row: number): void {
  const ranges = [
    { sheetId, fromRow: 0, toRow: 1 },
    { sheetId, fromRow: row, toRow: row + 1 },
  ];
  const done = transact(ports, triggerActor(ports, 'form'), ranges, (work, [headings = [], rows = []]) => {
    leaveHeartbeat(work, 'form');
    // Without a table in force nothing can be registered; the answer waits in its tab for the sweep.
    if (work.state.office.procedures.length === 0) return;
    const tab = { sheetId, headings: headings[0] ?? [], rows, fromRow: row };
    registerAnswers(work, tab, recentlyKnown(work));
  });
  if (!('refusal' in done)) deliver(ports, done);
}
