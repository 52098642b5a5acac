/**
 * Once a day, and whenever something cannot be told from the head alone: reads all of `Riwayat` and rebuilds from it
 * whatever differs: Sistem, Register, the numbers beside the answers.
 */
import { byKey } from '../../recap/counting/tally';
import { tabs, type Tab } from '../../sheetLayout';
import { procedureOf } from '../../workflow/steps/advance';
import { isoDate, localDay } from '../../time/calendar';
import type { Item } from '../../workflow/model';
import { triggerActor } from '../actors';
import { deliver } from '../mail/deliver';
import { leaveHeartbeat } from '../../workbook/heartbeat';
import { indexJournal } from '../../workbook/history/indexMonths';
import type { UnitOfWork } from '../../workbook/unitOfWork';
import type { Cell, Ports } from '../../ports';
import { registerAnswers, type KnownAnswers } from '../intake/registerAnswers';
import { registerColumnsFor } from '../../workbook/registerColumns';
import { restoreColumns } from '../../workbook/restoreColumns';
import { rebuildSystem } from './rebuildSystem';
import { text } from '../../workbook/tabs/cells';
import { itemIndexCells } from '../../workbook/tabs/itemIndex';
import { indexCells } from '../../workbook/tabs/journalIndex';
import { numberColumn, putRegister, registerCells, standsAs } from '../../workbook/tabs/register';
import { transact } from '../../workbook/transact';

export function deepSweep(ports: Ports): void {
  const truth = rebuildSystem(ports);
  if (!truth) return;
  const answersSheet = ports.registry.answersSheetId();
  const ranges = [
    { sheetId: tabs.register.sheetId, fromRow: 0 },
    { sheetId: tabs.journalIndex.sheetId, fromRow: 0 },
    { sheetId: tabs.itemIndex.sheetId, fromRow: 0 },
    ...(answersSheet === null ? [] : [{ sheetId: answersSheet, fromRow: 0 }]),
  ];
  const done = transact(
    ports,
    triggerActor(ports, 'clock'),
    ranges,
    (work, [register = [], months = [], places = [], answers = []]) => {
      leaveHeartbeat(work, 'clock');
      // Something happened since Riwayat was read: the next sweep tries again.
      if (!truth.seals.has(work.head.lastEventId)) return;
      const { items, damaged } = truth;
      const { procedures } = work.state.office;
      const open = [...work.items.values()].map(({ item }) => item);
      const restored = restoreColumns(work, register, [...items.values(), ...open]);
      work.put(
        ...restored,
        ...(restored.length > 0
          ? []
          : registerColumnsFor(
              procedures.map(({ procedure }) => procedure),
              work.state.registerHeadings,
            )),
      );
      if (restored.length === 0) repairRows(work, register, items);
      // Where people have sorted Riwayat there is no index of its months, and a report reads all of it.
      const index = indexJournal(truth.lines, work.state.office.calendar.utcOffsetHours);
      repairIndex(work, tabs.journalIndex, months, (index && indexCells(index)) ?? []);
      repairIndex(work, tabs.itemIndex, places, itemIndexCells(truth.lines));
      if (answersSheet !== null && answers.length > 0) {
        const tab = { sheetId: answersSheet, headings: answers[0] ?? [], rows: answers.slice(1), fromRow: 1 };
        const { missing, settled } = registerAnswers(work, tab, wholeKnowledge(items, work));
        if (missing.length === 0) work.remember({ answersFrom: 1 + settled });
      }
      work.remember({
        damaged: [...damaged],
        // With columns just restored the next sweep has to go deep again, to fill them in.
        deepSweptOn: restored.length > 0 ? '' : isoDate(localDay(work.state.office.calendar, work.now)),
      });
    },
  );
  if (!('refusal' in done)) deliver(ports, done);
}

/**
 * Only rows that differ: all places of years of items would be more than one commit should carry. What goes beyond the
 * rows that stand there is appended, for a tab that people have cut short has no such rows, and Google refuses to write there.
 */
function repairIndex(work: UnitOfWork, tab: Tab, stands: Cell[][], rows: readonly Cell[][]): void {
  const { sheetId, headingRow, headings } = tab;
  const old = stands.slice(headingRow + 1);
  old.forEach((stood, at) => {
    const should = rows[at] ?? [];
    if (JSON.stringify(should) === JSON.stringify(stood)) return;
    const cells = headings.map((_, column) => should[column] ?? '');
    work.put({ kind: 'put', sheetId, row: headingRow + 1 + at, column: 0, rows: [cells] });
  });
  const further = rows.slice(old.length);
  if (further.length > 0) work.put({ kind: 'append', sheetId, rows: further });
}

/** What Riwayat tells, and for an item whose rows there are damaged what is still remembered of it. */
function wholeKnowledge(items: ReadonlyMap<string, Item>, work: UnitOfWork): KnownAnswers {
  const open = [...work.items.values()].map(({ item }) => item);
  const answers = [...work.head.recentAnswers, ...open, ...items.values()];
  return {
    numberOf: new Map(answers.map(({ fingerprint, number }) => [fingerprint, number])),
    fingerprintOf: new Map(answers.map(({ fingerprint, number }) => [number, fingerprint])),
    forgottenUntil: 0,
  };
}

/**
 * Rows of open items are looked after by every sweep; here the others are compared with what Riwayat says. Whoever sorts
 * or inserts rows in the very moment between reading and writing leaves an item in two rows: all but one are emptied.
 */
function repairRows(work: UnitOfWork, register: Cell[][], items: ReadonlyMap<string, Item>): void {
  const { office, registerHeadings } = work.state;
  const column = numberColumn(registerHeadings) ?? 0;
  const rowsOf = byKey([...register.keys()], (row) => text(register[row]?.[column]));
  const missing: Cell[][] = [];
  for (const item of items.values()) {
    if (!office.procedures.some(({ procedure }) => procedure.key === item.procedure.key)) continue;
    const open = work.items.get(item.number);
    const found = rowsOf(item.number);
    const row = found.find((one) => one === open?.registerRow) ?? found[0];
    const should = registerCells(office, item, procedureOf(office, item), registerHeadings);
    const copies = found.filter((one) => one !== row);
    for (const copy of copies) work.put(...putRegister(should.map(emptied), copy));
    if (open) continue;
    if (row === undefined) missing.push(should.map((cell) => cell ?? ''));
    else if (!standsAs(register[row], should)) work.put(...putRegister(should, row));
  }
  if (missing.length > 0) work.put({ kind: 'append', sheetId: tabs.register.sheetId, rows: missing });
}

/** Columns of people's own keep what they hold. */
const emptied = (cell: Cell | null): Cell | null => (cell === null ? null : '');
