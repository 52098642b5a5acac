/**
 * Once a day, and whenever something cannot be told from the head alone: reads all of `Riwayat` and rebuilds from it
 * whatever differs: Sistem, Register, the numbers beside the answers.
 */
import { byKey } from '../../recap/counting/tally';
import { tabs, type Tab } from '../../sheetLayout';
import { procedureOf } from '../../workflow/steps/advance';
import { isoDate, localDay } from '../../time/calendar';
import type { Actor, Item } from '../../workflow/model';
import { deliver } from '../mail/deliver';
import { leavePulse } from '../../workbook/heartbeat';
import { indexJournal } from '../../workbook/history/indexMonths';
import type { Ledger } from '../../workbook/unitOfWork';
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

export function deepSweep(ports: Ports, actor: Actor): void {
  const truth = rebuildSystem(ports);
  if (!truth) return;
  const answersSheet = ports.registry.answersSheetId();
  const ranges = [
    { sheetId: tabs.register.sheetId, fromRow: 0 },
    { sheetId: tabs.journalIndex.sheetId, fromRow: 0 },
    { sheetId: tabs.itemIndex.sheetId, fromRow: 0 },
    ...(answersSheet === null ? [] : [{ sheetId: answersSheet, fromRow: 0 }]),
  ];
  const done = transact(ports, ranges, (ledger, [register = [], months = [], places = [], answers = []]) => {
    leavePulse(ports, ledger, 'clock');
    // Something happened since Riwayat was read: the next sweep tries again.
    if (!truth.seals.has(ledger.head.lastEventId)) return;
    const { items, damaged } = truth;
    const { procedures } = ledger.state.office;
    const open = [...ledger.items.values()].map(({ item }) => item);
    const restored = restoreColumns(ledger, register, [...items.values(), ...open]);
    ledger.writes.push(
      ...restored,
      ...(restored.length > 0
        ? []
        : registerColumnsFor(
            procedures.map(({ procedure }) => procedure),
            ledger.state.registerHeadings,
          )),
    );
    if (restored.length === 0) repairRows(ledger, register, items);
    // Where people have sorted Riwayat there is no index of its months, and a report reads all of it.
    const index = indexJournal(truth.lines, ledger.state.office.calendar.utcOffsetHours);
    repairIndex(ledger, tabs.journalIndex, months, (index && indexCells(index)) ?? []);
    repairIndex(ledger, tabs.itemIndex, places, itemIndexCells(truth.lines));
    if (answersSheet !== null && answers.length > 0) {
      const tab = { sheetId: answersSheet, headings: answers[0] ?? [], rows: answers.slice(1), fromRow: 1 };
      const { missing, settled } = registerAnswers(ports, ledger, tab, wholeKnowledge(items, ledger), actor);
      if (missing.length === 0) ledger.head = { ...ledger.head, answersFrom: 1 + settled };
    }
    ledger.head = {
      ...ledger.head,
      damaged: [...damaged],
      // With columns just restored the next sweep has to go deep again, to fill them in.
      deepSweptOn: restored.length > 0 ? '' : isoDate(localDay(ledger.state.office.calendar, ledger.now)),
    };
  });
  if (!('refusal' in done)) deliver(ports, done);
}

/**
 * Only rows that differ: all places of years of items would be more than one commit should carry. What goes beyond the
 * rows that stand there is appended, for a tab that people have cut short has no such rows, and Google refuses to write there.
 */
function repairIndex(ledger: Ledger, tab: Tab, stands: Cell[][], rows: readonly Cell[][]): void {
  const { sheetId, headingRow, headings } = tab;
  const old = stands.slice(headingRow + 1);
  old.forEach((stood, at) => {
    const should = rows[at] ?? [];
    if (JSON.stringify(should) === JSON.stringify(stood)) return;
    const cells = headings.map((_, column) => should[column] ?? '');
    ledger.writes.push({ kind: 'put', sheetId, row: headingRow + 1 + at, column: 0, rows: [cells] });
  });
  const further = rows.slice(old.length);
  if (further.length > 0) ledger.writes.push({ kind: 'append', sheetId, rows: further });
}

/** What Riwayat tells, and for an item whose rows there are damaged what is still remembered of it. */
function wholeKnowledge(items: ReadonlyMap<string, Item>, ledger: Ledger): KnownAnswers {
  const open = [...ledger.items.values()].map(({ item }) => item);
  const answers = [...ledger.head.recentAnswers, ...open, ...items.values()];
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
function repairRows(ledger: Ledger, register: Cell[][], items: ReadonlyMap<string, Item>): void {
  const { office, registerHeadings } = ledger.state;
  const column = numberColumn(registerHeadings) ?? 0;
  const rowsOf = byKey([...register.keys()], (row) => text(register[row]?.[column]));
  const missing: Cell[][] = [];
  for (const item of items.values()) {
    if (!office.procedures.some(({ procedure }) => procedure.key === item.procedure.key)) continue;
    const open = ledger.items.get(item.number);
    const found = rowsOf(item.number);
    const row = found.find((one) => one === open?.registerRow) ?? found[0];
    const should = registerCells(office, item, procedureOf(office, item), registerHeadings);
    const copies = found.filter((one) => one !== row);
    for (const copy of copies) ledger.writes.push(...putRegister(should.map(emptied), copy));
    if (open) continue;
    if (row === undefined) missing.push(should.map((cell) => cell ?? ''));
    else if (!standsAs(register[row], should)) ledger.writes.push(...putRegister(should, row));
  }
  if (missing.length > 0)
    ledger.writes.push({ kind: 'append', sheetId: tabs.register.sheetId, rows: missing });
}

/** Columns of people's own keep what they hold. */
const emptied = (cell: Cell | null): Cell | null => (cell === null ? null : '');
